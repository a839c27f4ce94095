import Survey

/// Words of the dashboard in lines.
public enum PlainWords {
    /// *Keys:*
    public static let keys = Phrase(nb: "Taster:", nn: "Tastar:", en: "Keys:")
    /// How one hears everything again, after a row alone.
    public static let wholeAgain = Phrase(
        nb: "Tom linje: hele bildet.", nn: "Tom linje: heile biletet.", en: "Empty line: the whole screen.")
}
