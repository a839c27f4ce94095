import Survey
import SurveyAnalytics
import TerminalUI
import Wording

extension UnitsScreen {
    var context: Command.Context { .units }
    var tab: Tab? { subset == nil ? .units : nil }
    var listedUnits: [Int] { rows }

    /// The units in the plural, or what is said of those behind a number.
    func title(in state: State) -> Phrase {
        subset?.title ?? UnitsWords.title(of: state.content.register.frame(frame)?.label ?? Phrase(frame))
    }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        UnitsView(state: state, screen: self).draw(in: frame, on: &grid)
    }

    func readout(of state: State) -> Readout { UnitsReadout(state: state, screen: self).readout }

    func glance(of state: State) -> (readout: Readout, rows: Int) {
        (UnitsReadout(state: state, screen: self).glance, rows.count)
    }

    mutating func settle(in state: State) {
        list.resize(height: UnitsLayout(size: state.size).list.height)
    }

    mutating func search(for text: String, in state: State) {
        search(for: text, in: state.content, marks: state.marks)
    }

    mutating func sort(by entry: String, in state: State) {
        guard let column = UnitColumn(entry: entry) else { return }
        sort(by: column, in: state.content, marks: state.marks)
    }

    mutating func filter(by entry: String, in state: State) {
        guard let filter = UnitFilter(entry: entry) else { return }
        choose(filter: filter, in: state.content, marks: state.marks)
    }

    /// A click on a heading sorts, one on a row selects it, and one on what is selected opens it.
    mutating func click(x: Int, y: Int, in state: State) -> ClickOutcome {
        let layout = UnitsLayout(size: state.size)
        guard layout.header.contains(x: x, y: y) else { return clickRow(x: x, y: y, in: layout.list) }
        let table = UnitsTable(state: state, width: layout.list.width, values: subset?.values)
        if let column = table.layout.column(atX: x - layout.header.x - UnitsLayout.gutter) {
            sort(by: table.columns[column], in: state.content, marks: state.marks)
        }
        return .done
    }
}
