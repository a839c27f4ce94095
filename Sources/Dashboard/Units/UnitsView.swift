import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Draws the list of units.
struct UnitsView {
    let state: State
    let screen: UnitsScreen

    func draw(in frame: ScreenFrame, on grid: inout Grid) {
        let layout = UnitsLayout(size: state.size)
        drawSummary(in: layout.summary, on: &grid)
        drawList(layout, on: &grid)
        if let detail = layout.detail { drawDetail(in: detail, on: &grid) }
        drawPlace(in: frame.message.inset(columns: 1), on: &grid)
    }

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }

    /// How many have answered, beside the country, and how many are flagged.
    private func drawSummary(in row: Rect, on grid: inout Grid) {
        if let subset = screen.subset { return draw(subset, in: row, on: &grid) }
        let content = state.content
        let domain = screen.domain(in: content)
        let rate = screen.response(in: content)
        let country = content.response(region: nil, frame: screen.frame)
        let words = Span(UnitsWords.rate(rate, numbers: numbers)[language] + "  ")
        var rest: [Span] = []
        if screen.region != nil || screen.group != nil {
            let all = DomainWords.country(of: screen.frame, in: content.register)
            rest.append(
                Span("  " + UnitsWords.countryRate(country, of: all, numbers: numbers)[language], .dim))
        }
        let flagged = domain.units.count { content.isFlagged($0) }
        rest.append(Span("  " + UnitsWords.flagged(flagged)[language], .warning))
        let room = row.width - ([words] + rest).reduce(0) { $0 + TextWidth.of($1.text) }
        let bar = Bar(share: rate.value ?? 0, width: min(20, room), glyphs: grid.glyphs)
        grid.put([words] + bar.spans(rest: .lightShade) + rest, x: row.x, y: row.y, limit: row.maxX)
    }

    /// What is said of the units behind a number, and how many they are.
    private func draw(_ subset: UnitSubset, in row: Rect, on grid: inout Grid) {
        let flagged = subset.units.count { state.content.isFlagged($0) }
        grid.put(
            [
                Span(subset.title[language] + "  "),
                Span(UnitsWords.flagged(flagged)[language], .warning),
            ], x: row.x, y: row.y, limit: row.maxX)
    }

    private func drawList(_ layout: UnitsLayout, on grid: inout Grid) {
        let table = UnitsTable(
            state: state, width: layout.list.width, values: screen.subset?.values)
        let sorted = table.columns.firstIndex(of: screen.sorting.column)
            .map { (column: $0, direction: screen.sorting.direction) }
        table.layout.drawHeader(
            on: &grid, x: layout.header.x + UnitsLayout.gutter, y: layout.header.y, sorted: sorted)
        for row in screen.list.visible {
            drawRow(row, in: layout.list.row(row - screen.list.top), table: table, on: &grid)
        }
        if screen.rows.isEmpty {
            let words = UnitsWords.noRows(search: screen.search, isFiltered: screen.filter != .all)
            let lines = TextWidth.wrap(words[language], width: layout.list.width - 6)
            grid.put(lines: lines.map { [Span($0, .dim)] }, in: layout.list.inset(columns: 3, rows: 1))
        }
        grid.cursor = Cursor(
            x: layout.list.x, y: layout.list.y + screen.list.cursor - screen.list.top, isVisible: true)
    }

    private func drawRow(_ row: Int, in line: Rect, table: UnitsTable, on grid: inout Grid) {
        let unit = screen.rows[row]
        let isSelected = row == screen.list.cursor
        let isMarked = state.marks.contains(unit)
        table.layout.drawRow(on: &grid, x: line.x + UnitsLayout.gutter, y: line.y) { column in
            table.cell(table.columns[column], unit: unit)
        }
        if isSelected {
            grid.paint(line, role: state.overlay == nil ? .selected : .selectedInactive)
            grid.put(grid.glyphs[.marker], x: line.x, y: line.y, role: .selected)
        }
        if state.entry(ofUnit: unit) != nil {
            grid.put(
                grid.glyphs[.followed], x: line.x + 2, y: line.y, role: isSelected ? .selected : .link)
        }
        if isMarked {
            grid.put(grid.glyphs[.mark], x: line.x + 1, y: line.y, role: isSelected ? .selected : .marked)
        }
    }

    private func drawDetail(in area: Rect, on grid: inout Grid) {
        for y in area.y..<area.maxY { grid.put(grid.glyphs[.vertical], x: area.x, y: y, role: .border) }
        guard let unit = screen.selectedUnit else { return }
        let inside = area.droppingLeft(2)
        let room = Size(width: inside.width - 1, height: inside.height)
        grid.put(lines: UnitDetail(state: state, unit: unit).lines(in: room), in: inside)
    }

    /// Where in the list one is, how it is narrowed, and how many are marked.
    private func drawPlace(in row: Rect, on grid: inout Grid) {
        let all = screen.rows.isEmpty ? screen.domain(in: state.content).count : screen.rows.count
        var parts = [UnitWords.place((screen.list.selection ?? -1) + 1, of: all, numbers)]
        let followed = state.followed(among: screen.rows)
        if followed > 0 { parts.append(FollowUpScreenWords.followed(followed)) }
        if screen.filter != .all {
            parts.append(UnitsWords.narrowed(to: screen.filter.title(in: state.content)))
        }
        if !screen.search.isEmpty {
            parts.append(
                screen.isFoundNearly
                    ? UnitsWords.near(screen.search) : UnitsWords.searching(for: screen.search))
        }
        if !state.marks.isEmpty { parts.append(UnitsWords.markedCount(state.marks.count)) }
        let text = parts.map { $0[language] }.joined(separator: " \(grid.glyphs[.dot]) ")
        let end = grid.put(text, x: row.x, y: row.y, limit: row.maxX)
        if UnitsLayout(size: state.size).detail == nil {
            drawFlags(in: row.droppingLeft(end - row.x + 3), on: &grid)
        }
    }

    /// Why the selected unit is flagged, where there is no room for it at length.
    private func drawFlags(in row: Rect, on grid: inout Grid) {
        guard let unit = screen.selectedUnit, state.content.isFlagged(unit) else { return }
        let words = state.content.briefFlags(of: unit)[language]
        grid.put("\(grid.glyphs[.warning]) \(words)", in: row, role: .warning)
    }
}
