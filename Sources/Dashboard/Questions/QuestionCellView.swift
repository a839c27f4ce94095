import SurveyAnalytics
import TerminalUI

/// Draws one cell of a table of a question.
struct QuestionCellView {
    let cell: QuestionCell
    let block: QuestionBlock
    let text: QuestionText
    let glyphs: GlyphSet
    /// Whether the cell holds a sentence.
    let isSentence: Bool

    /// - Parameter isFirst: whether it is the first column, whose bars are told apart from the others.
    func draw(in field: Rect, isFirst: Bool, role: Role, on grid: inout Grid) {
        let bar: Role = isFirst ? .bar : .barAlternate
        switch block.form {
        case .bars: drawWide(in: field, bar, role, on: &grid)
        case .small: drawSmall(in: field, role, on: &grid)
        case .plain where !isSentence:
            let words = text.short(cell.value)
            grid.put(fitted(words, field.width), in: field, alignment: .right, role: role)
        case .plain:
            grid.put(fitted(" " + text.short(cell.value), field.width), x: field.x, y: field.y, role: role)
        case .words: grid.put(fitted(text.short(cell.value), field.width), x: field.x, y: field.y, role: role)
        }
    }

    /// Count, percent and interval, and a bar in what is left of the column.
    private func drawWide(in field: Rect, _ bar: Role, _ role: Role, on grid: inout Grid) {
        let words = text.wide(cell.value)
        let room = cell.value.bar == nil ? field.width : min(field.width, 19)
        grid.put(
            TextWidth.padded(words, width: room, glyphs: glyphs), x: field.x, y: field.y, role: role)
        guard let share = cell.value.bar, field.width > room else { return }
        let spans = Bar(share: share, width: field.width - room, glyphs: glyphs).spans(role: bar)
        grid.put(spans, x: field.x + room, y: field.y)
    }

    /// Percent and a bar that all cells of the table share one scale for.
    private func drawSmall(in field: Rect, _ role: Role, on grid: inout Grid) {
        guard let share = cell.value.bar, case .share(let whole) = cell.value, let percent = whole.percent
        else {
            grid.put(fitted(narrow(cell.value), field.width), in: field, alignment: .right, role: role)
            return
        }
        let barWidth = max(0, field.width - 4)
        let bar = Bar(share: share / block.scale, width: barWidth, glyphs: glyphs)
        grid.put(bar.spans(role: .bar), x: field.x, y: field.y)
        let number = Rect(x: field.x + barWidth, y: field.y, width: 4, height: 1)
        grid.put(
            TextWidth.padded(String(percent), width: 4, alignment: .right), in: number, role: role)
    }

    /// The units of the column stand above it.
    private func narrow(_ value: QuestionValue) -> String {
        guard case .base(let count, _) = value else { return text.short(value) }
        return text.short(.count(count))
    }

    private func fitted(_ words: String, _ width: Int) -> String {
        TextWidth.truncated(words, width: width, glyphs: glyphs)
    }
}
