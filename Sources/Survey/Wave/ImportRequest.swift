/// A wave that is to be imported.
public struct ImportRequest: Sendable, Hashable {
    /// Where it is said what was asked.
    public enum Source: Sendable, Hashable {
        /// In a file.
        case file(String)
        /// In the codebook of the wave of a year that is open, whose register is taken too.
        case wave(Int)
    }

    /// The file of answers.
    public let file: String
    /// The year that the user says it is of; nil for what the codebook says.
    public let year: Int?
    /// The codebook.
    public let codebook: Source
    /// The register's file; the known register of the year when nil.
    public let register: String?
    /// Texts of the column with the units, with the codes of the units that the user says they mean.
    public var chosen: [String: String]
    /// Whether a file with any issue is refused.
    public let isStrict: Bool

    /// A request.
    public init(
        file: String, year: Int? = nil, codebook: Source, register: String? = nil,
        chosen: [String: String] = [:],
        isStrict: Bool = false
    ) {
        self.file = file
        self.year = year
        self.codebook = codebook
        self.register = register
        self.chosen = chosen
        self.isStrict = isStrict
    }
}
