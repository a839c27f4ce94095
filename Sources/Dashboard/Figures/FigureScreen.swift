import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// One figure of the report, worked out for the place or the country.
struct FigureScreen: Screen {
    /// The figures that one steps between.
    let figures: [Figure]
    /// The position of the one that is shown.
    private(set) var position: Int
    /// What is looked at.
    private(set) var focus: Focus
    /// The series that the user stands on.
    private(set) var series = 0
    /// Where the user stands: on an entry.
    var list = ScrollList()
    /// The figure as it was worked out; nil before it has been.
    private(set) var reading: FigureReading?

    init(_ figures: [Figure], at position: Int, _ focus: Focus) {
        self.figures = figures
        self.position = position
        self.focus = focus
    }

    var context: Command.Context { .figure }
    var figure: Figure { figures[position] }

    func title(in state: State) -> Phrase { figure.name }
    func bookmark(in state: State) -> [String]? { ["figure", figure.id] }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        FigureView(state: state, screen: self).draw(in: frame, on: &grid)
    }

    func calculations(in state: State) -> [any Calculation] { state.calculations(of: figure, focus) }

    /// Takes the figure up where it is another, or told of another domain; what was printed of it may have come since.
    mutating func refresh(in state: State) {
        let isKnown = reading.map {
            $0.result.figure == figure && $0.result.domain == state.domain(of: figure, in: focus)
        }
        guard isKnown == true, let result = reading?.result else {
            reading = state.reading(of: figure, focus)
            return
        }
        reading?.check = state.check(of: result)
    }

    mutating func settle(in state: State) {
        if reading?.result.figure != figure { refresh(in: state) }
        guard let reading else { return }
        let layout = FigureLayout(reading, state: state, size: state.size)
        let blocks = layout.content.blocks
        list.resize(count: blocks.count)
        let page = FigurePages.page(
            of: blocks.map(\.height), height: layout.rows.height, showing: list.cursor)
        list.resize(height: page.count)
    }

    /// Goes to another figure.
    mutating func step(by steps: Int, in state: State) {
        guard figures.indices.contains(position + steps) else { return }
        position += steps
        (list, series) = (ScrollList(), 0)
        refresh(in: state)
    }

    /// Goes to another series of the row.
    mutating func stepSeries(by steps: Int) {
        let count = reading?.result.table?.series.count ?? 0
        series = max(0, min(series + steps, count - 1))
    }

    /// Looks at the country, or back at the place.
    mutating func turn(in state: State) {
        focus = focus.other
        refresh(in: state)
    }

    /// The row that the user stands on; nil on a note.
    var row: Int? {
        guard let table = reading?.result.table, let selected = list.selection,
            table.rows.indices.contains(selected)
        else { return nil }
        return selected
    }

    /// The value that the user stands on.
    var value: FigureValue? {
        guard let row, let table = reading?.result.table, table.series.indices.contains(series) else {
            return nil
        }
        return table.rows[row].values[series]
    }

    mutating func click(x: Int, y: Int, in state: State) -> ClickOutcome {
        guard let reading else { return .done }
        let layout = FigureLayout(reading, state: state, size: state.size)
        guard let hit = layout.hit(x: x, y: y, showing: list.cursor) else { return .done }
        if hit.entry == list.cursor, hit.series ?? series == series { return .open }
        list.select(hit.entry)
        if let found = hit.series { series = found }
        return .done
    }
}
