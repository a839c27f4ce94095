/// One round of the survey: what was asked, of whom, and what they answered.
public struct Wave: Sendable, Hashable {
    /// What was asked.
    public let codebook: Codebook
    /// Who was asked, with the codes of the wave's year.
    public let register: Register
    /// One entry a unit in the register's order; nil for a unit without any answered cell.
    public let responses: [Response?]
    /// One entry a role in the codebook's order, each as long as the register: what `responses` is for the unit, for the
    /// role alone. Empty where there is one respondent a unit.
    public let roleResponses: [[Response?]]
    /// One column an item in the codebook's order.
    public let columns: [AnswerColumn]
    /// Where the answers come from.
    public let provenance: Provenance
    /// Everything that was wrong in the file, in its order.
    public let issues: [ImportIssue]

    /// A wave; `responses` and each column are as long as the register.
    public init(
        codebook: Codebook, register: Register, responses: [Response?], roleResponses: [[Response?]] = [],
        columns: [AnswerColumn], provenance: Provenance, issues: [ImportIssue]
    ) {
        self.codebook = codebook
        self.register = register
        self.responses = responses
        self.roleResponses = roleResponses
        self.columns = columns
        self.provenance = provenance
        self.issues = issues
    }

    /// The year of the wave.
    public var year: Int { codebook.wave }

    /// The answers to the item with this id.
    public func column(_ item: String) -> AnswerColumn? {
        codebook.position(ofItem: item).map { columns[$0] }
    }
}

/// That a unit answered.
public struct Response: Sendable, Hashable {
    /// The day, where the file says.
    public let answeredOn: Day?
    /// Whether the form was completed, where the file says.
    public let isCompleted: Bool?
    /// Who answered, where the file says: a role such as *rådmann*, as written.
    public let respondent: String?
    /// The row of the file, counted from 1 for the heading.
    public let row: Int

    /// A response as the file states it.
    public init(answeredOn: Day?, isCompleted: Bool?, respondent: String?, row: Int) {
        self.answeredOn = answeredOn
        self.isCompleted = isCompleted
        self.respondent = respondent
        self.row = row
    }
}

/// Where a wave's answers come from.
public struct Provenance: Sendable, Hashable {
    /// The file's name without its folder.
    public let file: String
    /// The file's SHA-256 in hexadecimal digits.
    public let sha256: String
    /// When it was imported: seconds since 1970-01-01 in UTC. Nil for the embedded demo survey.
    public let importedAt: Int64?
    /// Rows below the heading.
    public let rows: Int

    /// A file and when it was read.
    public init(file: String, sha256: String, importedAt: Int64?, rows: Int) {
        self.file = file
        self.sha256 = sha256
        self.importedAt = importedAt
        self.rows = rows
    }
}
