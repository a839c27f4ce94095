import FollowUp
import Survey
import TerminalUI

/// One unit: its answers, its areas of help, its own words, its history, its facts, its likes and its follow-up.
struct UnitScreen: Screen {
    /// A part of the screen, in the order of the tabs.
    enum Section: String, Sendable, Hashable, CaseIterable {
        case answers
        case help
        case texts
        case history
        case facts
        case similar
        case followUp = "follow-up"

        /// Its place among the tabs, counted from 0.
        var place: Int { Section.allCases.firstIndex(of: self) ?? 0 }
    }

    /// The unit's position in the register.
    private(set) var position: Int
    /// The list that the unit was opened from, in its order.
    let units: [Int]
    private(set) var section = Section.answers
    private var lists = [ScrollList](repeating: ScrollList(), count: Section.allCases.count)
    /// What the open section rests on and no list needs.
    private(set) var study = UnitStudy()
    /// The rows of the open section, where it is one that is read row by row; nil before it has been worked out.
    private(set) var rows: [SectionRow]?
    /// The id of the item whose row is selected once the section has been worked out.
    private var awaited: String?

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
        get { lists[section.place] }
        set { lists[section.place] = newValue }
    }

    /// The unit's place in its list, counted from 0.
    var place: Int { units.firstIndex(of: position) ?? 0 }

    mutating func show(_ section: Section) {
        self.section = section
        rows = nil
    }

    /// Goes to another unit of the list and keeps section and place, so that units can be compared.
    mutating func step(by steps: Int) {
        let next = place + steps
        guard units.indices.contains(next) else { return }
        position = units[next]
        rows = nil
    }

    var context: Command.Context { .unit }
    var unit: Int? { position }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        UnitView(state: state, screen: self).draw(in: frame, on: &grid)
    }

    func readout(of state: State) -> Readout { UnitReadout(state: state, screen: self).readout }

    mutating func settle(in state: State) {
        study = known(in: state)
        let stoodOn = target
        rows = rows(in: state)
        let area = UnitLayout(size: state.size).section
        switch section {
        case .answers: list.resize(count: state.content.wave.codebook.items.count, height: area.height / 7)
        case .help: list.resize(count: state.content.gaps.areas.count, height: area.height)
        case .texts, .history, .facts, .similar, .followUp:
            guard let rows else { return }
            SectionView.settle(&list, rows: rows, in: area)
            if let stoodOn, target != stoodOn { select(stoodOn, among: rows) }
            selectAwaited(among: rows)
        }
    }

    /// Stays on what the user stood on, where rows have come or gone before it.
    private mutating func select(_ target: SectionTarget, among rows: [SectionRow]) {
        if let row = rows.firstIndex(where: { $0.target == target }) { list.select(row) }
    }

    private mutating func selectAwaited(among rows: [SectionRow]) {
        guard let id = awaited else { return }
        awaited = nil
        if let row = rows.firstIndex(where: { $0.target == .place(.item(id, .answers)) }) { list.select(row) }
    }

    private func rows(in state: State) -> [SectionRow]? {
        let width = SectionView.rowWidth(in: UnitLayout(size: state.size).section.width)
        switch section {
        case .texts:
            return study.texts.map {
                TextsSection(state: state, unit: position, answers: $0, width: width).rows
            }
        case .history:
            return study.history.map { HistorySection(state: state, history: $0, width: width).rows }
        case .facts:
            return FactsSection(
                content: state.content, settings: state.settings, unit: position, width: width
            ).rows
        case .similar:
            return study.likeness.map { SimilarSection(state: state, likeness: $0, width: width).rows }
        case .followUp: return FollowUpSection(state: state, unit: position, width: width).rows
        case .answers, .help: return []
        }
    }

    var sectionRows: [SectionRow]? { rows.flatMap { $0.isEmpty ? nil : $0 } }

    /// What Enter opens from the selected row.
    var target: SectionTarget? {
        guard let rows, rows.indices.contains(list.cursor) else { return nil }
        return rows[list.cursor].target
    }

    /// Goes to where something on this screen stands.
    mutating func go(to place: UnitPlace, in state: State) {
        let codebook = state.content.wave.codebook
        switch place {
        case .section(let section):
            show(section)
            settle(in: state)
        case .area(let id):
            show(.help)
            settle(in: state)
            if let row = state.content.gaps.areas.firstIndex(where: { $0.id == id }) { list.select(row) }
        case .item(let id, let section):
            show(section)
            awaited = section == .answers ? nil : id
            settle(in: state)
            if section == .answers, let row = codebook.position(ofItem: id) { list.select(row) }
        }
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
        let whole = ScreenFrame(size: size).body
        let body = whole.inset(columns: 1)
        heading = body.row(0)
        tabs = whole.row(1)
        section = body.droppingTop(3)
    }
}
