import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The areas of help as a place rates them: where it is low, what matters most to it, what has changed.
struct AreasScreen: Screen {
    /// Where the user stands: on an area.
    var list = ScrollList()
    /// What is looked at.
    private(set) var focus = Focus.place
    /// What the areas are ordered by.
    private(set) var order = AreaOrder.asked
    /// The number of the row that the user stands on; nil for the whole row.
    private(set) var answer: AreaAnswer?
    /// Who is spoken of, and the areas in the questionnaire's order; nil before they have been worked out.
    private(set) var all: (domain: Domain, areas: [AreaOverview])?
    /// The areas that were listed last, in the order of the list.
    private var ordered: [AreaOverview] = []

    init() {}

    init?(bookmark words: [String]) {
        guard words.count == 3, let focus = Focus(rawValue: words[1]),
            let order = AreaOrder(rawValue: words[2])
        else { return nil }
        self.focus = focus
        self.order = order
    }

    /// The areas in the order of the list; none before they have been worked out.
    var rows: [AreaOverview] { all == nil ? [] : ordered }

    var context: Command.Context { .areas }
    var tab: Tab? { .areas }

    func title(in state: State) -> Phrase { TabWords.areas }

    /// The area of the selected row.
    var selected: AreaOverview? {
        list.selection.flatMap { rows.indices.contains($0) ? rows[$0] : nil }
    }

    /// The units behind the number that the user stands on, lowest rating first.
    var unitsBehind: [Int] { selected?.units(answering: answer) ?? [] }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        AreasView(state: state, screen: self).draw(in: frame, on: &grid)
    }

    func calculations(in state: State) -> [any Calculation] {
        [AreasCalculation(domain: state.domain(in: focus))]
    }

    mutating func settle(in state: State) {
        let domain = state.domain(in: focus)
        if all?.domain != domain {
            all = state.result(of: AreasCalculation(domain: domain)).map { (domain, $0) }
            show()
        }
        list.resize(height: UnitsLayout(size: state.size).list.height)
    }

    mutating func sort(by entry: String, in state: State) {
        guard let order = AreaOrder(rawValue: entry) else { return }
        self.order = order
        show()
        list.moveToTop()
    }

    func bookmark(in state: State) -> [String]? { ["areas", focus.rawValue, order.rawValue] }

    /// Looks at the country, or back at the place.
    mutating func turn() { focus = focus.other }

    /// Steps over the numbers of the row: all of it, then each answer.
    mutating func step(by steps: Int) {
        let places: [AreaAnswer?] = [nil] + AreaAnswer.allCases
        let place = places.firstIndex(of: answer) ?? 0
        answer = places[max(0, min(place + steps, places.count - 1))]
    }

    mutating func click(x: Int, y: Int, in state: State) -> ClickOutcome {
        let layout = UnitsLayout(size: state.size)
        guard layout.list.contains(x: x, y: y), let row = list.row(atOffset: y - layout.list.y)
        else { return .done }
        let clicked = AreaTable(state: state, width: layout.list.width).answer(atX: x - layout.list.x)
        if row == list.cursor, clicked == answer { return .open }
        list.select(row)
        answer = clicked
        return .done
    }

    /// Lists the areas where they are known; the selected one stays selected.
    private mutating func show() {
        guard let all else { return }
        let before = list.selection.map { ordered[$0].area.id }
        ordered = all.areas.sorted(by: order)
        list.resize(count: ordered.count)
        if let place = rows.firstIndex(where: { $0.area.id == before }) { list.select(place) }
    }
}

/// The areas as a domain rates them.
struct AreasCalculation: Calculation {
    let domain: Domain

    func result(in content: Content) -> [AreaOverview] { content.areas(of: domain) }
}
