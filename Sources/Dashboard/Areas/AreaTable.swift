import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The columns of the list of areas.
struct AreaTable {
    /// A column.
    enum Column: Hashable {
        case area
        case bars
        case answer(AreaAnswer)
        case mean
        case importance
        case gap
        case change
        case verdict
    }

    static let columns: [Column] =
        [.area, .bars] + AreaAnswer.allCases.map(Column.answer) + [
            .mean, .importance, .gap, .change, .verdict,
        ]

    /// The cells before the first column: the marker of the selected row and the flag.
    static let gutter = 3

    let state: State
    let layout: TableLayout

    init(state: State, width: Int) {
        self.state = state
        layout = TableLayout(
            AreaTable.columns.map {
                AreaTable.column(
                    $0, state.settings.language, hasDetail: state.size.width >= UnitsLayout.leastForDetail)
            },
            width: width - AreaTable.gutter - 1, gap: 1)
    }

    /// The answer whose count stands at a column of cells, counted from the list's left edge.
    func answer(atX x: Int) -> AreaAnswer? {
        guard let column = layout.column(atX: x - AreaTable.gutter),
            case .answer(let answer) = AreaTable.columns[column]
        else { return nil }
        return answer
    }

    /// The place of a column; nil where there was no room for it.
    func place(of column: Column) -> TableLayout.Place? {
        layout.places.first { AreaTable.columns[$0.column] == column }
    }

    /// What stands in a column for an area; the bars are drawn by themselves.
    func cell(_ column: Column, of row: AreaOverview) -> Span {
        let (language, numbers) = (state.settings.language, state.settings.numbers)
        let nothing = Span(state.settings.glyphs[.none], .missing)
        switch column {
        case .area: return Span(row.area.short[language])
        case .bars: return Span("")
        case .answer(let answer):
            return Span(numbers.whole(row.count(of: answer)), answer == .none ? .missing : .text)
        case .mean:
            return row.benefit.mean.value.map { Span(numbers.decimal($0.value), row.isLow ? .low : .text) }
                ?? nothing
        case .importance: return row.importance.value.map { Span(numbers.decimal($0.value)) } ?? nothing
        case .gap: return row.gap.map { Span(numbers.change($0.value)) } ?? nothing
        case .change:
            return row.change.map { Span(numbers.change($0.value), $0.value < 0 ? .low : .text) } ?? nothing
        case .verdict:
            guard let verdict = row.comparison?.verdict, verdict != .notComparable else { return nothing }
            return Span(FlagsReportWords.verdict(verdict)[language], row.isLow ? .warning : .dim)
        }
    }

    /// - Parameter hasDetail: whether the bars of the selected area stand beside the list, so that those in it may be short
    ///   before a number has to go.
    private static func column(_ column: Column, _ language: Language, hasDetail: Bool) -> TableColumn {
        func narrow(_ title: Phrase, _ width: Int, _ ideal: Int, _ priority: Int) -> TableColumn {
            TableColumn(title[language], minimum: width, ideal: ideal, alignment: .right, priority: priority)
        }
        return switch column {
        case .area: TableColumn(UnitWords.area[language], minimum: 13, ideal: 15, isSticky: true)
        case .bars:
            TableColumn(
                AreaScreenWords.bars[language], minimum: hasDetail ? 4 : 8, ideal: 40, priority: 5)
        case .answer(.neither): narrow(AreaScreenWords.short(.neither), 3, 4, 9)
        case .answer(let answer):
            narrow(AreaScreenWords.short(answer), answer == .notRelevant || answer == .none ? 4 : 3, 5, 9)
        case .mean: narrow(AreaScreenWords.meanShort, 5, 6, 10)
        case .importance: narrow(AreaScreenWords.importanceShort, 6, 6, 2)
        case .gap: narrow(UnitWords.gap, 4, 5, 3)
        case .change: narrow(AreaScreenWords.changeShort, 4, 5, 4)
        case .verdict: TableColumn(AreaScreenWords.flag[language], minimum: 8, ideal: 8, priority: 11)
        }
    }
}
