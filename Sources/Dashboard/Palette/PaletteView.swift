import Survey
import TerminalUI
import Wording

/// The palette: a line to type in, and below it what answers to it.
enum PaletteView {
    /// The rows that can be shown in a window.
    static func rows(in size: Size) -> Int { list(in: size).height }

    /// Where the entries stand.
    static func list(in size: Size) -> Rect { frame(in: size).inset(columns: 1, rows: 1).droppingTop(2) }

    private static func frame(in size: Size) -> Rect {
        let width = min(size.width - 4, 90)
        return Rect(x: (size.width - width) / 2, y: 2, width: width, height: min(size.height - 5, 24))
    }

    static func draw(_ palette: Palette, of state: State, on grid: inout Grid) {
        let frame = frame(in: state.size)
        grid.fill(frame)
        grid.frame(frame, title: PaletteWords.title[state.settings.language])
        let inside = frame.inset(columns: 1, rows: 1)
        let list = list(in: state.size)
        for row in palette.list.visible {
            let isSelected = row == palette.list.cursor
            draw(
                palette.entries[row], isSelected: isSelected, state, in: list.row(row - palette.list.top),
                on: &grid)
        }
        if palette.entries.isEmpty {
            grid.put(
                PaletteWords.nothing[state.settings.language], in: list.inset(columns: 2).row(0), role: .dim)
        }
        if palette.list.hasMoreBelow {
            grid.put(grid.glyphs[.moreBelow], x: frame.maxX - 3, y: frame.maxY - 1, role: .border)
        }
        drawField(palette.field, in: inside.row(0), on: &grid)
    }

    private static func drawField(_ field: TextField, in row: Rect, on grid: inout Grid) {
        grid.fill(row, role: .input)
        let start = grid.put(" : ", x: row.x, y: row.y, role: .heading)
        let window = field.window(width: row.maxX - start)
        grid.put(window.text, x: start, y: row.y, limit: row.maxX, role: .input)
        grid.cursor = Cursor(x: start + window.cursor, y: row.y, isVisible: true)
    }

    private static func draw(
        _ entry: Palette.Entry, isSelected: Bool, _ state: State, in line: Rect, on grid: inout Grid
    ) {
        let plain: Role = entry.reason == nil ? .text : .dim
        if isSelected {
            grid.fill(line, role: .selected)
            grid.put(grid.glyphs[.marker], x: line.x, y: line.y, role: .selected)
        }
        let note = isSelected ? entry.reason?[state.settings.language] ?? entry.note : entry.note
        let width = min(TextWidth.of(note), line.width / 2)
        let label = Rect(x: line.x + 2, y: line.y, width: max(0, line.width - width - 5), height: 1)
        grid.put(entry.label, in: label, role: isSelected ? .selected : plain)
        let place = Rect(x: line.maxX - width - 1, y: line.y, width: width, height: 1)
        grid.put(note, in: place, alignment: .right, role: isSelected ? .selected : .dim)
    }
}
