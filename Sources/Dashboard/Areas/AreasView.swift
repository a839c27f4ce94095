import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Draws the areas of help.
struct AreasView {
    let state: State
    let screen: AreasScreen

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }

    func draw(in frame: ScreenFrame, on grid: inout Grid) {
        let layout = UnitsLayout(size: state.size)
        drawSummary(in: layout.summary, on: &grid)
        guard screen.all != nil else {
            return Working.draw(language, in: layout.list, on: &grid, isInFront: true)
        }
        guard !screen.rows.isEmpty else {
            let lines = TextWidth.wrap(AreaScreenWords.notAsked[language], width: layout.list.width - 6)
            grid.put(lines: lines.map { [Span($0, .dim)] }, in: layout.list.inset(columns: 3, rows: 1))
            grid.cursor = Cursor(x: layout.list.x, y: layout.list.y, isVisible: true)
            return
        }
        drawList(layout, on: &grid)
        drawDetail(layout, on: &grid)
        drawPlace(in: frame.message.inset(columns: 1), on: &grid)
    }

    /// Who is looked at, how many of it answered, and how many areas are flagged.
    private func drawSummary(in row: Rect, on grid: inout Grid) {
        let rate = state.response(in: screen.focus)
        let flagged = screen.rows.count(where: \.isLow)
        var spans = [
            Span(state.name(of: screen.focus)[language], .heading), Span("  "),
            Span(UnitsWords.rate(rate, numbers: numbers)[language] + "  "),
        ]
        if screen.rows.contains(where: { $0.comparison != nil }) {
            spans.append(Span(AreaScreenWords.flagged(flagged)[language], .warning))
        }
        grid.put(spans, x: row.x, y: row.y, limit: row.maxX)
    }

    private func drawList(_ layout: UnitsLayout, on grid: inout Grid) {
        let table = AreaTable(state: state, width: layout.list.width)
        table.layout.drawHeader(on: &grid, x: layout.header.x + AreaTable.gutter, y: layout.header.y)
        let place = table.place(of: .bars)
        let bars = AreaBars(of: screen.rows, width: place?.width ?? 0, glyphs: grid.glyphs)
        for index in screen.list.visible {
            let line = layout.list.row(index - screen.list.top)
            let row = screen.rows[index]
            table.layout.drawRow(on: &grid, x: line.x + AreaTable.gutter, y: line.y) {
                table.cell(AreaTable.columns[$0], of: row)
            }
            if row.isLow { grid.put(grid.glyphs[.warning], x: line.x + 1, y: line.y, role: .warning) }
            if index == screen.list.cursor { drawCursor(in: line, table, on: &grid) }
            if let place {
                grid.put(bars.spans(of: row), x: line.x + AreaTable.gutter + place.x, y: line.y)
            }
        }
    }

    /// The whole row is selected, or one number in it, which then stands between brackets.
    private func drawCursor(in line: Rect, _ table: AreaTable, on grid: inout Grid) {
        let chosen: Role = state.overlay == nil ? .selected : .selectedInactive
        let cell = screen.answer.flatMap { table.place(of: .answer($0)) }
        grid.paint(line, role: cell == nil ? chosen : .selectedInactive)
        grid.put(grid.glyphs[.marker], x: line.x, y: line.y, role: .selected)
        grid.cursor = Cursor(x: line.x, y: line.y, isVisible: true)
        guard let cell else { return }
        let x = line.x + AreaTable.gutter + cell.x
        grid.paint(Rect(x: x, y: line.y, width: cell.width, height: 1), role: chosen)
        grid.cursor = Cursor(x: x + cell.width - 1, y: line.y, isVisible: true)
    }

    private func drawDetail(_ layout: UnitsLayout, on grid: inout Grid) {
        guard let row = screen.selected else { return }
        let detail = AreaDetail(state: state, row: row)
        guard let area = layout.detail else {
            let below = layout.list.droppingTop(screen.list.visible.count).inset(columns: 1)
            grid.put(lines: detail.brief(width: below.width), in: below)
            return
        }
        for y in area.y..<area.maxY { grid.put(grid.glyphs[.vertical], x: area.x, y: y, role: .border) }
        let inside = area.droppingLeft(2)
        grid.put(lines: detail.lines(width: inside.width - 1), in: inside)
    }

    /// How many gave an answer: of those who answered the area, "not relevant" included, as in the bars; who did not
    /// answer, of all.
    private func words(of answer: AreaAnswer, in area: AreaOverview) -> Phrase {
        let benefit = area.benefit
        let share =
            answer.part.map { benefit.share(of: $0, base: .withNotRelevant) }
            ?? (answer == .notRelevant ? benefit.shareNotRelevant : nil)
        guard let share else {
            return AreaScreenWords.count(area.count(of: answer), of: benefit.units, answer, numbers)
        }
        return AreaScreenWords.share(share, answer, numbers)
    }

    /// Where in the list one is, its order, and the number that Enter opens; in a narrow window the rule beside a flag.
    private func drawPlace(in row: Rect, on grid: inout Grid) {
        let order = AreaScreenWords.order(screen.order, since: state.content.comparedWith)
        var parts = [
            UnitWords.place((screen.list.selection ?? -1) + 1, of: screen.rows.count, numbers),
            AreaScreenWords.ordered(by: order),
        ]
        if let area = screen.selected, let answer = screen.answer {
            parts[1] = words(of: answer, in: area)
        } else if let area = screen.selected, area.isLow, state.size.width < UnitsLayout.leastForDetail {
            parts = [AreaScreenWords.rule(state.content.areaRule, numbers)]
        }
        let text = parts.map { $0[language] }.joined(separator: " \(grid.glyphs[.dot]) ")
        grid.put(text, x: row.x, y: row.y, limit: row.maxX, role: .dim)
    }
}
