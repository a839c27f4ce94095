import FollowUp
import Survey
import TerminalUI

/// One unit: its answers, its areas of help, its facts.
struct UnitScreen: Screen {
    /// A part of the screen.
    enum Section: Int, Sendable, Hashable, CaseIterable {
        case answers
        case help
        case facts
        case followUp
    }

    /// The unit's position in the register.
    private(set) var position: Int
    /// The list that the unit was opened from, in its order.
    let units: [Int]
    private(set) var section = Section.answers
    private var lists = [ScrollList](repeating: ScrollList(), count: Section.allCases.count)

    /// The selected row's unit of a list, or nil when nothing is listed.
    init?(_ screen: UnitsScreen) {
        self.init(screen.selectedUnit, of: screen.rows)
    }

    /// A unit of a list, or nil when none is selected.
    init?(_ unit: Int?, of units: [Int]) {
        guard let unit else { return nil }
        position = unit
        self.units = units
    }

    /// Where the user stands in the section that is shown.
    var list: ScrollList {
        get { lists[section.rawValue] }
        set { lists[section.rawValue] = newValue }
    }

    /// The unit's place in its list, counted from 0.
    var place: Int { units.firstIndex(of: position) ?? 0 }

    mutating func show(_ section: Section) { self.section = section }

    /// Goes to another unit of the list and keeps section and place, so that units can be compared.
    mutating func step(by steps: Int) {
        let next = place + steps
        if units.indices.contains(next) { position = units[next] }
    }

    var context: Command.Context { .unit }
    var unit: Int? { position }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        UnitView(state: state, screen: self).draw(in: frame, on: &grid)
    }

    mutating func settle(in state: State) {
        let (content, book) = (state.content, state.book)
        let layout = UnitLayout(size: state.size)
        lists[Section.answers.rawValue].resize(
            count: content.wave.codebook.items.count, height: layout.section.height / 7)
        lists[Section.help.rawValue].resize(count: content.gaps.areas.count, height: layout.section.height)
        let facts = FactsSection.rowCount(of: position, in: content, width: layout.section.width)
        lists[Section.facts.rawValue].resize(count: max(1, facts - layout.section.height + 1), height: 1)
        let rows = FollowUpSection.rows(of: position, in: book, content: content, width: layout.section.width)
        lists[Section.followUp.rawValue].resize(count: rows.count, height: layout.section.height)
    }

    func title(in state: State) -> Phrase {
        let content = state.content
        return Phrase("\(content.name(of: position)) \(content.register.units[position].code)")
    }
}

/// Where the parts of the screen of a unit stand.
struct UnitLayout {
    let heading: Rect
    let tabs: Rect
    let section: Rect

    init(size: Size) {
        let body = ScreenFrame(size: size).body.inset(columns: 1)
        heading = body.row(0)
        tabs = body.row(1)
        section = body.droppingTop(3)
    }
}
