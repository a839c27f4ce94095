import Survey

/// Words of what is looked at: the place that everything is narrowed to, or the country.
public enum FocusWords {
    /// *switch between the place and the whole country*
    public static let turn = Phrase(
        nb: "bytt mellom stedet og hele landet", nn: "byt mellom staden og heile landet",
        en: "switch between the place and the country")
    /// *place/country*
    public static let hint = Phrase(nb: "sted/landet", nn: "stad/landet", en: "place/country")
    /// *The whole country is shown already.*
    public static func isShown(_ whole: Phrase) -> Phrase {
        Phrase(
            nb: "\(whole.nb) vises allerede. r velger et sted.",
            nn: "\(whole.nn) er vist alt. r vel ein stad.",
            en: "\(whole.en): shown already. r chooses a place.")
    }
}
