import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Draws who has not answered, and the reminders.
struct ResponseView {
    let state: State
    let screen: ResponseScreen

    private var language: Language { state.settings.language }

    func draw(in frame: ScreenFrame, on grid: inout Grid) {
        let layout = ResponseLayout(size: state.size)
        let labels = ResponseScreen.Section.allCases.map { $0.title[language] }
        SectionTabs.draw(labels, open: screen.section.place, in: layout.tabs, on: &grid)
        drawSummary(in: layout.summary, on: &grid)
        if screen.section == .reminders {
            drawReminders(in: layout.units, frame, on: &grid)
        } else {
            SectionView.draw(screen.rows, screen.list, language, in: layout.section, on: &grid)
        }
    }

    private func drawReminders(in layout: UnitsLayout, _ frame: ScreenFrame, on grid: inout Grid) {
        let table = ReminderTable(state: state, width: layout.list.width)
        table.layout.drawHeader(on: &grid, x: layout.header.x + UnitsLayout.gutter, y: layout.header.y)
        ListView(state: state, listed: screen.listed).draw(in: layout.list, on: &grid) { unit, x, y, grid in
            table.layout.drawRow(on: &grid, x: x, y: y) {
                table.cell(ReminderTable.Column.allCases[$0], unit: unit)
            }
        }
        if screen.listed.rows.isEmpty {
            let lines = TextWidth.wrap(ReminderScreenWords.nobody[language], width: layout.list.width - 6)
            grid.put(lines: lines.map { [Span($0, .dim)] }, in: layout.list.inset(columns: 3, rows: 1))
        }
        let view = ListView(state: state, listed: screen.listed)
        if let detail = layout.detail { view.drawDetail(in: detail, on: &grid) }
        view.drawPlace(narrowedTo: screen.filter.title, in: frame.message.inset(columns: 1), on: &grid)
    }

    /// How many answered, and what the reminders led to.
    private func drawSummary(in row: Rect, on grid: inout Grid) {
        let numbers = state.settings.numbers
        let rate = state.units.response(in: state.content)
        let units = state.placeUnits
        func count(_ filter: ReminderFilter) -> Int { units.count { filter.keeps($0, in: state) } }
        let words = ReminderScreenWords.summary(
            reminded: count(.reminded), silent: count(.silent), answered: count(.answered))
        grid.put(
            [
                Span(UnitsWords.rate(rate, numbers: numbers)[language] + "  "),
                Span(words[language], .dim),
            ], x: row.x, y: row.y, limit: row.maxX)
    }
}

extension ResponseScreen.Section {
    var title: Phrase {
        switch self {
        case .reminders: SectionWords.reminders
        case .days: SectionWords.days
        case .classes: SectionWords.classes
        case .coverage: SectionWords.coverage
        case .representativity: SectionWords.representativity
        case .basis: SectionWords.basis
        }
    }
}
