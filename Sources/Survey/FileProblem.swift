/// Why a file could not be used at all. Ends as one plain line for the user.
public struct FileProblem: Error, Sendable, Hashable {
    /// What is the matter.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// There is no such file.
        case notFound
        /// The file cannot be opened or read.
        case unreadable
        /// The file has no content.
        case empty
        /// The text encoding cannot be recognised or is broken.
        case badEncoding
        /// A quoted cell never ends.
        case unterminatedQuote
        /// The file is not of the expected form (for YAML: not parseable).
        case malformed
        /// A required key or column is missing.
        case missingKey
        /// A key that nobody knows.
        case unknownKey
        /// A value that is not allowed here.
        case badValue
        /// The kind of an item is unknown.
        case unknownKind
        /// The same code or id twice.
        case repeated
        /// A reference to something that does not exist.
        case danglingReference
        /// The file has issues and strictness was asked for.
        case refusedAsStrict
        /// The codebook is of another wave than was asked for.
        case wrongWave
        /// No row of the file belongs to a unit of the register.
        case noKnownUnit
        /// The file cannot be written.
        case unwritable
        /// The folder that the file was to be written to is not there.
        case noFolder
        /// The disk is full.
        case diskFull
        /// A file of that name is there already.
        case fileExists
        /// The file is no spreadsheet (XLSX).
        case notSpreadsheet
        /// The file is locked with a password.
        case encrypted
        /// A part of the spreadsheet is missing.
        case missingPart
        /// A part of the spreadsheet is damaged.
        case brokenPart
        /// The file of SPSS is damaged.
        case brokenSPSS
        /// There is more in a file than can be read or written.
        case tooLarge
        /// A cell lies where a spreadsheet has none.
        case cellOutside
        /// Somebody has stopped the work.
        case stopped
    }

    /// What is the matter.
    public let kind: Kind
    /// The file as the user named it.
    public let file: String
    /// The line, counted from 1, where there is one.
    public let line: Int?
    /// The column of the line, counted from 1, where there is one.
    public let column: Int?
    /// The key, column name, code or value that it is about; may be empty.
    public let subject: String

    /// The first issue of a file that was refused because strictness was asked for.
    public let issue: ImportIssue?

    /// A problem at a place in a file.
    public init(
        _ kind: Kind, file: String, line: Int? = nil, column: Int? = nil, subject: String = "",
        issue: ImportIssue? = nil
    ) {
        self.kind = kind
        self.file = file
        self.line = line
        self.column = column
        self.subject = subject
        self.issue = issue
    }
}
