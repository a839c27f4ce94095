/// Where the columns of a table stand in a given width.
public struct TableLayout: Hashable, Sendable {
    /// The place of one column.
    public struct Place: Hashable, Sendable {
        /// The column's index among those that were given.
        public let column: Int
        /// The first column of cells, from the table's left edge.
        public let x: Int
        /// Columns of cells.
        public let width: Int
    }

    /// The columns that have a place, from left to right.
    public let places: [Place]
    /// Indices of the columns that were dropped for want of room or moved out to the left.
    public let hidden: [Int]
    private let columns: [TableColumn]

    /// Gives places to `columns` in `width` columns of cells.
    ///
    /// The columns of the lowest priority are dropped until the rest have their least width; what is left over goes
    /// to the columns from the left until each has its ideal width.
    /// - Parameters:
    ///   - gap: blanks between two columns.
    ///   - offset: how many columns that are not sticky are moved out to the left.
    public init(_ columns: [TableColumn], width: Int, gap: Int = 1, offset: Int = 0) {
        let movable = columns.indices.filter { !columns[$0].isSticky }
        let moved = Set(movable.prefix(max(0, min(offset, movable.count - 1))))
        let kept = Self.kept(columns, among: columns.indices.filter { !moved.contains($0) }, width, gap)
        let widths = Self.widths(kept.map { columns[$0] }, width, gap)
        var x = 0
        places = zip(kept, widths).map { column, width in
            defer { x += width + gap }
            return Place(column: column, x: x, width: width)
        }
        hidden = columns.indices.filter { !kept.contains($0) }
        self.columns = columns
    }

    /// The column of cells after the last column.
    public var width: Int { places.last.map { $0.x + $0.width } ?? 0 }

    /// The column at the column of cells `x`, counted from the table's left edge; nil between columns.
    public func column(atX x: Int) -> Int? {
        places.first { $0.x <= x && x < $0.x + $0.width }?.column
    }

    /// Draws the headings in row `y` from column `x`; an arrow follows the heading of the column that is sorted.
    public func drawHeader(
        on grid: inout Grid, x: Int, y: Int, sorted: (column: Int, direction: SortDirection)? = nil
    ) {
        for place in places {
            let column = columns[place.column]
            var title = column.title
            if let sorted, sorted.column == place.column {
                let arrow = grid.glyphs[sorted.direction == .ascending ? .up : .down]
                title = TextWidth.truncated(title, width: place.width - 1, glyphs: grid.glyphs) + arrow
            }
            let field = Rect(x: x + place.x, y: y, width: place.width, height: 1)
            grid.put(title, in: field, alignment: column.alignment, role: .heading)
        }
    }

    /// Draws one row of cells in row `y` from column `x`; `cell` gives the text of a column by its index.
    ///
    /// A cell that does not fit is cut with an ellipsis. What lies between the columns is left as it is.
    public func drawRow(on grid: inout Grid, x: Int, y: Int, cell: (Int) -> Span) {
        for place in places {
            let span = cell(place.column)
            let field = Rect(x: x + place.x, y: y, width: place.width, height: 1)
            grid.put(span.text, in: field, alignment: columns[place.column].alignment, role: span.role)
        }
    }

    /// The headings as a line of text, for a list that is read line by line.
    public func headings(glyphs: GlyphSet = .unicode) -> [Span] {
        line(glyphs: glyphs) { Span(columns[$0].title, .heading) }
    }

    /// A row of cells as a line of text; `cell` gives the text of a column by its index.
    public func line(glyphs: GlyphSet = .unicode, cell: (Int) -> Span) -> [Span] {
        var end = 0
        return places.flatMap { place -> [Span] in
            let gap = Span(String(repeating: " ", count: place.x - end))
            end = place.x + place.width
            let span = cell(place.column)
            let alignment = columns[place.column].alignment
            let text = TextWidth.padded(span.text, width: place.width, alignment: alignment, glyphs: glyphs)
            return gap.text.isEmpty ? [Span(text, span.role)] : [gap, Span(text, span.role)]
        }
    }

    private static func kept(
        _ columns: [TableColumn], among candidates: [Int], _ width: Int, _ gap: Int
    ) -> [Int] {
        var kept = candidates
        while total(kept.map { columns[$0].minimum }, gap) > width {
            let droppable = kept.filter { !columns[$0].isSticky }
            let least = droppable.map { columns[$0].priority }.min()
            guard let dropped = droppable.last(where: { columns[$0].priority == least }) else { break }
            kept.removeAll { $0 == dropped }
        }
        return kept
    }

    private static func widths(_ columns: [TableColumn], _ width: Int, _ gap: Int) -> [Int] {
        var widths = columns.map(\.minimum)
        var rest = width - total(widths, gap)
        for index in columns.indices where rest > 0 {
            let more = min(rest, columns[index].ideal - widths[index])
            widths[index] += more
            rest -= more
        }
        return widths
    }

    private static func total(_ widths: [Int], _ gap: Int) -> Int {
        widths.reduce(0, +) + gap * max(0, widths.count - 1)
    }
}
