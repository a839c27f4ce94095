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
        let view = ListView(state: state, listed: screen.listed)
        if let detail = layout.detail { view.drawDetail(in: detail, on: &grid) }
        view.drawPlace(narrowedTo: screen.filter.title, in: frame.message.inset(columns: 1), on: &grid)
    }

    /// How many there are of each kind in the place.
    private var counts: FollowUpScreenWords.Counts {
        let entries = state.placeEntries.map(\.entry)
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
}
