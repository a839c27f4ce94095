import Survey
import TerminalUI
import Wording

/// A menu as a box in the middle of the screen.
enum MenuView {
    /// The rows that a menu can show in a window.
    static func rows(in size: Size) -> Int { max(1, size.height - 8) }

    /// The box of a menu.
    static func frame(of menu: Menu, in state: State) -> Rect {
        let title = menu.title[state.settings.language]
        let widest = menu.entries.map { TextWidth.of($0.label) + TextWidth.of($0.note) + 6 }.max() ?? 0
        let width = min(state.size.width - 4, max(widest, TextWidth.of(title) + 6) + 4)
        let height = min(menu.entries.count, rows(in: state.size)) + 2
        return Rect(
            x: (state.size.width - width) / 2, y: max(2, (state.size.height - height) / 2 - 1), width: width,
            height: height)
    }

    static func draw(_ menu: Menu, of state: State, on grid: inout Grid) {
        let frame = frame(of: menu, in: state)
        grid.fill(frame)
        grid.frame(frame, title: menu.title[state.settings.language])
        let inside = frame.inset(columns: 1, rows: 1)
        for row in menu.list.visible {
            let line = inside.row(row - menu.list.top)
            draw(menu.entries[row], isSelected: row == menu.list.cursor, in: line, on: &grid)
        }
        if menu.list.hasMoreAbove {
            grid.put(grid.glyphs[.moreAbove], x: frame.maxX - 3, y: frame.y, role: .border)
        }
        if menu.list.hasMoreBelow {
            grid.put(grid.glyphs[.moreBelow], x: frame.maxX - 3, y: frame.maxY - 1, role: .border)
        }
        grid.cursor = Cursor(x: inside.x, y: inside.y + menu.list.cursor - menu.list.top, isVisible: false)
    }

    private static func draw(_ entry: Menu.Entry, isSelected: Bool, in line: Rect, on grid: inout Grid) {
        let role: Role = isSelected ? .selected : .text
        grid.fill(line, role: role)
        if isSelected { grid.put(grid.glyphs[.marker], x: line.x, y: line.y, role: role) }
        let noteWidth = TextWidth.of(entry.note)
        let label = Rect(x: line.x + 2, y: line.y, width: max(0, line.width - noteWidth - 4), height: 1)
        grid.put(entry.label, in: label, role: role)
        grid.put(entry.note, x: line.maxX - noteWidth - 1, y: line.y, role: isSelected ? .selected : .dim)
    }
}

/// A line that is being typed, or a question, on the row above the keys.
enum PromptView {
    static func draw(_ typing: Typing, of state: State, in row: Rect, on grid: inout Grid) {
        grid.fill(row, role: .input)
        let title = typing.title[state.settings.language] + " "
        let start = grid.put(title, x: row.x + 1, y: row.y, limit: row.maxX, role: .heading)
        let note = note(on: typing, of: state)
        let end = row.maxX - TextWidth.of(note) - 2
        let window = typing.field.window(width: end - start)
        grid.put(
            window.text, x: start, y: row.y, limit: end, role: typing.field.isProposal ? .selected : .input)
        grid.put(note, x: end + 1, y: row.y, role: .dim)
        grid.cursor = Cursor(x: start + window.cursor, y: row.y, isVisible: true)
        drawProposals(typing.proposals, of: state, above: row, on: &grid)
    }

    /// How a path can go on, above the line, as many as there is room for.
    private static func drawProposals(
        _ paths: [String], of state: State, above row: Rect, on grid: inout Grid
    ) {
        let most = min(paths.count, 8)
        for (place, path) in paths.prefix(most).enumerated() {
            let line = Rect(x: row.x, y: row.y - most + place, width: row.width, height: 1)
            grid.fill(line, role: .selectedInactive)
            let isLast = place == most - 1 && paths.count > most
            let more = isLast ? ExportWords.morePaths(paths.count - most + 1)[state.settings.language] : path
            grid.put(more, in: line.inset(columns: 1), role: .selectedInactive)
        }
    }

    /// How many the search has found so far.
    private static func note(on typing: Typing, of state: State) -> String {
        guard case .search = typing.purpose else { return "" }
        return UnitsWords.found(state.front.foundCount)[state.settings.language]
    }

    static func draw(_ confirm: Confirm, of state: State, in row: Rect, on grid: inout Grid) {
        grid.fill(row, role: .warning)
        let end = grid.put(
            confirm.question[state.settings.language], x: row.x + 1, y: row.y, limit: row.maxX, role: .warning
        )
        grid.cursor = Cursor(x: min(end, row.maxX - 1), y: row.y, isVisible: true)
    }
}
