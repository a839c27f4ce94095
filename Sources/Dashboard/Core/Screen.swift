import Survey
import TerminalUI
import Wording

/// A screen as a value, with everything that coming back to it must find again.
///
/// What only some screens can do has an answer here that fits the others.
protocol Screen: Sendable {
    /// Where its keys are looked up first.
    var context: Command.Context { get }
    /// The list that it is; nil for what lies in front of a list.
    var tab: Tab? { get }
    /// Where the user stands: the keys that move in lists move here.
    var list: ScrollList { get set }
    /// Its rows, where it is read row by row; nil where the list is of things that can all be opened.
    var sectionRows: [SectionRow]? { get }
    /// The unit that the whole screen is about.
    var unit: Int? { get }
    /// The unit that the user stands on.
    var selectedUnit: Int? { get }
    /// The units that are listed, in their order.
    var listedUnits: [Int] { get }
    /// Whether it says anything that can be copied or written. Asked at every paint; `readout` is not.
    var hasReadout: Bool { get }
    /// What the list is searched for.
    var search: String { get }
    /// How much a search leaves.
    var foundCount: Int { get }

    /// Its name in the breadcrumb.
    func title(in state: State) -> Phrase
    /// What says in words that outlive the program where the user is in it; nil where it is not returned to.
    func bookmark(in state: State) -> [String]?
    /// What it says, for the clipboard, for files and for reading aloud.
    func readout(of state: State) -> Readout
    /// The same with the selected row alone where there are many, and how many there are: for a menu that is to come at once.
    func glance(of state: State) -> (readout: Readout, rows: Int)
    /// Draws it between the lines that all screens share.
    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid)

    /// What is to be worked out for it, the most needed first. It shows what the state knows of that, and what is missing
    /// is empty until it is known.
    func calculations(in state: State) -> [any Calculation]
    /// Learns how much can be seen; called after every action.
    mutating func settle(in state: State)
    /// Lists anew what depends on the follow-up, on marks or on the place.
    mutating func refresh(in state: State)
    /// Selects the row of a unit, where it is listed.
    mutating func select(unit: Int)
    /// Lists what is left of a search.
    mutating func search(for text: String, in state: State)
    /// Sorts by what was chosen in the menu.
    mutating func sort(by entry: String, in state: State)
    /// Narrows to what was chosen in the menu.
    mutating func filter(by entry: String, in state: State)
    /// Answers to a click in it.
    mutating func click(x: Int, y: Int, in state: State) -> ClickOutcome
}

/// What a click in a screen leads to.
enum ClickOutcome: Sendable {
    /// The screen has answered.
    case done
    /// What is selected was clicked once more: it is opened as Enter does.
    case open
}

extension Screen {
    /// What lies in front of a list is none.
    var tab: Tab? { nil }
    /// Whether units can be followed up from it.
    var isAboutUnits: Bool { context.isAboutUnits }
    /// It is no section.
    var sectionRows: [SectionRow]? { nil }
    /// Nobody.
    var unit: Int? { nil }
    /// The unit that the screen is about.
    var selectedUnit: Int? { unit }
    /// The unit that the screen is about.
    var listedUnits: [Int] { unit.map { [$0] } ?? [] }
    /// Most screens say something.
    var hasReadout: Bool { true }
    /// Nothing.
    var search: String { "" }
    /// As many as units are listed.
    var foundCount: Int { listedUnits.count }
    /// It is not returned to at the next start.
    func bookmark(in state: State) -> [String]? { nil }
    /// Its name alone.
    func readout(of state: State) -> Readout {
        Readout(title: title(in: state)[state.settings.language], tables: [])
    }
    /// All that it says.
    func glance(of state: State) -> (readout: Readout, rows: Int) {
        let readout = readout(of: state)
        return (readout, readout.rowCount)
    }
    /// Nothing takes long.
    func calculations(in state: State) -> [any Calculation] { [] }
    /// Nothing depends on the follow-up.
    mutating func refresh(in state: State) {}
    /// No units are listed.
    mutating func select(unit: Int) {}
    /// Nothing can be searched.
    mutating func search(for text: String, in state: State) {}
    /// There is one order.
    mutating func sort(by entry: String, in state: State) {}
    /// There is nothing to narrow.
    mutating func filter(by entry: String, in state: State) {}
    /// Clicks do nothing.
    mutating func click(x: Int, y: Int, in state: State) -> ClickOutcome { .done }

    /// Selects the row that was clicked in an area that shows the list, one row a line; a click on what is selected opens
    /// it.
    mutating func clickRow(x: Int, y: Int, in area: Rect) -> ClickOutcome {
        guard area.contains(x: x, y: y), let row = list.row(atOffset: y - area.y) else { return .done }
        if row == list.cursor { return .open }
        list.select(row)
        return .done
    }
}

extension State {
    /// Changes the screen in front where it is of a kind.
    mutating func change<S: Screen>(_ kind: S.Type, _ body: (inout S, State) -> Void) {
        guard var screen = front as? S else { return }
        body(&screen, self)
        front = screen
    }
}
