import TerminalUI

/// A list of units that stands beside the list of units: it is searched, walked and clicked in the same way.
protocol UnitListScreen: Screen {
    /// Which units are listed, and where the user stands among them.
    var listed: ListedUnits { get set }
    /// Whether the list is what is shown, so that it can be searched.
    var showsList: Bool { get }
}

extension UnitListScreen {
    var list: ScrollList {
        get { listed.list }
        set { listed.list = newValue }
    }

    var showsList: Bool { true }
    var selectedUnit: Int? { listed.selected }
    var listedUnits: [Int] { listed.rows }
    var search: String { listed.search }

    mutating func settle(in state: State) {
        list.resize(height: UnitsLayout(size: state.size).list.height)
    }

    mutating func select(unit: Int) { listed.select(unit) }

    mutating func search(for text: String, in state: State) { listed.search = text }

    mutating func click(x: Int, y: Int, in state: State) -> ClickOutcome {
        clickRow(x: x, y: y, in: UnitsLayout(size: state.size).list)
    }
}
