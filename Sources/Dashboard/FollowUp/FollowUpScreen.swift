import FollowUp
import Survey
import TerminalUI
import Wording

/// The follow-up list: which entries are listed, in which order, and where the user stands.
struct FollowUpScreen: UnitListScreen {
    var listed = ListedUnits()
    var filter = EntryFilter.open
    var order = EntryOrder.due

    var context: Command.Context { .followUp }
    var tab: Tab? { .followUp }

    func title(in state: State) -> Phrase { TabWords.followUp }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        FollowUpView(state: state, screen: self).draw(in: frame, on: &grid)
    }

    func readout(of state: State) -> Readout { FollowUpReadout(state: state, screen: self).readout }

    mutating func filter(by entry: String, in state: State) {
        if let filter = EntryFilter(entry: entry) { self.filter = filter }
    }

    mutating func sort(by entry: String, in state: State) {
        if let order = EntryOrder(rawValue: entry) { self.order = order }
    }

    /// A click on a heading sorts.
    mutating func click(x: Int, y: Int, in state: State) -> ClickOutcome {
        let layout = UnitsLayout(size: state.size)
        guard layout.header.contains(x: x, y: y) else {
            return clickRow(x: x, y: y, in: layout.list)
        }
        let table = FollowUpTable(state: state, width: layout.list.width)
        let column = table.layout.column(atX: x - layout.header.x - UnitsLayout.gutter)
        if let order = column.flatMap({ FollowUpTable.Column.allCases[$0].order }) { self.order = order }
        refresh(in: state)
        return .done
    }

    /// Lists the entries of the place that filter and search leave.
    mutating func refresh(in state: State) {
        let search = UnitSearch(for: listed.search, in: state.content)
        let kept = state.placeEntries.filter { filter.keeps($0.entry, unit: $0.unit, in: state) }
        let found = Set(search.found(among: kept.map(\.unit)))
        let sorted = order.sorted(kept.filter { found.contains($0.unit) }.map(\.entry))
        listed.show(sorted.compactMap { state.content.register.position(ofUnit: $0.unit) })
    }
}

/// What the follow-up list is narrowed to.
enum EntryFilter: Sendable, Hashable {
    /// What is not settled.
    case open
    case all
    case overdue
    /// What the adviser who sits here has.
    case mine
    case marked
    case status(FollowUpStatus)

    static let allCases: [EntryFilter] =
        [.open, .all, .overdue, .mine, .marked] + FollowUpStatus.allCases.map(EntryFilter.status)

    func keeps(_ entry: FollowUpEntry, unit: Int, in state: State) -> Bool {
        switch self {
        case .open: entry.status.isOpen
        case .all: true
        case .overdue: entry.isOverdue(on: state.desk.today)
        case .mine: entry.adviser != nil && entry.adviser == state.desk.adviser
        case .marked: state.marks.contains(unit)
        case .status(let status): entry.status == status
        }
    }

    /// The filter's name in the menu.
    var entry: String {
        switch self {
        case .open: "open"
        case .all: "all"
        case .overdue: "overdue"
        case .mine: "mine"
        case .marked: "marked"
        case .status(let status): "status/" + status.rawValue
        }
    }

    /// The filter with this name in the menu.
    init?(entry: String) {
        guard let found = EntryFilter.allCases.first(where: { $0.entry == entry }) else { return nil }
        self = found
    }

    var title: Phrase {
        switch self {
        case .open: FollowUpScreenWords.open
        case .all: UnitsWords.everyUnit
        case .overdue: FollowUpScreenWords.overdue
        case .mine: FollowUpScreenWords.mine
        case .marked: UnitsWords.markedUnits
        case .status(let status): FieldWords.status(status)
        }
    }
}
