import Survey
import TerminalUI
import Wording

/// Draws the rows of a list of units with the marker of the selected row and the marks.
struct ListView {
    let state: State
    let listed: ListedUnits

    /// Draws the rows that are seen.
    ///
    /// - Parameter row: draws the cells of a unit from a column of a row.
    func draw(
        in area: Rect, on grid: inout Grid, row: (_ unit: Int, _ x: Int, _ y: Int, inout Grid) -> Void
    ) {
        for index in listed.list.visible where listed.rows.indices.contains(index) {
            let line = area.row(index - listed.list.top)
            let unit = listed.rows[index]
            row(unit, line.x + UnitsLayout.gutter, line.y, &grid)
            drawGutter(of: unit, isSelected: index == listed.list.cursor, in: line, on: &grid)
        }
        grid.cursor = Cursor(
            x: area.x, y: area.y + listed.list.cursor - listed.list.top, isVisible: true)
    }

    private func drawGutter(of unit: Int, isSelected: Bool, in line: Rect, on grid: inout Grid) {
        if isSelected {
            grid.paint(line, role: state.overlay == nil ? .selected : .selectedInactive)
            grid.put(grid.glyphs[.marker], x: line.x, y: line.y, role: .selected)
        }
        if state.front.tab != .followUp, state.entry(ofUnit: unit) != nil {
            grid.put(
                grid.glyphs[.followed], x: line.x + 2, y: line.y, role: isSelected ? .selected : .link)
        }
        if state.marks.contains(unit) {
            grid.put(grid.glyphs[.mark], x: line.x + 1, y: line.y, role: isSelected ? .selected : .marked)
        }
    }

    /// Draws the follow-up of the selected unit beside the list.
    func drawDetail(in area: Rect, on grid: inout Grid) {
        for y in area.y..<area.maxY { grid.put(grid.glyphs[.vertical], x: area.x, y: y, role: .border) }
        guard let unit = listed.selected else { return }
        let inside = area.droppingLeft(2)
        let name = [[Span(state.content.name(of: unit), .heading)], []]
        let rows = FollowUpSection(state: state, unit: unit, width: inside.width - 1).rows
        grid.put(lines: name + rows.map(\.spans), in: inside)
    }

    /// Draws where in the list one is, how it is narrowed, and how many are marked.
    func drawPlace(narrowedTo filter: Phrase, in row: Rect, on grid: inout Grid) {
        var parts = [
            UnitWords.place(
                (listed.list.selection ?? -1) + 1, of: listed.rows.count, state.settings.numbers),
            UnitsWords.narrowed(to: filter),
        ]
        if !listed.search.isEmpty { parts.append(UnitsWords.searching(for: listed.search)) }
        if !state.marks.isEmpty { parts.append(UnitsWords.markedCount(state.marks.count)) }
        let text = parts.map { $0[state.settings.language] }.joined(separator: " \(grid.glyphs[.dot]) ")
        grid.put(text, x: row.x, y: row.y, limit: row.maxX, role: .dim)
    }
}
