import Survey

/// What a user wants of the dashboard, as a file says it (docs/settings.md). What it does not say stays as it is.
public struct SettingsFile: Sendable, Hashable {
    /// The language that the dashboard speaks.
    public var language: Language?
    /// The name of the theme.
    public var theme: String?
    /// Whether signs are drawn with letters.
    public var usesASCII: Bool?
    /// Whether the mouse is the program's.
    public var usesMouse: Bool?
    /// Key sequences in place of the usual ones, by the ids of commands.
    public var keys: [String: [String]] = [:]

    /// A file that says nothing.
    public init() {}

    /// Reads a file of settings.
    ///
    /// - Parameter path: the file as the user named it.
    /// - Throws: the first mistake, with its line, column and the word that it is about.
    public static func read(path: String) throws(FileProblem) -> SettingsFile {
        try read(FileBytes.read(path: path), file: path)
    }

    /// Reads settings from a file's content.
    ///
    /// - Parameter file: the file's name, for problems.
    /// - Throws: the first mistake, with its line, column and the word that it is about.
    public static func read(_ bytes: [UInt8], file: String) throws(FileProblem) -> SettingsFile {
        let top = try YAMLValue.document(bytes, file: file).mapping([
            "schema", "language", "theme", "ascii", "mouse", "keys",
        ])
        try CodebookReader.checkSchema(of: top)
        var settings = SettingsFile()
        if let value = top["language"] {
            guard let language = Language(rawValue: try value.text()) else { throw value.problem(.badValue) }
            settings.language = language
        }
        settings.theme = try top["theme"]?.text()
        settings.usesASCII = try top["ascii"]?.flag()
        settings.usesMouse = try top["mouse"]?.flag()
        for (name, value) in try top["keys"]?.entries() ?? [] {
            settings.keys[try name.text()] = try value.texts()
        }
        return settings
    }
}
