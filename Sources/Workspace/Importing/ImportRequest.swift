/// A wave that is to be imported.
public struct ImportRequest: Sendable, Hashable {
    /// The file of answers.
    public let file: String
    /// The year that the user says it is of.
    public let year: Int
    /// The codebook's file.
    public let codebook: String
    /// The register's file; the known register of the year when nil.
    public let register: String?
    /// Whether a file with any issue is refused.
    public let isStrict: Bool
    /// Whether a wave of the same survey and year may be replaced.
    public let replaces: Bool

    /// A request.
    public init(
        file: String, year: Int, codebook: String, register: String? = nil, isStrict: Bool = false,
        replaces: Bool = false
    ) {
        self.file = file
        self.year = year
        self.codebook = codebook
        self.register = register
        self.isStrict = isStrict
        self.replaces = replaces
    }
}
