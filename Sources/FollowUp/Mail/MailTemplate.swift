import Survey

/// A letter with names in braces where something of the unit is to stand: `{kommune}`.
public struct MailTemplate: Sendable, Hashable {
    /// Why it is written.
    public let purpose: MailPurpose
    /// The language that it is written in.
    public let language: Language
    /// The subject, in one line.
    public let subject: String
    /// The text.
    public let body: String

    /// A template whose names are known to be right.
    public init(_ purpose: MailPurpose, _ language: Language, subject: String, body: String) {
        self.purpose = purpose
        self.language = language
        self.subject = subject
        self.body = body
    }

    /// What every file of a template begins with.
    private static let heading = "Emne:"

    /// The template of a file: `Emne: …` in the first line, an empty line, and the text.
    ///
    /// - Parameter file: the file as problems name it.
    /// - Throws: `.missingKey` without a subject, `.malformed` without an empty line after it or a text, and `.unknownKey`
    ///   for a name that stands for nothing, with line and column.
    public init(
        _ purpose: MailPurpose, _ language: Language, reading text: String, file: String
    ) throws(FileProblem) {
        let lines = text.split(omittingEmptySubsequences: false) { $0.isNewline }.map(String.init)
        guard let first = lines.first, first.hasPrefix(MailTemplate.heading),
            let subject = first.dropFirst(MailTemplate.heading.count).trimmed
        else { throw FileProblem(.missingKey, file: file, line: 1, subject: MailTemplate.heading) }
        guard lines.count > 1, lines[1].trimmed == nil else {
            throw FileProblem(.malformed, file: file, line: 2)
        }
        let body = lines.dropFirst(2).joined(separator: "\n")
        guard body.trimmed != nil else { throw FileProblem(.malformed, file: file, line: 3) }
        for (number, line) in lines.enumerated() {
            try MailTemplate.check(line, number: number + 1, file: file)
        }
        self.init(purpose, language, subject: subject, body: body)
    }

    private static func check(_ line: String, number: Int, file: String) throws(FileProblem) {
        for part in MailLine(line).parts {
            guard case .name(let name, let column) = part, MailPlaceholder(rawValue: name) == nil
            else { continue }
            throw FileProblem(.unknownKey, file: file, line: number, column: column, subject: "{\(name)}")
        }
    }
}
