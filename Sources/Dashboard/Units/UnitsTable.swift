import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The columns of the list of units, and what stands in them.
struct UnitsTable {
    let state: State
    let columns: [UnitColumn]
    let layout: TableLayout
    private let values: UnitSubset.Values?

    /// - Parameter values: what the list brings along of its own.
    init(state: State, width: Int, values: UnitSubset.Values? = nil) {
        self.state = state
        self.values = values
        columns = UnitColumn.available(in: state.content, bringing: values)
        layout = TableLayout(
            columns.map { UnitsTable.tableColumn($0, in: state, bringing: values) },
            width: width - UnitsLayout.gutter - 1, gap: 2)
    }

    private static func tableColumn(
        _ column: UnitColumn, in state: State, bringing values: UnitSubset.Values?
    ) -> TableColumn {
        guard case .known(let order) = column else {
            let language = state.settings.language
            let heading = values?.heading[language] ?? ""
            let widest = values?.samples.map { TextWidth.of($0[language]) }.max() ?? 0
            return TableColumn(
                heading, minimum: max(TextWidth.of(heading) + 1, min(widest, 16)), priority: 10)
        }
        return order.tableColumn(in: state)
    }

    /// What stands in a column for a unit.
    func cell(_ column: UnitColumn, unit: Int) -> Span {
        switch column {
        case .known(let order): cell(order, unit: unit)
        case .value:
            values.map { Span($0.words(of: unit)[state.settings.language]) }
                ?? Span(state.settings.glyphs[.none], .missing)
        }
    }

    private func cell(_ column: UnitOrder, unit: Int) -> Span {
        let content = state.content
        let summary = content.summary(unit)
        let numbers = state.settings.numbers
        let glyphs = state.settings.glyphs
        let nothing = Span(glyphs[.none], .missing)
        switch column {
        case .code: return Span(content.register.units[unit].code)
        case .name: return Span(content.name(of: unit))
        case .size:
            guard let measure = content.sizeMeasure, let value = measure.values[unit] else { return nothing }
            return Span(numbers.stored(value, decimals: measure.decimals))
        case .response: return ResponseSign.span(summary.response.status, glyphs: glyphs)
        case .benefit:
            guard let benefit = summary.benefit else { return nothing }
            let bar = glyphs.column(eighths: Int((benefit.value / 5 * 8).rounded()))
            let areas = TextWidth.padded(numbers.whole(benefit.areas), width: 2, alignment: .right)
            let text = "\(numbers.decimal(benefit.value)) \(bar) \(areas)"
            return Span(text, benefit.value < 2.5 ? .low : .text)
        case .change:
            guard let change = summary.change else { return nothing }
            let sign = glyphs[change.value > 0 ? .up : change.value < 0 ? .down : .same]
            return Span("\(numbers.change(change.value)) \(sign)", change.value < 0 ? .low : .text)
        case .priority:
            return summary.priority == 0 ? nothing : Span(numbers.whole(summary.priority))
        case .flags:
            let words = content.briefFlags(of: unit)[state.settings.language]
            return Span(words, summary.flagCount == 0 ? .text : .warning)
        }
    }
}

extension UnitOrder {
    /// The direction that one wants first.
    var startsWith: SortDirection {
        switch self {
        case .code, .name, .response, .benefit, .change: .ascending
        case .size, .priority, .flags: .descending
        }
    }

    /// The columns that have anything to show.
    static func available(in content: Content) -> [UnitOrder] {
        allCases.filter { $0 != .change || content.comparedWith != nil }
    }

    /// The heading over the units of a frame.
    func title(in content: Content, frame: String) -> Phrase {
        switch self {
        case .code: UnitsWords.code
        case .name: UnitsWords.name(content.register.frame(frame)?.one)
        case .size: content.sizeMeasure?.label ?? Phrase("")
        case .response: UnitsWords.answered
        case .benefit: UnitsWords.benefit
        case .change: UnitsWords.change(since: content.comparedWith)
        case .priority: UnitsWords.priority
        case .flags: UnitsWords.flags
        }
    }

    /// The room for the longest code of the frame, and for the arrow of the order behind the heading.
    private func codeWidth(in state: State) -> Int {
        max(4, state.content.codeWidth(ofFrame: state.units.frame))
    }

    /// A heading that is longer than its numbers, cut as one cuts words: *innb.*
    private func abbreviated(_ title: String, longerThan most: Int = 7) -> String {
        title.count > most ? title.prefix(4) + "." : title
    }

    fileprivate func tableColumn(in state: State) -> TableColumn {
        let title = title(in: state.content, frame: state.units.frame)[state.settings.language]
        return switch self {
        case .code: TableColumn(title, minimum: codeWidth(in: state), isSticky: true)
        case .name: TableColumn(title, minimum: 17, ideal: 19, isSticky: true)
        case .size: TableColumn(abbreviated(title), minimum: 7, alignment: .right, priority: 2)
        case .response:
            TableColumn(
                abbreviated(title, longerThan: 4), minimum: title.count > 4 ? 5 : 4, alignment: .centre,
                priority: 9)
        case .benefit:
            TableColumn(title, minimum: max(8, TextWidth.of(title)), alignment: .right, priority: 8)
        case .change: TableColumn(title, minimum: 8, alignment: .right, priority: 5)
        case .priority: TableColumn(title, minimum: 4, alignment: .right, priority: 3)
        case .flags:
            // Beside the list they stand in full, so that they may be short before a number has to go.
            TableColumn(
                title, minimum: state.size.width >= UnitsLayout.leastForDetail ? 6 : 12, ideal: .max,
                priority: 7)
        }
    }
}

/// How the answer of a unit is shown by one sign.
enum ResponseSign {
    static func span(_ status: UnitResponse.Status, glyphs: GlyphSet) -> Span {
        switch status {
        case .answered: Span(glyphs[.answered], .good)
        case .partial: Span(glyphs[.partial], .warning)
        case .silent: Span(glyphs[.silent], .missing)
        }
    }
}
