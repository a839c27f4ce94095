import Survey

/// Words of what is given to the clipboard.
public enum CopyWords {
    /// *copy*
    public static let title = Phrase(nb: "Kopier", nn: "Kopier", en: "Copy")
    /// *copy a value, the row or all*
    public static let copy = Phrase(
        nb: "kopier en verdi, raden eller alt", nn: "kopier ein verdi, rada eller alt",
        en: "copy a value, the row or all")
    /// *copy*
    public static let hint = Phrase(nb: "kopier", nn: "kopier", en: "copy")
    /// *the row*
    public static let row = Phrase(nb: "raden", nn: "rada", en: "the row")
    /// *all that the screen shows*
    public static let view = Phrase(
        nb: "alt bildet viser", nn: "alt biletet viser", en: "all the screen shows")
    /// *It is on the clipboard.*
    public static let copied = Phrase(
        nb: "Kopiert til utklippstavlen.", nn: "Kopiert til utklippstavla.", en: "Copied to the clipboard.")

    /// That only the first rows had room, and what to do.
    public static func copied(_ rows: Int, of all: Int, exportKey key: String) -> Phrase {
        let (some, whole) = (Numbers.inEach(rows), Numbers.inEach(all))
        return Phrase(
            nb:
                "Utklippstavlen hadde plass til \(some.nb) av \(whole.nb) rader. \(key) skriver alle til en fil.",
            nn:
                "Utklippstavla hadde plass til \(some.nn) av \(whole.nn) rader. \(key) skriv alle til ei fil.",
            en: "The clipboard had room for \(some.en) of \(whole.en) rows. \(key) writes all to a file.")
    }

    /// That there are too many rows, and what to do.
    public static func tooMuch(rows: Int, exportKey key: String) -> Phrase {
        let number = Numbers.inEach(rows)
        return Phrase(
            nb: "Utklippstavlen har ikke plass til \(number.nb) rader. \(key) skriver dem til en fil.",
            nn: "Utklippstavla har ikkje plass til \(number.nn) rader. \(key) skriv dei til ei fil.",
            en: "The clipboard has no room for \(number.en) rows. \(key) writes them to a file.")
    }

    /// So many rows.
    public static func rows(_ count: Int) -> Phrase {
        let number = Numbers.inEach(count)
        return Phrase(
            nb: count == 1 ? "1 rad" : "\(number.nb) rader", nn: count == 1 ? "1 rad" : "\(number.nn) rader",
            en: count == 1 ? "1 row" : "\(number.en) rows")
    }
}
