import FollowUp
import Survey
import Wording
import Tables

/// What an edited list changes, field by field.
public struct MergeReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "followup-import"
    /// What it is made of.
    public let source: ReportSource
    private let merge: ListMerge
    private let issues: [ListIssue]
    private let isWritten: Bool

    /// A report of what was merged.
    ///
    /// - Parameters:
    ///   - issues: everything that was wrong in the file.
    ///   - isWritten: whether the changes have been kept.
    public init(_ merge: ListMerge, issues: [ListIssue], isWritten: Bool, _ source: ReportSource) {
        self.merge = merge
        self.issues = issues
        self.isWritten = isWritten
        self.source = source
    }

    /// One line: how much of everything, and what to do.
    public var summary: String {
        MergeWords.summary(merge, issues: issues.count, isWritten: isWritten)[language]
    }

    /// Whether anything is left for somebody to decide or to do.
    public var leavesAnything: Bool {
        !merge.conflicts.isEmpty || !issues.isEmpty || !isWritten && !merge.records.isEmpty
    }

    /// What it is about, in a line.
    public var title: String { ReportWords.title(MergeWords.title[language], year: source.wave.year) }

    /// For people: of long texts the beginning.
    public var tables: [Table] {
        let sheet = sheet
        return [Table(columns: sheet.columns, rows: sheet.rows.map { $0.map(MergeReport.shortened) })]
    }

    /// A row for each unit that comes on the list, each change, each conflict and each issue.
    public var sheet: Table {
        let headings = [
            ReportWords.code, ReportWords.name, MergeWords.field, MergeWords.here, MergeWords.file,
            MergeWords.what,
        ]
        return Table(
            columns: [Table.Column(ReportWords.row[language], .number)]
                + headings.map { Table.Column($0[language]) },
            rows: merge.additions.map(addition) + merge.changes.map { row($0, MergeWords.change) }
                + merge.conflicts.map { row($0, MergeWords.conflict) } + issues.map(row))
    }

    /// The same for programs.
    public var members: [String: JSONValue] {
        [
            "written": .bool(isWritten), "additions": .array(merge.additions) { .text($0) },
            "changes": .array(merge.changes, json), "conflicts": .array(merge.conflicts, json),
            "issues": .array(issues) { .issue($0, language) },
        ]
    }

    private func addition(_ code: String) -> [Table.Cell] {
        [
            .whole(nil), .text(code), .text(source.name(ofCode: code)), .text(""), .text(""), .text(""),
            .text(MergeWords.addition[language]),
        ]
    }

    private func row(_ change: ListMerge.Change, _ what: Phrase) -> [Table.Cell] {
        [
            .whole(change.line), .text(change.unit), .text(source.name(ofCode: change.unit)),
            .text(FieldWords.label(change.field)[language]),
            .text(FieldWords.value(change.here, of: change.field)[language]),
            .text(FieldWords.value(change.file, of: change.field)[language]), .text(what[language]),
        ]
    }

    private func row(_ issue: ListIssue) -> [Table.Cell] {
        [
            .whole(issue.line), .text(""), .text(""), .text(MergeWords.label(issue.column)[language]),
            .text(""), .text(issue.value), .text(MergeWords.issue(issue.kind)[language]),
        ]
    }

    private func json(_ change: ListMerge.Change) -> JSONValue {
        [
            "row": .whole(change.line), "code": .text(change.unit), "field": .text(change.field.rawValue),
            "here": .text(change.here), "file": .text(change.file),
        ]
    }

    /// How much of a text stands in a table for people.
    private static let width = 60

    private static func shortened(_ cell: Table.Cell) -> Table.Cell {
        guard case .text(let text) = cell, text.count > width else { return cell }
        return .text(text.prefix(width - 1) + "…")
    }

    private var language: Language { source.language }
}

extension JSONValue {
    /// Something in a file that was not read.
    static func issue(_ issue: ListIssue, _ language: Language) -> JSONValue {
        [
            "row": .whole(issue.line), "column": .text(MergeWords.label(issue.column)[language]),
            "value": .text(issue.value), "kind": .text(issue.kind.rawValue),
            "sentence": .text(MergeWords.issue(issue.kind)[language]),
        ]
    }
}

extension ReportSource {
    /// The name of the unit with a code; the code where there is none.
    func name(ofCode code: String) -> String {
        register.position(ofUnit: code).map { register.distinctName(ofUnit: $0) } ?? code
    }
}
