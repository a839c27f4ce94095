import FollowUp
import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The follow-up of one unit: its entry, the log, the contacts, and how it wants to be met.
struct FollowUpSection {
    /// What Enter changes and `x` takes away.
    enum Target {
        case field(Field)
        case line(LogLine)
        case contact(Contact)
    }

    /// A row; those that are only read have no target.
    struct Row {
        let spans: [Span]
        let target: Target?
    }

    let state: State
    let screen: UnitScreen

    func draw(in area: Rect, on grid: inout Grid) {
        let rows = FollowUpSection.rows(
            of: screen.position, in: state.book, content: state.content, settings: state.settings,
            today: state.desk.today, width: area.width)
        for index in screen.list.visible where rows.indices.contains(index) {
            let line = area.row(index - screen.list.top)
            grid.put(rows[index].spans, x: line.x, y: line.y, limit: line.maxX)
            if index == screen.list.cursor {
                grid.paint(line, role: rows[index].target == nil ? .selectedInactive : .selected)
            }
        }
        grid.cursor = Cursor(x: area.x, y: area.y + screen.list.cursor - screen.list.top, isVisible: true)
        if screen.list.hasMoreAbove {
            grid.put(grid.glyphs[.moreAbove], x: area.maxX - 1, y: area.y, role: .dim)
        }
        if screen.list.hasMoreBelow {
            grid.put(grid.glyphs[.moreBelow], x: area.maxX - 1, y: area.maxY - 1, role: .dim)
        }
    }

    /// The rows of a unit, in the order of the screen.
    static func rows(
        of unit: Int, in book: FollowUpBook, content: Content, settings: Settings = Settings(),
        today: Day = Day(ordinal: 0), width: Int
    ) -> [Row] {
        FollowUpRows(unit: unit, book: book, content: content, settings: settings, today: today, width: width)
            .all
    }
}

extension State {
    /// The row of the follow-up section that the user stands on, where it can be changed.
    var selectedRow: FollowUpSection.Row? {
        guard let screen = front as? UnitScreen, screen.section == .followUp else { return nil }
        let width = UnitLayout(size: size).section.width
        let rows = FollowUpSection.rows(
            of: screen.position, in: book, content: content, settings: settings, today: desk.today,
            width: width)
        let row = rows.indices.contains(screen.list.cursor) ? rows[screen.list.cursor] : nil
        return row?.target == nil ? nil : row
    }

    /// Opens the lines of what the user stands on.
    mutating func editSelectedRow() {
        guard let unit = front.unit, let target = selectedRow?.target else { return }
        switch target {
        case .field(let field):
            if let entry = entry(ofUnit: unit) { overlay = .form(.entry(entry, at: field, state: self)) }
        case .line(let line): overlay = .form(.line(line, state: self))
        case .contact(let contact): overlay = .form(.contact(contact, state: self))
        }
    }
}
