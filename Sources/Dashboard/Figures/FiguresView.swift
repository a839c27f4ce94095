import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Draws the list of figures, in a wide window with the selected one beside it.
struct FiguresView {
    let state: State
    let screen: FiguresScreen

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }

    func draw(in frame: ScreenFrame, on grid: inout Grid) {
        let layout = UnitsLayout(size: state.size)
        // The name of a place of another frame than the main one has the frame in it.
        let named = state.place.frame == state.content.frames.first?.id ? state.content.frames.first : nil
        grid.put(
            [
                Span(state.name(of: screen.focus)[language], .heading),
                Span(named.map { "  " + $0.label[language] } ?? "", .dim),
            ], x: layout.summary.x, y: layout.summary.y, limit: layout.summary.maxX)
        grid.cursor = Cursor(x: layout.list.x, y: layout.list.y, isVisible: true)
        guard !screen.figures.isEmpty else {
            let words = state.library == nil ? FigureScreenWords.reading : FigureScreenWords.none
            grid.put(words[language], in: layout.list.row(1).inset(columns: 3), role: .dim)
            return
        }
        drawList(layout, on: &grid)
        drawPreview(layout, on: &grid)
        let place = UnitWords.place((screen.list.selection ?? -1) + 1, of: screen.list.count, numbers)[
            language]
        grid.put(place, in: frame.message.inset(columns: 1), role: .dim)
    }

    private func drawList(_ layout: UnitsLayout, on grid: inout Grid) {
        let table = TableLayout(columns, width: layout.list.width - UnitsLayout.gutter - 1, gap: 2)
        table.drawHeader(on: &grid, x: layout.header.x + UnitsLayout.gutter, y: layout.header.y)
        for index in screen.list.visible {
            let line = layout.list.row(index - screen.list.top)
            table.drawRow(on: &grid, x: line.x + UnitsLayout.gutter, y: line.y) {
                cell($0, of: screen.figures[index])
            }
            guard index == screen.list.cursor else { continue }
            grid.paint(line, role: state.overlay == nil ? .selected : .selectedInactive)
            grid.put(grid.glyphs[.marker], x: line.x, y: line.y, role: .selected)
            grid.cursor = Cursor(x: line.x, y: line.y, isVisible: true)
        }
    }

    private var columns: [TableColumn] {
        [
            TableColumn(FigureScreenWords.figure[language], minimum: 9, isSticky: true),
            TableColumn(FigureScreenWords.shows[language], minimum: 30, ideal: .max, isSticky: true),
            TableColumn(FigureScreenWords.years[language], minimum: 9, priority: 2),
        ]
    }

    private func cell(_ column: Int, of figure: Figure) -> Span {
        switch column {
        case 0: Span(figure.name[language], .dim)
        case 1: Span(figure.title[language])
        default: Span(PanelWords.years(state.content.years(of: figure)), .dim)
        }
    }

    private func drawPreview(_ layout: UnitsLayout, on grid: inout Grid) {
        guard let area = layout.detail else { return }
        for y in area.y..<area.maxY { grid.put(grid.glyphs[.vertical], x: area.x, y: y, role: .border) }
        let inside = area.droppingLeft(2)
        guard let reading = screen.preview else {
            return Working.draw(language, in: inside, on: &grid)
        }
        let content = FigureBlocks(reading: reading, state: state, width: inside.width - 1)
        let end = grid.put(lines: content.heading + [[]], in: inside)
        let (lines, room) = (content.blocks.flatMap(\.lines), inside.droppingTop(end))
        grid.put(lines: lines, in: room)
        if lines.count > room.height {
            grid.put(grid.glyphs[.moreBelow], x: inside.maxX - 1, y: inside.maxY - 1, role: .dim)
        }
    }
}
