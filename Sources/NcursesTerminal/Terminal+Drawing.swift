import CNcursesw
import TerminalUI

extension Terminal {
    /// Shows `grid`: sends what differs from what is shown, places the cursor, and switches mouse and title.
    public func draw(_ grid: Grid) {
        if shown?.size != grid.size { painter.forget() }
        painter.paint(grid)
        apply(mouse: grid.wantsMouse, title: grid.title)
        shown = grid
        curs_set(grid.cursor.isVisible ? 1 : 0)
        let x = max(0, min(grid.cursor.x, size.width - 1))
        let y = max(0, min(grid.cursor.y, size.height - 1))
        wmove(ncurses_screen(), Int32(y), Int32(x))
        wnoutrefresh(ncurses_screen())
        doupdate()
    }

    private func apply(mouse: Bool, title: String) {
        guard knowsModes else { return }
        if mouse != modes.mouse {
            device.send(mouse ? TerminalModes.mouseOn : TerminalModes.mouseOff)
            modes.mouse = mouse
        }
        let current = modes.title ? shown?.title ?? "" : ""
        if !title.isEmpty, title != current {
            device.send((modes.title ? "" : TerminalModes.keepTitle) + TerminalModes.setTitle(title))
            modes.title = true
        }
    }
}
