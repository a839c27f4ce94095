import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Draws one figure.
struct FigureView {
    let state: State
    let screen: FigureScreen

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }

    func draw(in frame: ScreenFrame, on grid: inout Grid) {
        guard let reading = screen.reading else {
            return Working.draw(language, in: frame.body, on: &grid, isInFront: true)
        }
        let layout = FigureLayout(reading, state: state, size: state.size)
        grid.put(lines: layout.content.heading, in: layout.heading)
        drawRows(layout, on: &grid)
        drawFoot(reading, in: layout.foot, on: &grid)
        drawPlace(of: reading, in: frame.message.inset(columns: 1), on: &grid)
    }

    private func drawRows(_ layout: FigureLayout, on grid: inout Grid) {
        let blocks = layout.content.blocks
        let page = FigurePages.page(
            of: blocks.map(\.height), height: layout.rows.height, showing: screen.list.cursor)
        var area = layout.rows
        for entry in page {
            grid.put(lines: blocks[entry].lines, in: area)
            if entry == screen.list.cursor { drawCursor(on: blocks[entry], in: area, on: &grid) }
            area = area.droppingTop(blocks[entry].height)
        }
        drawMore(page, of: blocks, in: layout.rows, on: &grid)
        if blocks.isEmpty { grid.cursor = Cursor(x: layout.rows.x, y: layout.rows.y, isVisible: true) }
    }

    /// That there is more above or below what is seen.
    private func drawMore(
        _ page: Range<Int>, of blocks: [FigureBlock], in area: Rect, on grid: inout Grid
    ) {
        let isCut = blocks[page].reduce(0) { $0 + $1.height } > area.height
        if page.lowerBound > 0 {
            grid.put(grid.glyphs[.moreAbove], x: area.maxX - 1, y: area.y, role: .dim)
        }
        if page.upperBound < blocks.count || isCut {
            grid.put(grid.glyphs[.moreBelow], x: area.maxX - 1, y: area.maxY - 1, role: .dim)
        }
    }

    /// The line or the cell of the series that the user stands on.
    private func drawCursor(on block: FigureBlock, in area: Rect, on grid: inout Grid) {
        let chosen: Role = state.overlay == nil ? .selected : .selectedInactive
        let offset =
            block.seriesLines.indices.contains(screen.series)
            ? block.seriesLines[screen.series]
            : block.seriesPlaces.isEmpty ? 0 : block.height - 1
        let line = area.row(min(offset, max(0, area.height - 1)))
        let marker = Rect(x: line.x - FigureLayout.gutter, y: line.y, width: 1, height: 1)
        grid.put(grid.glyphs[.marker], x: marker.x, y: marker.y, role: chosen)
        var place = line
        if block.seriesPlaces.indices.contains(screen.series) {
            grid.paint(line, role: .selectedInactive)
            let cells = block.seriesPlaces[screen.series]
            place = Rect(x: line.x + cells.lowerBound, y: line.y, width: cells.count - 1, height: 1)
        }
        grid.paint(place, role: chosen)
        grid.cursor = Cursor(x: block.seriesPlaces.isEmpty ? marker.x : place.x, y: line.y, isVisible: true)
    }

    /// The value that the user stands on, whole, and what was printed of it with its reason.
    private func drawFoot(_ reading: FigureReading, in area: Rect, on grid: inout Grid) {
        guard let table = reading.result.table, let row = screen.row, let value = screen.value else { return }
        let label = FigureWords.label(table.rows[row].label, numbers)[language]
        let series = FigureWords.label(table.series[screen.series], numbers)[language]
        let name = table.series.count > 1 ? "\(label) \(grid.glyphs[.pathSeparator]) \(series)" : label
        var lines = TextWidth.wrap(
            "\(name): \(FigureNumber.text(value, numbers, grid.glyphs))", width: area.width - 1
        )
        .prefix(2).map { [Span($0)] }
        if let entry = reading.check.values[FigureCheck.Place(row: row, series: screen.series)] {
            let sentence = PublishedSentence(of: entry, in: state.content.wave, numbers)
            let printed = FigureScreenWords.printed(sentence.printed, entry.verdict, numbers)[language]
            let words = sentence.explanation.map { "\(printed). \($0[language])" } ?? printed
            let role = PrintedSign(entry.verdict.kind, grid.glyphs).role
            lines += TextWidth.wrap(words, width: area.width - 1).map { [Span($0, role)] }
        }
        grid.put(lines: Array(lines.prefix(area.height)), in: area)
    }

    private func drawPlace(of reading: FigureReading, in row: Rect, on grid: inout Grid) {
        // A figure that does not know the place's frame is told of another.
        let isHere = reading.result.domain.frame == state.place.frame || state.place.group != nil
        let place =
            isHere ? state.name(of: screen.focus) : state.content.regionName(state.place.region)
        let parts = [
            UnitWords.place(screen.position + 1, of: screen.figures.count, numbers)[language],
            entry(of: reading), place[language],
        ].filter { !$0.isEmpty }
        grid.put(
            parts.joined(separator: " \(grid.glyphs[.dot]) "), x: row.x, y: row.y, limit: row.maxX, role: .dim
        )
    }

    /// Which row one stands on, or which of the remarks below the rows.
    private func entry(of reading: FigureReading) -> String {
        guard let selected = screen.list.selection else { return "" }
        let rows = reading.result.table?.rows.count ?? 0
        let isRow = selected < rows
        let (place, count) = isRow ? (selected, rows) : (selected - rows, screen.list.count - rows)
        let words = isRow ? FigureWords.row : FigureWords.remark
        return words[language] + " " + UnitWords.place(place + 1, of: count, numbers)[language]
    }
}
