import CNcursesw
import TerminalUI

/// Brings a grid to the screen: only the cells that differ from those of the grid before.
struct Painter {
    private let looks: Looks
    private var shown: [[Cell]] = []

    /// Makes the colour pairs that `theme` needs at `depth`. Colours must have been started.
    init(theme: Theme, depth: ColorDepth) {
        looks = Looks(theme: theme, depth: depth)
    }

    /// Forgets what is shown, so that the next grid is painted whole.
    mutating func forget() { shown = [] }

    /// Hands the changed cells of `grid` to ncurses and remembers it.
    mutating func paint(_ grid: Grid) {
        let rows = grid.rows
        if shown.count != rows.count || shown.first?.count != rows.first?.count {
            erase()
            shown = Grid(grid.size).rows
        } else if let scroll = Scroll.between(shown, rows) {
            // ncurses finds a move by rows that are the same as before, which they are not where a text stands beside
            // a list. So it is shown the move alone first.
            paint(scroll.moved(shown, to: rows))
            leaveok(ncurses_screen(), true)
            wnoutrefresh(ncurses_screen())
            doupdate()
            leaveok(ncurses_screen(), false)
        }
        paint(rows)
    }

    private mutating func paint(_ rows: [[Cell]]) {
        var run: [cchar_t] = []
        for (y, (row, before)) in zip(rows, shown).enumerated() where row != before {
            paintChanges(of: row, since: before, y: y, run: &run)
        }
        shown = rows
    }

    private func paintChanges(of new: [Cell], since before: [Cell], y: Int, run: inout [cchar_t]) {
        let (look, lookBefore) = (looks.row(new), looks.row(before))
        func isChanged(_ x: Int) -> Bool {
            !new[x].hasCharacter(of: before[x]) || look[x] != lookBefore[x]
        }
        var x = 0
        while x < new.count {
            guard isChanged(x) else {
                x += 1
                continue
            }
            let start = Self.characterStart(at: x, new, before)
            var end = x + 1
            while end < new.count, isChanged(end) || Self.cuts(end, new, before) { end += 1 }
            push(new[start..<end], look[start..<end], x: start, y: y, run: &run)
            x = end
        }
    }

    /// Whether a boundary before `x` would cut a wide character in half.
    private static func cuts(_ x: Int, _ new: [Cell], _ before: [Cell]) -> Bool {
        new[x].extent == .continuation || before[x].extent == .continuation
    }

    private static func characterStart(at x: Int, _ new: [Cell], _ before: [Cell]) -> Int {
        var start = x
        while start > 0, cuts(start, new, before) { start -= 1 }
        return start
    }

    /// Blanks in the colours of text, so that ncurses clears a whole screen to them.
    private func erase() {
        let look = looks.text
        var blank = ncurses_cell(0x20, 0, 0, look.attributes, look.pair)
        wbkgrndset(ncurses_screen(), &blank)
        werase(ncurses_screen())
    }

    private func push(
        _ cells: ArraySlice<Cell>, _ looks: ArraySlice<Looks.Look>, x: Int, y: Int, run: inout [cchar_t]
    ) {
        run.removeAll(keepingCapacity: true)
        for (cell, look) in zip(cells, looks) where cell.extent != .continuation {
            run.append(Self.complex(cell, look))
        }
        mvwadd_wchnstr(ncurses_screen(), Int32(y), Int32(x), run, Int32(run.count))
    }

    private static func complex(_ cell: Cell, _ look: Looks.Look) -> cchar_t {
        let marks = cell.marks
        return ncurses_cell(
            printable(cell), printable(marks.first), printable(marks.second), look.attributes, look.pair)
    }

    /// A mark, or none when the C library does not know it as one.
    private static func printable(_ mark: Unicode.Scalar?) -> wchar_t {
        guard let mark, ncurses_width(wchar_t(mark.value)) == 0 else { return 0 }
        return wchar_t(mark.value)
    }

    /// The base character, or a sign of the same width when the C library would place it otherwise.
    private static func printable(_ cell: Cell) -> wchar_t {
        let value = wchar_t(cell.base.value)
        if value < 0x300 { return value }
        let width: Int32 = cell.extent == .wide ? 2 : 1
        if ncurses_width(value) == width { return value }
        return cell.extent == .wide ? 0x3013 : 0x3F
    }
}

extension Cell {
    /// Whether both show the same, whatever they mean.
    fileprivate func hasCharacter(of other: Cell) -> Bool {
        var other = other
        other.role = role
        return self == other
    }
}

extension Grid {
    fileprivate var rows: [[Cell]] { (0..<size.height).map { Array(row($0)) } }
}
