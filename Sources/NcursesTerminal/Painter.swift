import CNcursesw
import TerminalUI

/// Brings a grid to the screen: only the cells that differ from those of the grid before.
struct Painter {
    private let looks: [(attributes: attr_t, pair: Int16)]
    private var shown: Grid?

    /// Makes the colour pairs that `theme` needs at `depth`. Colours must have been started.
    init(theme: Theme, depth: ColorDepth) {
        var pairs: [Style: Int16] = [:]
        looks = Role.allCases.map { role in
            let style = theme.style(of: role, at: depth)
            return (Self.attributes(style.attributes), Self.pair(for: style, among: &pairs))
        }
    }

    /// Forgets what is shown, so that the next grid is painted whole.
    mutating func forget() { shown = nil }

    /// Hands the changed cells of `grid` to ncurses and remembers it.
    mutating func paint(_ grid: Grid) {
        let old = shown.flatMap { $0.size == grid.size ? $0 : nil }
        if old == nil { werase(ncurses_screen()) }
        var run: [cchar_t] = []
        for y in 0..<grid.size.height {
            if let old {
                paintChanges(of: grid, since: old, y: y, run: &run)
            } else {
                push(grid.row(y), x: 0, y: y, run: &run)
            }
        }
        shown = grid
    }

    private func paintChanges(of grid: Grid, since old: Grid, y: Int, run: inout [cchar_t]) {
        let new = grid.row(y)
        let before = old.row(y)
        guard new != before else { return }
        var index = new.startIndex
        while index < new.endIndex {
            guard new[index] != before[index] else {
                index += 1
                continue
            }
            let start = Self.characterStart(at: index, new, before)
            var end = index + 1
            while end < new.endIndex, new[end] != before[end] || Self.cuts(end, new, before) { end += 1 }
            push(new[start..<end], x: start - new.startIndex, y: y, run: &run)
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

    private func push(_ cells: ArraySlice<Cell>, x: Int, y: Int, run: inout [cchar_t]) {
        run.removeAll(keepingCapacity: true)
        for cell in cells where cell.extent != .continuation { run.append(complex(cell)) }
        mvwadd_wchnstr(ncurses_screen(), Int32(y), Int32(x), run, Int32(run.count))
    }

    private func complex(_ cell: Cell) -> cchar_t {
        let look = looks[Int(cell.role.rawValue)]
        let marks = cell.marks
        return ncurses_cell(
            Self.printable(cell), Self.printable(marks.first), Self.printable(marks.second), look.attributes,
            look.pair)
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

    private static func attributes(_ attributes: Attributes) -> attr_t {
        var result: attr_t = 0
        if attributes.contains(.bold) { result |= ncurses_bold() }
        if attributes.contains(.dim) { result |= ncurses_dim() }
        if attributes.contains(.underline) { result |= ncurses_underline() }
        if attributes.contains(.reverse) { result |= ncurses_reverse() }
        return result
    }

    private static func pair(for style: Style, among pairs: inout [Style: Int16]) -> Int16 {
        let colors = Style(style.foreground, on: style.background)
        if colors == Style() { return 0 }
        if let known = pairs[colors] { return known }
        let number = Int16(pairs.count + 1)
        guard number < ncurses_color_pairs() else { return 0 }
        init_pair(number, colors.foreground.map(Int16.init) ?? -1, colors.background.map(Int16.init) ?? -1)
        pairs[colors] = number
        return number
    }
}
