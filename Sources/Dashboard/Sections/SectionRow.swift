import Survey
import TerminalUI
import Wording

/// A row of a section that is read row by row.
struct SectionRow: Sendable {
    /// What stands in it.
    var spans: [Span]
    /// What Enter opens from it; nil for what is only read.
    var target: SectionTarget?
    /// What is said below the rows while the user stands on it.
    var note: String?

    init(_ spans: [Span] = [], target: SectionTarget? = nil, note: String? = nil) {
        self.spans = spans
        self.target = target
        self.note = note
    }

    /// A heading.
    static func heading(_ text: String) -> SectionRow { SectionRow([Span(text, .heading)]) }

    /// A text in as many rows as it takes.
    static func wrapped(
        _ text: String, width: Int, indent: Int = 0, role: Role = .text, target: SectionTarget? = nil
    ) -> [SectionRow] {
        let margin = String(repeating: " ", count: indent)
        return TextWidth.wrap(text, width: max(10, width - indent)).map {
            SectionRow([Span(margin), Span($0, role)], target: target)
        }
    }
}

extension ScrollList {
    /// Which way one goes in a list.
    enum Direction: Int, Sendable {
        case up = -1
        case down = 1
    }

    /// Selects the next row that can be opened, where that is less than a window away, so that nothing is passed unseen;
    /// else the next row that has anything in it.
    mutating func step(_ direction: Direction, over rows: [SectionRow]) {
        func next(within distance: Int, _ isWanted: (SectionRow) -> Bool) -> Int? {
            (1...max(1, distance)).first { steps in
                let row = cursor + steps * direction.rawValue
                return rows.indices.contains(row) && isWanted(rows[row])
            }
        }
        let opened = next(within: height - 1) { $0.target != nil }
        let steps = opened ?? next(within: height) { !$0.spans.isEmpty } ?? 1
        move(by: steps * direction.rawValue)
    }
}

/// Draws the rows of a section, the selected one marked, and what is to be said of that one below them.
struct SectionView {
    let rows: [SectionRow]
    let list: ScrollList

    /// The most rows that are kept free below for what is said of the selected row.
    private static let mostNoteLines = 4

    /// The rows that can be shown at once: what the longest note needs is kept free.
    static func height(of rows: [SectionRow], in area: Rect) -> Int {
        let notes = rows.compactMap(\.note)
        guard let longest = notes.max(by: { TextWidth.of($0) < TextWidth.of($1) }) else { return area.height }
        let lines = TextWidth.wrap(longest, width: area.width - gutter).count
        return max(1, area.height - min(lines, mostNoteLines) - 1)
    }

    /// Tells a list how many rows there are; one that is opened first begins at what can be opened.
    static func settle(_ list: inout ScrollList, rows: [SectionRow], in area: Rect) {
        let isNew = list.count == 0
        list.resize(count: rows.count, height: height(of: rows, in: area))
        let first = isNew ? rows.prefix(list.height).firstIndex { $0.target != nil } : nil
        if let first { list.select(first) }
    }

    /// Draws a section, or that it is being worked out.
    static func draw(
        _ rows: [SectionRow]?, _ list: ScrollList, _ language: Language, in area: Rect, on grid: inout Grid
    ) {
        guard let rows else { return Working.draw(language, in: area, on: &grid, isInFront: true) }
        SectionView(rows: rows, list: list).draw(in: area, on: &grid)
    }

    func draw(in area: Rect, on grid: inout Grid) {
        let shown = area.top(SectionView.height(of: rows, in: area))
        for index in list.visible where rows.indices.contains(index) {
            let line = shown.row(index - list.top)
            grid.put(rows[index].spans, x: line.x + SectionView.gutter, y: line.y, limit: line.maxX)
            guard index == list.cursor else { continue }
            let role: Role = rows[index].target == nil ? .selectedInactive : .selected
            grid.paint(line, role: role)
            grid.put(grid.glyphs[.marker], x: line.x, y: line.y, role: role)
        }
        grid.cursor = Cursor(x: shown.x, y: shown.y + list.cursor - list.top, isVisible: true)
        if list.hasMoreAbove { grid.put(grid.glyphs[.moreAbove], x: shown.maxX - 1, y: shown.y, role: .dim) }
        if list.hasMoreBelow {
            grid.put(grid.glyphs[.moreBelow], x: shown.maxX - 1, y: shown.maxY - 1, role: .dim)
        }
        drawNote(in: area.droppingTop(shown.height + 1), on: &grid)
    }

    /// How wide rows are in so many columns: the marker stands before them, and behind them, after a blank, the mark that
    /// says that there are more.
    static func rowWidth(in width: Int) -> Int { width - gutter - 2 }

    /// The columns before a row: the marker of the selected one.
    static let gutter = 2

    private func drawNote(in area: Rect, on grid: inout Grid) {
        guard rows.indices.contains(list.cursor), let note = rows[list.cursor].note else { return }
        let lines = TextWidth.wrap(note, width: area.width - SectionView.gutter)
        grid.put(
            lines: lines.map { [Span($0, .dim)] },
            in: area.droppingLeft(SectionView.gutter))
    }
}
