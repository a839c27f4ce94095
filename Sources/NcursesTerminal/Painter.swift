import CNcursesw
import TerminalUI

/// Brings a grid to the screen: only the cells that differ from those of the grid before.
struct Painter {
    private let looks: Looks
    private var shown: Grid?

    /// Makes the colour pairs that `theme` needs at `depth`. Colours must have been started.
    init(theme: Theme, depth: ColorDepth) {
        looks = Looks(theme: theme, depth: depth)
    }

    /// Forgets what is shown, so that the next grid is painted whole.
    mutating func forget() { shown = nil }

    /// Hands the changed cells of `grid` to ncurses and remembers it.
    mutating func paint(_ grid: Grid) {
        let old = shown.flatMap { $0.size == grid.size ? $0 : nil }
        if old == nil { erase() }
        var run: [cchar_t] = []
        for y in 0..<grid.size.height {
            if let old {
                paintChanges(of: grid, since: old, y: y, run: &run)
            } else {
                let row = grid.row(y)
                push(row, looks.row(row), x: 0, y: y, run: &run)
            }
        }
        shown = grid
    }

    private func paintChanges(of grid: Grid, since old: Grid, y: Int, run: inout [cchar_t]) {
        let new = grid.row(y)
        let before = old.row(y)
        guard new != before else { return }
        let (look, lookBefore) = (looks.row(new), looks.row(before))
        func isChanged(_ index: Int) -> Bool {
            let x = index - new.startIndex
            return !new[index].hasCharacter(of: before[index]) || look[x] != lookBefore[x]
        }
        var index = new.startIndex
        while index < new.endIndex {
            guard isChanged(index) else {
                index += 1
                continue
            }
            let start = Self.characterStart(at: index, new, before)
            var end = index + 1
            while end < new.endIndex, isChanged(end) || Self.cuts(end, new, before) { end += 1 }
            let x = start - new.startIndex
            push(new[start..<end], look[x..<(end - new.startIndex)], x: x, y: y, run: &run)
            index = end
        }
    }

    /// Whether a boundary before `index` would cut a wide character in half.
    private static func cuts(_ index: Int, _ new: ArraySlice<Cell>, _ before: ArraySlice<Cell>) -> Bool {
        new[index].extent == .continuation || before[index].extent == .continuation
    }

    private static func characterStart(
        at index: Int, _ new: ArraySlice<Cell>, _ before: ArraySlice<Cell>
    ) -> Int {
        var start = index
        while start > new.startIndex, cuts(start, new, before) { start -= 1 }
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
        _ cells: ArraySlice<Cell>, _ looks: some Sequence<Looks.Look>, x: Int, y: Int, run: inout [cchar_t]
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
