import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// One question: what the place answered beside the country, class by class, region by region, and what has changed.
struct QuestionScreen: Screen {
    /// A part of the screen.
    enum Section: Int, Sendable, Hashable, CaseIterable {
        case distribution
        case divisions
        case regions
        case change
    }

    /// The ids of the questions that one steps between, as the newest wave has them.
    let items: [String]
    /// The position of the one that is shown.
    private(set) var position: Int
    /// The wave that is shown.
    private(set) var year: Int
    private(set) var section = Section.distribution
    /// The position of the division that is shown.
    private(set) var division = 0
    /// The number of the row that the user stands on.
    private(set) var column = 0
    private var lists = [ScrollList](repeating: ScrollList(), count: Section.allCases.count)
    /// What the section says; nil before it has been worked out.
    private(set) var result: QuestionCalculation.Result?

    init(_ items: [String], at position: Int, year: Int) {
        self.items = items
        self.position = position
        self.year = year
    }

    var context: Command.Context { .question }
    /// The id of the question in the newest wave.
    var item: String { items[position] }

    /// What the section says; nothing before it has been worked out.
    var content: QuestionContent { result?.content ?? QuestionContent() }

    /// Where the user stands: on a row of the section.
    var list: ScrollList {
        get { lists[section.rawValue] }
        set { lists[section.rawValue] = newValue }
    }

    func title(in state: State) -> Phrase {
        QuestionWords.title(name(in: state), year: year)
    }

    /// The question's name in the wave that is shown, or else in the newest.
    func name(in state: State) -> Phrase {
        let content = state.content
        let put = content.question(item, in: year) ?? content.question(item, in: content.wave.year)
        return put.map { QuestionWords.name(of: $0.item, in: $0.codebook) } ?? Phrase(item)
    }

    func draw(_ state: State, in frame: ScreenFrame, on grid: inout Grid) {
        QuestionView(state: state, screen: self).draw(in: frame, on: &grid)
    }

    func calculations(in state: State) -> [any Calculation] { [calculation(in: state)] }

    private func calculation(in state: State) -> QuestionCalculation {
        QuestionCalculation(
            item: item, year: year, place: state.place.domain(in: state.content), section: section,
            division: section == .divisions ? division : 0)
    }

    /// Takes up what the section says, where it is known.
    mutating func settle(in state: State) {
        result = state.result(of: calculation(in: state))
        guard result != nil else { return }
        let layout = QuestionLayout(state: state, screen: self)
        list.resize(count: content.rowCount, height: max(1, layout.section.height - 3))
        column = max(0, min(column, cells.count - 1))
    }

    /// The cells of the row that the user stands on.
    var cells: [QuestionCell] {
        content.place(list.selection).map { content.blocks[$0.block].rows[$0.row].cells } ?? []
    }

    /// The cell that the user stands on.
    var cell: QuestionCell? { cells.indices.contains(column) ? cells[column] : nil }
}

// What the user does.
extension QuestionScreen {
    mutating func show(_ section: Section) { self.section = section }

    mutating func show(divisionAt place: Int) { division = place }

    mutating func turn(by steps: Int) {
        let count = Section.allCases.count
        section = Section(rawValue: (section.rawValue + steps + count) % count) ?? section
    }

    /// Goes to another question and keeps section and wave, so that questions can be compared.
    mutating func step(by steps: Int) {
        guard items.indices.contains(position + steps) else { return }
        position += steps
        column = 0
        for index in lists.indices { lists[index].moveToTop() }
    }

    /// Goes to another number of the row; from the last of a division on to the next division.
    mutating func stepNumber(by steps: Int, in state: State) {
        let next = column + steps
        if cells.indices.contains(next) {
            column = next
        } else if section == .divisions, result != nil {
            stepDivision(by: steps, in: state)
        }
    }

    /// Shows another division of the register, round and round.
    mutating func stepDivision(by steps: Int, in state: State) {
        let count = state.content.wave(of: year)?.register.divisions.count ?? 0
        guard count > 0 else { return }
        division = (division + steps + count) % count
        // From the first number back to the last: which that is, is known once the division has been worked out.
        column = steps > 0 ? 0 : .max
    }

    /// Shows the wave before, or the newest after the oldest.
    mutating func stepWave(in state: State) {
        let years = state.content.waves.map(\.year)
        let place = years.firstIndex(of: year) ?? 0
        year = years[(place + 1) % years.count]
        division = min(division, (state.content.wave(of: year)?.register.divisions.count ?? 1) - 1)
    }

    mutating func click(x: Int, y: Int, in state: State) -> ClickOutcome {
        let area = QuestionLayout(state: state, screen: self).section
        guard area.contains(x: x, y: y) else { return .done }
        let tables = QuestionTables(
            content, settings: state.settings, width: area.width - 1, selection: (list.cursor, column))
        guard let row = tables.row(atOffset: y - area.y, height: area.height) else { return .done }
        let hit = tables.column(atX: x - area.x, ofRow: row) ?? column
        if row == list.cursor, hit == column { return .open }
        list.select(row)
        column = hit
        return .done
    }
}
