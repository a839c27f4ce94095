import CNcursesw
import TerminalUI

/// How each role looks in terms of ncurses, and how the cells of a row look beside each other.
struct Looks {
    /// What ncurses is told of a cell beside its character.
    struct Look: Equatable {
        var attributes: attr_t = 0
        var pair: Int16 = 0
        /// What a blank shows of it: the colour behind it, where nothing else is seen on it.
        var blank = Blank.anything

        /// Whether a blank is seen no otherwise in this look than in the other.
        func looksBlank(like other: Look) -> Bool { blank != .anything && blank == other.blank }
    }

    /// What is seen of a blank.
    enum Blank: Equatable {
        /// Only the ground: a colour, or the terminal's own for nil.
        case ground(UInt32?)
        /// A line or an exchange of colours too.
        case anything
    }

    private let looks: [Look]

    /// Makes the colour pairs that `theme` needs at `depth`. Colours must have been started.
    ///
    /// Text in the terminal's own colours has a pair too where there are colours: ncurses leaves another pair for it
    /// with fewer bytes than for none.
    init(theme: Theme, depth: ColorDepth) {
        var pairs: [Style: Int16] = [:]
        looks = Role.allCases.map { role in
            let style = theme.style(of: role, at: depth)
            return Look(
                attributes: Self.attributes(style.attributes),
                pair: depth == .mono ? 0 : Self.pair(for: style, among: &pairs), blank: Self.blank(of: style))
        }
    }

    /// How ordinary text looks.
    var text: Look { look(of: .text) }

    /// How each cell of a row is painted. Each change of colours costs bytes, so blanks are painted as what stands beside
    /// them where nobody sees a difference; many of them as text, so that the terminal can erase them at once. A row is
    /// always painted the same, whatever was there before, so that ncurses can move it.
    func row(_ cells: [Cell]) -> [Look] {
        var result = cells.map { look(of: $0.role) }
        var end = 0
        while end < result.count {
            let start = end
            while end < result.count, cells[end].isBlank { end += 1 }
            let stand = stand(for: start..<end, of: cells)
            for blank in start..<end where result[blank].looksBlank(like: stand) { result[blank] = stand }
            end += 1
        }
        return result
    }

    /// What blanks are painted as, if it looks the same: what follows them, but what stands before them beside a line,
    /// which mostly stays while text changes on both its sides.
    private func stand(for blanks: Range<Int>, of cells: [Cell]) -> Look {
        guard blanks.upperBound < cells.count else { return text }
        let isFew = blanks.count <= Self.fewBlanks
        let next = cells[blanks.upperBound].role
        guard blanks.lowerBound > 0 else { return isFew ? look(of: next) : text }
        let before = cells[blanks.lowerBound - 1].role
        if next == .border { return look(of: before) }
        return before != .border && isFew || before == next ? look(of: next) : text
    }

    private static let fewBlanks = 4

    private func look(of role: Role) -> Look { looks[Int(role.rawValue)] }

    private static func blank(of style: Style) -> Blank {
        style.attributes.isDisjoint(with: [.underline, .reverse]) ? .ground(style.background) : .anything
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
        if let known = pairs[colors] { return known }
        let number = Int16(pairs.count + 1)
        guard number < ncurses_color_pairs() else { return 0 }
        init_extended_pair(
            Int32(number), colors.foreground.map(Int32.init) ?? -1, colors.background.map(Int32.init) ?? -1)
        pairs[colors] = number
        return number
    }
}

extension Cell {
    /// Whether nothing is seen of the cell but how it looks.
    var isBlank: Bool { base == " " && extent == .narrow && marks.first == nil }
}
