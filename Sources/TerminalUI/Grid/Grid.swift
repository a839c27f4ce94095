/// Where the terminal's cursor stands.
public struct Cursor: Hashable, Sendable {
    /// The column, from zero.
    public var x: Int
    /// The row, from zero.
    public var y: Int
    /// Whether it is shown. A hidden cursor is still placed, because screen readers follow it.
    public var isVisible: Bool

    /// A cursor at column `x` of row `y`.
    public init(x: Int, y: Int, isVisible: Bool = false) {
        self.x = x
        self.y = y
        self.isVisible = isVisible
    }
}

/// The whole truth of the terminal: its cells, the cursor, the window title and the mouse mode.
public struct Grid: Hashable, Sendable {
    /// Columns and rows.
    public let size: Size
    /// The form of the glyphs, and of the symbols that stand for control characters.
    public let glyphs: GlyphSet
    /// The cells, row by row.
    public private(set) var cells: [Cell]
    /// The cursor's place: on the selected row or in the text that is being typed.
    public var cursor = Cursor(x: 0, y: 0)
    /// The title of the terminal's window; control characters in it are never sent.
    public var title = ""
    /// Whether the program wants clicks and the wheel; otherwise the terminal keeps the mouse for selecting text.
    public var wantsMouse = true

    /// A blank grid.
    public init(_ size: Size, glyphs: GlyphSet = .unicode) {
        self.size = size
        self.glyphs = glyphs
        cells = Array(repeating: .blank(), count: size.width * size.height)
    }

    /// The whole grid as a rectangle.
    public var bounds: Rect { Rect(size) }

    /// The cell at column `x` of row `y`; a blank outside the grid.
    public subscript(x x: Int, y y: Int) -> Cell {
        bounds.contains(x: x, y: y) ? cells[y * size.width + x] : .blank()
    }

    /// The cells of row `y`; none outside the grid.
    public func row(_ y: Int) -> ArraySlice<Cell> {
        guard y >= 0, y < size.height else { return [] }
        return cells[y * size.width..<(y + 1) * size.width]
    }

    /// Puts one cell in place and blanks the other half of a wide character that it cuts.
    mutating func set(_ cell: Cell, x: Int, y: Int) {
        let index = y * size.width + x
        let old = cells[index]
        if old.extent == .wide, x + 1 < size.width { cells[index + 1] = .blank(old.role) }
        if old.extent == .continuation, x > 0 { cells[index - 1] = .blank(old.role) }
        cells[index] = cell
    }

    /// Gives the cell at column `x` of row `y` another meaning.
    mutating func setRole(_ role: Role, x: Int, y: Int) {
        cells[y * size.width + x].role = role
    }

    /// Puts one cell in the place of another of the same extent.
    mutating func replace(_ cell: Cell, x: Int, y: Int) {
        cells[y * size.width + x] = cell
    }
}
