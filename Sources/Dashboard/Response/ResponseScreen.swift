import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Who has answered and who has not: the reminders, the days, the classes, what is covered, and what it means.
struct ResponseScreen: UnitListScreen {
    /// A part of the screen, in the order of the tabs.
    enum Section: String, Sendable, Hashable, CaseIterable {
        case reminders
        case days
        case classes
        case coverage
        case representativity
        case basis

        /// Its place among the tabs, counted from 0.
        var place: Int { Section.allCases.firstIndex(of: self) ?? 0 }
    }

    /// Who is listed in the first section.
    var listed = ListedUnits()
    var filter = ReminderFilter.silent
    private(set) var section = Section.reminders
    private var lists = [ScrollList](repeating: ScrollList(), count: Section.allCases.count)
    /// What the other sections rest on; nil before one of them has been opened and worked out.
    private(set) var study: ResponseStudy?
    /// The rows of the open section, where it is one that is read row by row; nil before it has been worked out.
    private(set) var rows: [SectionRow]?

    var context: Command.Context { .response }
    var tab: Tab? { .response }

    /// Where the user stands in the section that is shown.
    var list: ScrollList {
        get { showsList ? listed.list : lists[section.place] }
        set { if showsList { listed.list = newValue } else { lists[section.place] = newValue } }
    }

    var showsList: Bool { section == .reminders }
    var selectedUnit: Int? { showsList ? listed.selected : nil }
    var listedUnits: [Int] { showsList ? listed.rows : [] }

    func title(in state: State) -> Phrase { TabWords.response }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        ResponseView(state: state, screen: self).draw(in: frame, on: &grid)
    }

    func readout(of state: State) -> Readout { ResponseReadout(state: state, screen: self).readout }

    func glance(of state: State) -> (readout: Readout, rows: Int) {
        ResponseReadout(state: state, screen: self).glance
    }

    mutating func show(_ section: Section) { self.section = section }

    /// Goes to another section; after the last comes the first.
    mutating func turn(by steps: Int) {
        let count = Section.allCases.count
        section = Section.allCases[(section.place + steps + count) % count]
    }

    func calculations(in state: State) -> [any Calculation] {
        showsList ? [] : [calculation(in: state)]
    }

    private func calculation(in state: State) -> ResponseCalculation {
        ResponseCalculation(domain: state.place.domain(in: state.content))
    }

    mutating func settle(in state: State) {
        let layout = ResponseLayout(size: state.size)
        guard !showsList else {
            list.resize(height: layout.units.list.height)
            return
        }
        study = state.result(of: calculation(in: state)) ?? nil
        rows = rows(in: state)
        if let rows { SectionView.settle(&list, rows: rows, in: layout.section) }
    }

    private func rows(in state: State) -> [SectionRow]? {
        guard let study else { return nil }
        let width = SectionView.rowWidth(in: ResponseLayout(size: state.size).section.width)
        return switch section {
        case .reminders: []
        case .days: DaysSection(state: state, study: study, width: width).rows
        case .classes: ClassesSection(state: state, study: study, width: width).rows
        case .coverage: CoverageSection(state: state, study: study, width: width).rows
        case .representativity: RepresentativitySection(state: state, study: study, width: width).rows
        case .basis: BasisSection(state: state, study: study, width: width).rows
        }
    }

    var sectionRows: [SectionRow]? { showsList ? nil : rows }

    /// What Enter opens from the selected row of a section.
    var target: SectionTarget? {
        guard let rows, rows.indices.contains(list.cursor) else { return nil }
        return rows[list.cursor].target
    }

    mutating func filter(by entry: String, in state: State) {
        if let filter = ReminderFilter(rawValue: entry) { self.filter = filter }
    }

    /// Lists the units of the place that filter and search leave, by code.
    mutating func refresh(in state: State) {
        let search = UnitSearch(for: listed.search, in: state.content)
        let units = search.found(among: state.placeUnits.filter { filter.keeps($0, in: state) })
        listed.show(state.content.sorter.sorted(units, by: .code, descending: false))
    }

    /// A click on what is selected opens it.
    mutating func click(x: Int, y: Int, in state: State) -> ClickOutcome {
        let layout = ResponseLayout(size: state.size)
        return clickRow(x: x, y: y, in: showsList ? layout.units.list : layout.section)
    }
}

/// Where the parts of the screen on who answered stand.
struct ResponseLayout {
    let tabs: Rect
    /// The list of units of the first section.
    let units: UnitsLayout
    /// How many answered, above the other sections.
    let summary: Rect
    /// The rows of the other sections.
    let section: Rect

    init(size: Size) {
        let body = ScreenFrame(size: size).body
        tabs = body.row(0)
        units = UnitsLayout(size: size, below: 1)
        summary = units.summary
        section = body.droppingTop(3).inset(columns: 1)
    }
}

/// What the list of who has not answered is narrowed to.
enum ReminderFilter: String, Sendable, Hashable, CaseIterable {
    /// Who has not answered.
    case silent
    /// Of these, who has not been reminded.
    case notReminded = "not-reminded"
    /// Of these, who has been reminded.
    case reminded
    /// Who answered after a reminder.
    case answered

    func keeps(_ unit: Int, in state: State) -> Bool {
        let isSilent = state.content.isSilent(unit)
        return switch self {
        case .silent: isSilent
        case .notReminded: isSilent && !state.isReminded(unit)
        case .reminded: isSilent && state.isReminded(unit)
        case .answered: !isSilent && state.isReminded(unit)
        }
    }

    var title: Phrase {
        switch self {
        case .silent: UnitsWords.silentUnits
        case .notReminded: ReminderScreenWords.notReminded
        case .reminded: ReminderScreenWords.reminded
        case .answered: ReminderScreenWords.answeredSince
        }
    }
}
