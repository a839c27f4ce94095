import Survey

/// Words of the list of everything that can be done or found.
public enum PaletteWords {
    /// *Do or find*
    public static let title = Phrase(nb: "Gjør eller finn", nn: "Gjer eller finn", en: "Do or find")
    /// *do or find anything*
    public static let open = Phrase(
        nb: "gjør eller finn hva som helst", nn: "gjer eller finn kva som helst", en: "do or find anything")
    /// *command*
    public static let hint = Phrase(nb: "kommando", nn: "kommando", en: "command")
    /// *do or open what is chosen*
    public static let run = Phrase(
        nb: "gjør eller åpne det som er valgt", nn: "gjer eller opne det som er valt",
        en: "do or open what is chosen")
    /// *choose*
    public static let runHint = Phrase(nb: "velg", nn: "vel", en: "choose")
    /// *Nothing answers to this.*
    public static let nothing = Phrase(
        nb: "Ingenting svarer til dette.", nn: "Ingenting svarar til dette.", en: "Nothing answers to this.")
    /// *screen*
    public static let screen = Phrase(nb: "bilde", nn: "bilete", en: "screen")
    /// *place*
    public static let place = Phrase(nb: "sted", nn: "stad", en: "place")
}
