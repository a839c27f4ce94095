import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Where the parts of the screen of a question stand.
struct QuestionLayout {
    let label: Rect
    let facts: Rect
    let tabs: Rect
    let section: Rect
    /// The question in full, in lines.
    let lines: [String]

    init(state: State, screen: QuestionScreen) {
        let body = ScreenFrame(size: state.size).body.inset(columns: 1)
        let words =
            state.content.question(screen.item, in: screen.year)?.item.label ?? screen.name(in: state)
        lines = Array(TextWidth.wrap(words[state.settings.language], width: body.width).prefix(4))
        label = body.top(lines.count)
        let rest = body.droppingTop(lines.count)
        facts = rest.row(0)
        tabs = rest.row(1)
        section = rest.droppingTop(3)
    }
}

/// Draws one question.
struct QuestionView {
    let state: State
    let screen: QuestionScreen

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }

    func draw(in frame: ScreenFrame, on grid: inout Grid) {
        let layout = QuestionLayout(state: state, screen: screen)
        grid.put(lines: layout.lines.map { [Span($0, .heading)] }, in: layout.label)
        drawFacts(in: layout.facts, on: &grid)
        drawTabs(in: layout.tabs, on: &grid)
        grid.cursor = Cursor(x: layout.section.x, y: layout.section.y, isVisible: true)
        guard screen.result != nil else {
            return Working.draw(language, in: layout.section, on: &grid, isInFront: true)
        }
        QuestionTables(
            screen.content, settings: state.settings, width: layout.section.width - 1,
            selection: screen.list.selection.map { ($0, screen.column) }
        ).draw(in: layout.section, on: &grid)
        drawNumber(in: frame.message.inset(columns: 1), on: &grid)
    }

    private func drawFacts(in row: Rect, on grid: inout Grid) {
        let place = UnitWords.place(screen.position + 1, of: screen.items.count, numbers)[language]
        let x = row.maxX - TextWidth.of(place)
        grid.put(
            QuestionFacts(state: state, screen: screen).text, x: row.x, y: row.y, limit: x - 1, role: .dim)
        grid.put(place, x: x, y: row.y, role: .dim)
    }

    private func drawTabs(in row: Rect, on grid: inout Grid) {
        let spans = QuestionScreen.Section.allCases.flatMap { section in
            let label = "\(section.rawValue + 1) \(section.title(in: state.content)[language])"
            let isOpen = section == screen.section
            return [Span(isOpen ? "[\(label)]" : " \(label) ", isOpen ? .activeTab : .tab), Span(" ")]
        }
        grid.put(spans, x: row.x, y: row.y, limit: row.maxX)
    }

    /// The number that the user stands on, in full.
    private func drawNumber(in row: Rect, on grid: inout Grid) {
        guard let place = screen.content.place(screen.list.selection), let cell = screen.cell else { return }
        let block = screen.content.blocks[place.block]
        let text = QuestionText(numbers: numbers, glyphs: grid.glyphs)
        let parts = [
            block.columns[screen.column].name[language], block.rows[place.row].label[language],
        ]
        let number = text.full(cell.value)
        let room = row.width - TextWidth.of(number) - 2
        let name = TextWidth.truncated(
            parts.joined(separator: " \(grid.glyphs[.dot]) "), width: room, glyphs: grid.glyphs)
        let end =
            room < 24
            ? row.x : grid.put(name, x: row.x, y: row.y, limit: row.maxX, role: .dim) + 2
        grid.put(
            TextWidth.truncated(number, width: max(0, row.maxX - end), glyphs: grid.glyphs), x: end, y: row.y)
    }
}

/// What a question is, in a line: kind, wave, how many of the place answered.
struct QuestionFacts {
    let state: State
    let screen: QuestionScreen

    var text: String {
        let (language, numbers) = (state.settings.language, state.settings.numbers)
        guard let (item, codebook) = state.content.question(screen.item, in: screen.year) else {
            return String(screen.year)
        }
        let section = codebook.sections.first { $0.id == item.section }?.label
        let facts = QuestionWords.facts(
            ItemWords.kind(item.kind).capitalized, section: section, year: screen.year)[language]
        guard let (name, count) = screen.result?.base else { return facts }
        let dot = state.settings.glyphs[.dot]
        let base = UnitWords.base(count.answered, of: count.units, numbers)
        return "\(facts) \(dot) \(name[language]) \(base[language])"
    }
}

extension QuestionScreen.Section {
    /// What the section is called where a survey is open: the one of regions by what the register calls them.
    func title(in content: Content) -> Phrase {
        let division = self == .regions ? content.mainDivision?.label.capitalized : nil
        return division ?? title
    }

    /// What the section is called in any survey.
    var title: Phrase {
        switch self {
        case .distribution: QuestionWords.distribution
        case .divisions: QuestionWords.divisions
        case .regions: QuestionWords.places
        case .change: QuestionWords.change
        }
    }
}
