import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Draws what a section of a question says: sentences, then tables, scrolled to where the user stands.
struct QuestionTables {
    /// One line of the section.
    private enum Line {
        case words(String, Role)
        case title(Phrase)
        case heading(block: Int, line: Int)
        case row(block: Int, row: Int)
        case blank
    }

    let content: QuestionContent
    let settings: Settings
    let width: Int
    /// Where the user stands; nil where the tables are only looked at.
    let selection: (row: Int, column: Int)?
    private let layouts: [QuestionBlockLayout]

    init(_ content: QuestionContent, settings: Settings, width: Int, selection: (row: Int, column: Int)?) {
        self.content = content
        self.settings = settings
        self.width = width
        self.selection = selection
        let selected = content.place(selection?.row)
        layouts = content.blocks.enumerated().map { place, block in
            QuestionBlockLayout(
                block, width: width, selected: selected?.block == place ? selection?.column ?? 0 : 0,
                language: settings.language)
        }
    }

    private var language: Language { settings.language }
    private var text: QuestionText { QuestionText(numbers: settings.numbers, glyphs: settings.glyphs) }

    func draw(in area: Rect, on grid: inout Grid) {
        let lines = lines
        let top = top(lines, height: area.height)
        for (offset, line) in lines.dropFirst(top).prefix(area.height).enumerated() {
            draw(line, in: area.row(offset), on: &grid)
        }
        if top > 0 { grid.put(grid.glyphs[.moreAbove], x: area.maxX, y: area.y, role: .dim) }
        if top + area.height < lines.count {
            grid.put(grid.glyphs[.moreBelow], x: area.maxX, y: area.maxY - 1, role: .dim)
        }
    }

    /// The row at a line of the area; nil where no row stands there.
    func row(atOffset offset: Int, height: Int) -> Int? {
        let lines = lines
        let index = top(lines, height: height) + offset
        guard lines.indices.contains(index), case .row(let block, let row) = lines[index] else { return nil }
        return content.index(ofRow: row, inBlock: block)
    }

    /// The column of a row at a column of cells.
    func column(atX x: Int, ofRow row: Int) -> Int? {
        guard let place = content.place(row) else { return nil }
        let layout = layouts[place.block]
        return layout.places.first { $0.x <= x && x < $0.x + $0.width }?.column
    }

    private var lines: [Line] {
        let notes = content.notes.flatMap(text.sentences).flatMap { sentence in
            TextWidth.wrap(sentence, width: width).map { Line.words($0, .dim) }
        }
        let blocks = content.blocks.enumerated().flatMap { place, block -> [Line] in
            let title = block.title.map { [Line.title($0)] } ?? []
            let headings = headings(of: place).indices.map { Line.heading(block: place, line: $0) }
            let rows = block.rows.indices.map { Line.row(block: place, row: $0) }
            return (place > 0 ? [.blank] : []) + title + headings + rows
        }
        return notes + blocks
    }

    /// The first line that is shown: the selected row stays in the middle of what does not fit.
    private func top(_ lines: [Line], height: Int) -> Int {
        guard let place = content.place(selection?.row) else { return 0 }
        let index = lines.firstIndex { line in
            if case .row(place.block, place.row) = line { true } else { false }
        }
        return max(0, min((index ?? 0) - height * 2 / 3, lines.count - height))
    }

    private func headings(of block: Int) -> [[String]] {
        layouts[block].headings(settings.numbers)
    }

    private func draw(_ line: Line, in row: Rect, on grid: inout Grid) {
        switch line {
        case .blank: break
        case .words(let words, let role): grid.put(words, x: row.x, y: row.y, limit: row.maxX, role: role)
        case .title(let title):
            let words = TextWidth.truncated(title[language], width: width, glyphs: settings.glyphs)
            grid.put(words, x: row.x, y: row.y, role: .heading)
        case .heading(let block, let line): drawHeading(block, line, in: row, on: &grid)
        case .row(let block, let place): drawRow(block, place, in: row, on: &grid)
        }
    }

    private func drawHeading(_ block: Int, _ line: Int, in row: Rect, on grid: inout Grid) {
        let layout = layouts[block]
        let alignment: Alignment = [.plain, .small].contains(layout.block.form) ? .right : .left
        for (place, words) in zip(layout.places, headings(of: block)[line]) {
            let isSentence = layout.block.hasSentences && place.column == layout.block.columns.count - 1
            let field = Rect(
                x: row.x + place.x + (isSentence ? 1 : 0), y: row.y, width: place.width - 1, height: 1)
            grid.put(words, in: field, alignment: isSentence ? .left : alignment, role: .heading)
        }
        if layout.block.showsPercent, line == headings(of: block).count - 1 {
            let unit = TextWidth.truncated(
                QuestionWords.percent[language], width: layout.labelWidth - 1, glyphs: settings.glyphs)
            grid.put(unit, x: row.x + QuestionBlockLayout.gutter, y: row.y, role: .dim)
        }
        guard line == 0 else { return }
        let (before, after) = layout.hidden
        let more = (before ? grid.glyphs[.moreLeft] : "") + (after ? grid.glyphs[.moreRight] : "")
        grid.put(more, x: row.x, y: row.y, role: .dim)
    }

    private func drawRow(_ block: Int, _ place: Int, in line: Rect, on grid: inout Grid) {
        let layout = layouts[block]
        let row = layout.block.rows[place]
        let here = content.place(selection?.row)
        let isSelected = here?.block == block && here?.row == place
        let label = TextWidth.truncated(
            row.label[language], width: layout.labelWidth - 1, glyphs: settings.glyphs)
        grid.put(label, x: line.x + QuestionBlockLayout.gutter, y: line.y)
        if isSelected {
            grid.paint(line, role: .selectedInactive)
            grid.put(grid.glyphs[.marker], x: line.x, y: line.y, role: .selected)
            grid.cursor = Cursor(x: line.x, y: line.y, isVisible: true)
        }
        for seen in layout.places where row.cells.indices.contains(seen.column) {
            let column = seen.column
            let cell = QuestionCellView(
                cell: row.cells[column], block: layout.block, text: text, glyphs: settings.glyphs,
                isSentence: layout.block.hasSentences && column == layout.block.columns.count - 1)
            let isHere = isSelected && column == selection?.column
            let field = Rect(
                x: line.x + seen.x, y: line.y, width: seen.width - (cell.isSentence ? 0 : 1), height: 1)
            cell.draw(
                in: field, isFirst: column == 0,
                role: isHere ? .selected : isSelected ? .selectedInactive : .text,
                on: &grid)
            if isHere { grid.cursor = Cursor(x: field.x, y: line.y, isVisible: true) }
        }
    }
}
