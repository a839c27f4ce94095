import FollowUp
import Survey
import SurveyAnalytics
import Wording
import Tables

/// A follow-up list, to be worked through by hand or in a spreadsheet.
public struct FollowUpReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "followup"
    /// What it is made of.
    public let source: ReportSource
    let list: FollowUpList
    let place: Place
    let telling: FollowUpTelling

    /// The list of some units.
    ///
    /// - Parameters:
    ///   - units: positions in the register.
    ///   - book: the follow-up of the wave.
    ///   - place: where the units were looked for.
    ///   - leavesOutTyped: whether everything that people typed is left out, answers in words among it.
    ///   - progress: is told after each unit which share of them is done.
    /// - Throws: `.stopped`, when `progress` does.
    public init(
        _ units: [Int], book: FollowUpBook, in place: Place = .country,
        leavesOutTyped: Bool = false, _ source: ReportSource, progress: Headway? = nil
    ) throws(FileProblem) {
        self.source = source
        self.place = place
        telling = FollowUpTelling(source: source, leavesOutTyped: leavesOutTyped)
        list = try FollowUpList(
            of: units, in: source.wave, summary: source.summary, book: book, isSynthetic: source.isSynthetic,
            progress: progress)
    }

    /// The number of rows.
    public var count: Int { list.rows.count }

    /// What it is about, in a line.
    public var title: String { ReportWords.title(FollowUpWords.title[language], year: list.year) }

    /// For people.
    public var tables: [Table] { [sheet] }

    /// As an adviser needs it: who, why, how, and what has come of it.
    public var sheet: Table {
        let columns = telling.columns
        let rows = list.rows.map { row in columns.map { tableCell($0.cell(row)) } }
        return Table(
            columns: columns.map { Table.Column($0.heading, $0.isNumber ? .number : .text) }, rows: rows)
    }

    /// The same for programs.
    public var members: [String: JSONValue] { ["rows": .array(list.rows) { .row($0, telling) }] }

    var language: Language { source.language }

    private func tableCell(_ cell: FollowUpColumn.Cell) -> Table.Cell {
        switch cell {
        case .text(let text), .severity(_, let text): .text(text)
        case .whole(let number): .whole(number)
        case .day(let day): .text(day.map(source.numbers.day) ?? "")
        }
    }
}

extension UnitsReport.Choice {
    /// The chosen units of all frames, kommuner first, as positions in the register.
    public func units(_ source: ReportSource) -> [Int] {
        source.frames.flatMap { units(of: $0, source) }
    }
}
