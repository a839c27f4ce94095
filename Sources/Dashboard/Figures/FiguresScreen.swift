import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The figures of the report, to choose one of.
struct FiguresScreen: Screen {
    /// Where the user stands: on a figure.
    var list = ScrollList()
    /// What is looked at.
    private(set) var focus = Focus.place
    /// The figures; empty before they have been read.
    private(set) var figures: [Figure] = []
    /// The selected figure worked out, in a window that has room for it.
    private(set) var preview: FigureReading?
    /// The id of the figure that is opened once the figures have been read: the one that was left in front.
    private(set) var awaited: String?

    init() {}

    init?(bookmark words: [String]) {
        guard words.count == 2, let focus = Focus(rawValue: words[1]) else { return nil }
        self.focus = focus
    }

    var context: Command.Context { .figures }
    var tab: Tab? { .figures }

    func title(in state: State) -> Phrase { TabWords.figures }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        FiguresView(state: state, screen: self).draw(in: frame, on: &grid)
    }

    mutating func refresh(in state: State) {
        figures = state.library?.figures ?? []
        list.resize(count: figures.count)
        if let place = figures.firstIndex(where: { $0.id == awaited }) { list.select(place) }
        if let result = preview?.result { preview?.check = state.check(of: result) }
    }

    func calculations(in state: State) -> [any Calculation] {
        UnitsLayout(size: state.size).detail == nil ? [] : state.calculations(of: selected, focus)
    }

    mutating func settle(in state: State) {
        let layout = UnitsLayout(size: state.size)
        list.resize(height: layout.list.height)
        guard layout.detail != nil, let figure = selected else {
            preview = nil
            return
        }
        let domain = state.domain(of: figure, in: focus)
        let isKnown = preview.map { $0.result.figure == figure && $0.result.domain == domain }
        if isKnown != true { preview = state.reading(of: figure, focus) }
    }

    func bookmark(in state: State) -> [String]? { ["figures", focus.rawValue] }

    /// The figure of the selected row.
    var selected: Figure? { list.selection.map { figures[$0] } }

    /// Looks at the country, or back at the place.
    mutating func turn() { focus = focus.other }

    /// Waits for a figure, or for none.
    mutating func await(_ figure: String?) { awaited = figure }

    mutating func click(x: Int, y: Int, in state: State) -> ClickOutcome {
        clickRow(x: x, y: y, in: UnitsLayout(size: state.size).list)
    }
}
