import Survey

/// Words of the dashboard in lines.
public enum PlainWords {
    /// *Keys:*
    public static let keys = Phrase(nb: "Taster:", nn: "Tastar:", en: "Keys:")
}
