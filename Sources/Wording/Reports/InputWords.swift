import Survey

/// What files that are read are called.
public enum InputWords {
    /// *standard input*
    public static let standardInput = Phrase(nb: "standard inn", nn: "standard inn", en: "standard input")

    /// A file's name as it was given, or words where the standard input was read, which is given as `-`.
    public static func name(ofFile file: String) -> Phrase { file == "-" ? standardInput : Phrase(file) }
}
