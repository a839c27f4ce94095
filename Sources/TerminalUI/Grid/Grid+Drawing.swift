extension Grid {
    /// Puts text on row `y` from column `x` and cuts it before column `limit`.
    ///
    /// Control and escape characters, bidirectional overrides and line separators are shown as symbols; combining
    /// marks join the cell before; a wide character that would be cut leaves a blank. What lies outside the grid
    /// is left out.
    /// - Parameter limit: the column that may not be reached; the grid's edge when nil.
    /// - Returns: the column after the text that was put.
    @discardableResult
    public mutating func put(_ text: String, x: Int, y: Int, limit: Int? = nil, role: Role = .text) -> Int {
        put(text, x: x, y: y, limit: limit, role: role, isStart: true)
    }

    /// Puts spans one after the other on row `y` from column `x` and cuts them before column `limit`.
    /// - Returns: the column after the text that was put.
    @discardableResult
    public mutating func put(_ spans: [Span], x: Int, y: Int, limit: Int? = nil) -> Int {
        var column = x
        for span in spans {
            column = put(span.text, x: column, y: y, limit: limit, role: span.role, isStart: column == x)
        }
        return column
    }

    /// Puts text in the first row of `field`: cut with an ellipsis, aligned, with blanks in the rest of the row.
    public mutating func put(
        _ text: String, in field: Rect, alignment: Alignment = .left, role: Role = .text
    ) {
        let fitted = TextWidth.padded(text, width: field.width, alignment: alignment, glyphs: glyphs)
        put(fitted, x: field.x, y: field.y, limit: field.maxX, role: role)
    }

    /// Puts lines below each other in `area`, each cut at its right edge.
    /// - Returns: the number of lines that had a row.
    @discardableResult
    public mutating func put(lines: [[Span]], in area: Rect) -> Int {
        for (offset, line) in lines.prefix(area.height).enumerated() {
            put(line, x: area.x, y: area.y + offset, limit: area.maxX)
        }
        return min(lines.count, area.height)
    }

    /// Fills `area` with one narrow character; blanks unless told otherwise.
    public mutating func fill(_ area: Rect, with filling: String = " ", role: Role = .text) {
        let base = filling.unicodeScalars.first { $0.kind == .narrow } ?? " "
        forEachCell(of: area) { $0.set(Cell(base: base, role: role), x: $1, y: $2) }
    }

    /// Gives the cells of `area` another meaning and leaves their characters.
    public mutating func paint(_ area: Rect, role: Role) {
        forEachCell(of: area) { $0.setRole(role, x: $1, y: $2) }
    }

    /// Draws a frame along the edge of `area`, with a title in its upper line.
    public mutating func frame(_ area: Rect, title: String = "", role: Role = .border) {
        guard area.width >= 2, area.height >= 2 else { return }
        let line = String(repeating: glyphs[.horizontal], count: area.width - 2)
        put(glyphs[.topLeft] + line + glyphs[.topRight], x: area.x, y: area.y, role: role)
        put(glyphs[.bottomLeft] + line + glyphs[.bottomRight], x: area.x, y: area.maxY - 1, role: role)
        for y in area.y + 1..<area.maxY - 1 {
            put(glyphs[.vertical], x: area.x, y: y, role: role)
            put(glyphs[.vertical], x: area.maxX - 1, y: y, role: role)
        }
        guard !title.isEmpty else { return }
        let shown = TextWidth.truncated(" \(title) ", width: area.width - 4, glyphs: glyphs)
        put(shown, x: area.x + 2, y: area.y, limit: area.maxX - 2, role: .heading)
    }

    /// Copies the cells of another grid so that its top left corner lies at `x`, `y`. Cursor and modes stay.
    public mutating func draw(_ other: Grid, x: Int, y: Int) {
        for row in 0..<other.size.height {
            for column in 0..<other.size.width where bounds.contains(x: x + column, y: y + row) {
                set(other[x: column, y: row], x: x + column, y: y + row)
            }
        }
    }

    private mutating func forEachCell(of area: Rect, _ body: (inout Grid, Int, Int) -> Void) {
        let inside = area.intersection(bounds)
        for y in inside.y..<inside.y + inside.height {
            for x in inside.x..<inside.x + inside.width { body(&self, x, y) }
        }
    }

    private mutating func put(
        _ text: String, x: Int, y: Int, limit: Int?, role: Role, isStart: Bool
    ) -> Int {
        let limit = min(limit ?? size.width, size.width)
        var column = x
        var hasBase = !isStart
        for scalar in text.unicodeScalars where scalar.kind != .silent {
            if scalar.kind == .mark, hasBase {
                join(scalar, before: column, y: y)
                continue
            }
            let cell = cell(for: scalar, role: role)
            let width = cell.extent == .wide ? 2 : 1
            if column + width > limit {
                if column < limit { place(.blank(role), x: column, y: y) }
                return max(column, limit)
            }
            place(cell, x: column, y: y)
            if width == 2 { place(.continuation(role), x: column + 1, y: y) }
            column += width
            hasBase = true
        }
        return column
    }

    private func cell(for scalar: Unicode.Scalar, role: Role) -> Cell {
        switch scalar.kind {
        case .wide: Cell(base: scalar, role: role, extent: .wide)
        case .control: Cell(base: glyphs.symbol(for: scalar), role: role)
        case .mark: Cell(base: glyphs.markCarrier, role: role).adding(mark: UInt16(clamping: scalar.value))
        case .narrow, .silent: Cell(base: glyphs.plain(scalar), role: role)
        }
    }

    private mutating func place(_ cell: Cell, x: Int, y: Int) {
        if bounds.contains(x: x, y: y) { set(cell, x: x, y: y) }
    }

    /// Adds a combining mark to the character that ends before `column`.
    private mutating func join(_ mark: Unicode.Scalar, before column: Int, y: Int) {
        guard let code = UInt16(exactly: mark.value) else { return }
        let step = self[x: column - 1, y: y].extent == .continuation ? 2 : 1
        let place = column - step
        guard bounds.contains(x: place, y: y) else { return }
        replace(self[x: place, y: y].adding(mark: code), x: place, y: y)
    }
}
