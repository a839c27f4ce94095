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

    /// So many rows.
    public static func rows(_ count: Int) -> Phrase {
        let number = Numbers.inEach(count)
        return Phrase(
            nb: count == 1 ? "1 rad" : "\(number.nb) rader", nn: count == 1 ? "1 rad" : "\(number.nn) rader",
            en: count == 1 ? "1 row" : "\(number.en) rows")
    }
}
