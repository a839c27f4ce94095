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
    /// Texts of the column with the units, with the codes of the units that the user says they mean.
    public let chosen: [String: String]
    /// Whether a file with any issue is refused.
    public let isStrict: Bool

    /// A request.
    public init(
        file: String, year: Int, codebook: String, register: String? = nil, chosen: [String: String] = [:],
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
