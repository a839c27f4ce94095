import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Draws the screen of one unit: who it is, the sections, and the section that is open.
struct UnitView {
    let state: State
    let screen: UnitScreen

    private var language: Language { state.settings.language }

    func draw(in frame: ScreenFrame, on grid: inout Grid) {
        let layout = UnitLayout(size: state.size)
        drawHeading(in: layout.heading, on: &grid)
        drawTabs(in: layout.tabs, on: &grid)
        switch screen.section {
        case .answers: AnswersSection(state: state, screen: screen).draw(in: layout.section, on: &grid)
        case .help: HelpSection(state: state, screen: screen).draw(in: layout.section, on: &grid)
        case .texts, .history, .facts, .similar, .followUp:
            SectionView.draw(screen.rows, screen.list, language, in: layout.section, on: &grid)
        }
        drawFlags(in: frame.message.inset(columns: 1), on: &grid)
    }

    private func drawHeading(in row: Rect, on grid: inout Grid) {
        let content = state.content
        let numbers = state.settings.numbers
        let summary = content.summary(screen.position)
        let response = UnitWords.response(
            content.wave.responses[screen.position], status: summary.response.status, numbers: numbers)
        var spans = [Span(content.name(of: screen.position), .heading), Span("  ")]
        spans += [ResponseSign.span(summary.response.status, glyphs: grid.glyphs), Span(" ")]
        spans.append(Span(response[language]))
        if state.marks.contains(screen.position) {
            spans.append(Span("  \(grid.glyphs[.mark]) \(UnitsWords.isMarked[language])", .marked))
        }
        let place = UnitWords.place(screen.place + 1, of: screen.units.count, numbers)[language]
        let placeX = row.maxX - TextWidth.of(place)
        grid.put(spans, x: row.x, y: row.y, limit: placeX - 1)
        grid.put(place, x: placeX, y: row.y, role: .dim)
    }

    private func drawTabs(in row: Rect, on grid: inout Grid) {
        let labels = UnitScreen.Section.allCases.map { "\($0.place + 1) \($0.title[language])" }
        SectionTabs.draw(labels, open: screen.section.place, in: row, on: &grid)
    }

    /// In a few words why the unit is flagged; the facts tell it at length.
    private func drawFlags(in row: Rect, on grid: inout Grid) {
        let flags = state.content.flags(of: screen.position)
        guard !flags.isEmpty else { return }
        let sign = grid.glyphs[.warning]
        grid.put("\(sign) \(FlagWords.brief(flags)[language])", in: row, role: .warning)
    }
}
