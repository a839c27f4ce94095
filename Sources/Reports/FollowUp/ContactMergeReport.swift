import FollowUp
import Survey
import Wording
import Tables

/// Whom a file of contacts adds and changes.
public struct ContactMergeReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "contact-import"
    /// What it is made of.
    public let source: ReportSource
    private let merge: ContactMerge
    private let issues: [ListIssue]
    private let isWritten: Bool

    /// A report of what was merged.
    ///
    /// - Parameters:
    ///   - issues: everything that was wrong in the file.
    ///   - isWritten: whether the changes have been kept.
    public init(_ merge: ContactMerge, issues: [ListIssue], isWritten: Bool, _ source: ReportSource) {
        self.merge = merge
        self.issues = issues
        self.isWritten = isWritten
        self.source = source
    }

    /// One line: how many of each, and what to do.
    public var summary: String {
        let added = merge.changes.count { $0.before == nil }
        return MergeWords.summary(
            added: added, changed: merge.changes.count - added, issues: issues.count, isWritten: isWritten)[
                language]
    }

    /// Whether anything is left for somebody to decide or to do.
    public var leavesAnything: Bool { !issues.isEmpty || !isWritten && !merge.changes.isEmpty }

    /// What it is about, in a line.
    public var title: String {
        ReportWords.title(MergeWords.contactTitle[language], year: source.wave.year)
    }

    /// For people.
    public var tables: [Table] { [sheet] }

    /// A row for each person and each issue.
    public var sheet: Table {
        let headings =
            [ReportWords.code, MergeWords.unit]
            + ContactMergeReport.fields.map(FieldWords.label) + [MergeWords.what]
        return Table(
            columns: [Table.Column(ReportWords.row[language], .number)]
                + headings.map { Table.Column($0[language]) },
            rows: merge.changes.map(row) + issues.map(row))
    }

    /// The same for programs.
    public var members: [String: JSONValue] {
        [
            "written": .bool(isWritten),
            "changes": .array(merge.changes) { change in
                [
                    "row": .whole(change.line), "code": .text(change.unit),
                    "before": change.before.map(JSONValue.contact) ?? .null,
                    "after": .contact(change.after),
                ]
            },
            "issues": .array(issues) { .issue($0, language) },
        ]
    }

    private static let fields: [Field] = [.name, .role, .email, .phone]

    private func row(_ change: ContactMerge.Change) -> [Table.Cell] {
        let what = change.before == nil ? MergeWords.newContact : MergeWords.change
        let after = change.after.fields
        return [.whole(change.line), .text(change.unit), .text(source.name(ofCode: change.unit))]
            + ContactMergeReport.fields.map { .text((after[$0] ?? nil) ?? "") } + [.text(what[language])]
    }

    private func row(_ issue: ListIssue) -> [Table.Cell] {
        [
            .whole(issue.line), .text(""), .text(issue.value), .text(""), .text(""), .text(""), .text(""),
            .text(MergeWords.issue(issue.kind)[language]),
        ]
    }

    private var language: Language { source.language }
}

extension JSONValue {
    /// Somebody at a unit.
    static func contact(_ draft: ContactDraft) -> JSONValue {
        [
            "name": .text(draft.name), "role": .text(draft.role), "email": .text(draft.email),
            "phone": .text(draft.phone),
        ]
    }
}
