import FollowUp
import Survey
import TerminalUI
import Wording

/// Draws the follow-up list.
struct FollowUpView {
    let state: State
    let screen: FollowUpScreen

    private var language: Language { state.settings.language }

    func draw(in frame: ScreenFrame, on grid: inout Grid) {
        let layout = UnitsLayout(size: state.size)
        grid.put(FollowUpScreenWords.summary(counts)[language], in: layout.summary)
        let table = FollowUpTable(state: state, width: layout.list.width)
        let sorted = FollowUpTable.Column.allCases.firstIndex { $0.order == screen.order }
            .map {
                (column: $0, direction: screen.order == .priority ? SortDirection.descending : .ascending)
            }
        table.layout.drawHeader(
            on: &grid, x: layout.header.x + UnitsLayout.gutter, y: layout.header.y, sorted: sorted)
        ListView(state: state, listed: screen.listed).draw(in: layout.list, on: &grid) { unit, x, y, grid in
            guard let entry = state.entry(ofUnit: unit) else { return }
            table.layout.drawRow(on: &grid, x: x, y: y) { column in
                table.cell(FollowUpTable.Column.allCases[column], unit: unit, entry)
            }
        }
        if screen.listed.rows.isEmpty { drawNothing(in: layout.list, on: &grid) }
        if let detail = layout.detail { drawDetail(in: detail, on: &grid) }
        drawPlace(in: frame.message.inset(columns: 1), on: &grid)
    }

    /// How many there are of each kind in the place.
    private var counts: FollowUpScreenWords.Counts {
        let codes = Set(state.placeUnits.map { state.content.register.units[$0].code })
        let entries = state.book.entries.values.filter { codes.contains($0.unit) }
        return FollowUpScreenWords.Counts(
            open: entries.count { $0.status.isOpen }, all: entries.count,
            overdue: entries.count { $0.isOverdue(on: state.desk.today) })
    }

    private func drawNothing(in area: Rect, on grid: inout Grid) {
        let isNarrowed = !screen.listed.search.isEmpty || counts.all > 0
        let words = isNarrowed ? FollowUpScreenWords.nothingFound : FollowUpScreenWords.nothingYet
        let lines = TextWidth.wrap(words[language], width: area.width - 6)
        grid.put(lines: lines.map { [Span($0, .dim)] }, in: area.inset(columns: 3, rows: 1))
    }

    private func drawDetail(in area: Rect, on grid: inout Grid) {
        for y in area.y..<area.maxY { grid.put(grid.glyphs[.vertical], x: area.x, y: y, role: .border) }
        guard let unit = screen.listed.selected else { return }
        let inside = area.droppingLeft(2)
        let name = [[Span(state.content.name(of: unit), .heading)], []]
        let rows = FollowUpSection.rows(
            of: unit, in: state.book, content: state.content, settings: state.settings,
            today: state.desk.today,
            width: inside.width - 1)
        grid.put(lines: name + rows.map(\.spans), in: inside)
    }

    /// Where in the list one is, and how it is narrowed.
    private func drawPlace(in row: Rect, on grid: inout Grid) {
        let numbers = state.settings.numbers
        var parts = [
            UnitWords.place((screen.list.selection ?? -1) + 1, of: screen.listed.rows.count, numbers),
            UnitsWords.narrowed(to: screen.filter.title),
        ]
        if !screen.listed.search.isEmpty { parts.append(UnitsWords.searching(for: screen.listed.search)) }
        if !state.marks.isEmpty { parts.append(UnitsWords.markedCount(state.marks.count)) }
        let text = parts.map { $0[language] }.joined(separator: " \(grid.glyphs[.dot]) ")
        grid.put(text, x: row.x, y: row.y, limit: row.maxX, role: .dim)
    }
}
