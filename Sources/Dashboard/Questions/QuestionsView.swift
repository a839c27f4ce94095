import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Draws the list of questions.
struct QuestionsView {
    let state: State
    let screen: QuestionsScreen

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }
    private var codebook: Codebook { state.content.wave.codebook }

    func draw(in frame: ScreenFrame, on grid: inout Grid) {
        let layout = UnitsLayout(size: state.size)
        drawSummary(in: layout.summary, on: &grid)
        let table = QuestionsTable(state: state, width: layout.list.width)
        table.layout.drawHeader(on: &grid, x: layout.header.x + QuestionsTable.gutter, y: layout.header.y)
        drawList(table, in: layout.list, on: &grid)
        if let detail = layout.detail { drawDetail(in: detail, on: &grid) }
        drawPlace(in: frame.message.inset(columns: 1), on: &grid)
    }

    private func drawSummary(in row: Rect, on grid: inout Grid) {
        let rate = state.place.response(in: state.content)
        grid.put(
            [
                Span(state.place.placeName(in: state.content)[language], .heading), Span("  "),
                Span(UnitsWords.rate(rate, numbers: numbers)[language]),
            ], x: row.x, y: row.y, limit: row.maxX)
    }

    private func drawList(_ table: QuestionsTable, in area: Rect, on grid: inout Grid) {
        guard screen.all != nil else { return Working.draw(language, in: area, on: &grid, isInFront: true) }
        guard !screen.rows.isEmpty else {
            let lines = TextWidth.wrap(QuestionWords.nothingFound[language], width: area.width - 6)
            grid.put(lines: lines.map { [Span($0, .dim)] }, in: area.inset(columns: 3, rows: 1))
            grid.cursor = Cursor(x: area.x, y: area.y, isVisible: true)
            return
        }
        let lines = QuestionLines(screen: screen, state: state)
        let visible = lines.visible(height: area.height)
        for (offset, line) in lines.lines[visible].enumerated() {
            let place = area.row(offset)
            switch line {
            case .battery(let label):
                grid.put(
                    label.capitalized[language], x: place.x + QuestionsTable.gutter + 4, y: place.y,
                    limit: place.maxX, role: .heading)
            case .question(let row): draw(row, table, in: place, on: &grid)
            }
        }
    }

    private func draw(_ index: Int, _ table: QuestionsTable, in line: Rect, on grid: inout Grid) {
        let row = screen.rows[index]
        table.layout.drawRow(on: &grid, x: line.x + QuestionsTable.gutter, y: line.y) {
            table.cell(QuestionsTable.Column.allCases[$0], of: row)
        }
        guard index == screen.list.cursor else { return }
        grid.paint(line, role: state.overlay == nil ? .selected : .selectedInactive)
        grid.put(grid.glyphs[.marker], x: line.x, y: line.y, role: .selected)
        grid.cursor = Cursor(x: line.x, y: line.y, isVisible: true)
    }

    /// The selected question in full, and its distribution.
    private func drawDetail(in area: Rect, on grid: inout Grid) {
        for y in area.y..<area.maxY { grid.put(grid.glyphs[.vertical], x: area.x, y: y, role: .border) }
        guard let row = screen.selected else { return }
        let inside = area.droppingLeft(2)
        let item = codebook.items[row.position]
        let label = TextWidth.wrap(item.label[language], width: inside.width - 1).prefix(4)
        let kind = ItemWords.kind(item.kind).capitalized[language]
        let words = label.map { [Span($0, .heading)] } + [[Span(kind, .dim)], []]
        grid.put(lines: words, in: inside)
        let below = inside.droppingTop(words.count)
        guard let content = screen.preview else { return Working.draw(language, in: below, on: &grid) }
        let cursor = grid.cursor
        QuestionTables(content, settings: state.settings, width: inside.width - 1, selection: nil)
            .draw(in: below, on: &grid)
        grid.cursor = cursor
    }

    private func drawPlace(in row: Rect, on grid: inout Grid) {
        var parts = [UnitWords.place((screen.list.selection ?? -1) + 1, of: screen.rows.count, numbers)]
        if !screen.search.isEmpty { parts.append(UnitsWords.searching(for: screen.search)) }
        if let selected = screen.selected { parts.append(codebook.items[selected.position].label) }
        let text = parts.map { $0[language] }.joined(separator: " \(grid.glyphs[.dot]) ")
        grid.put(
            TextWidth.truncated(text, width: row.width, glyphs: grid.glyphs), x: row.x, y: row.y,
            limit: row.maxX, role: .dim)
    }
}
