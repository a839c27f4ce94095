import FollowUp
import Survey
import Wording
import Tables

/// What was done with the follow-up, by whom and when, the newest first.
public struct HistoryReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "history"
    /// What it is made of.
    public let source: ReportSource
    private let table: HistoryTable
    private let unit: Unit?

    /// The history of the survey, or of one unit in all its waves.
    ///
    /// - Parameters:
    ///   - unit: with it, each field is told before and after.
    ///   - clock: when a moment was, where the reader is.
    public init(
        _ history: EditHistory, of unit: Unit? = nil, book: FollowUpBook,
        clock: @escaping @Sendable (Int64) -> Moment, _ source: ReportSource
    ) {
        self.source = source
        self.unit = unit
        table = HistoryTable(
            edits: unit.map { history.edits(ofUnit: $0.code, in: book) } ?? history.edits,
            undone: history.undone, book: book, clock: clock, source: source)
    }

    /// What it is about, in a line.
    public var title: String {
        let words = HistoryWords.title[source.language]
        return ReportWords.title(
            unit.map { "\(words), \($0.name) \($0.code)" } ?? words, year: source.wave.year)
    }

    /// Where nothing was done, that it is so.
    public var notice: String? { table.edits.isEmpty ? HistoryWords.nothing[source.language] : nil }

    /// For people.
    public var tables: [Table] { table.edits.isEmpty ? [] : [sheet] }

    /// One row an edit; of one unit, one a changed field.
    public var sheet: Table { unit == nil ? table.byEdit : table.byField }

    /// The same for programs.
    public var members: [String: JSONValue] { ["edits": table.json] }
}
