import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// Writes tables as plain text for people: columns side by side, nothing cut, no control character.
public struct TextTable {
    private let numbers: Numbers
    private let glyphs: GlyphSet

    /// The manners of a language.
    public init(_ language: Language, glyphs: GlyphSet = .unicode) {
        numbers = Numbers(language)
        self.glyphs = glyphs
    }

    /// The table's title, headings, a line and the rows, each with a line break at its end.
    public func text(of table: Table) -> String {
        let rows = table.rows.map { $0.map(text) }
        let headings = table.columns.map { glyphs.safe($0.heading) }
        let widths = headings.indices.map { column in
            rows.reduce(TextWidth.of(headings[column])) { max($0, TextWidth.of($1[column])) }
        }
        let lines = [headings, widths.map { String(repeating: glyphs[.horizontal], count: $0) }] + rows
        let title = table.title.isEmpty ? "" : glyphs.safe(table.title) + "\n"
        return lines.reduce(title) { $0 + line($1, widths: widths, columns: table.columns) + "\n" }
    }

    private func line(_ cells: [String], widths: [Int], columns: [Table.Column]) -> String {
        var line = ""
        for (place, cell) in cells.enumerated() {
            let alignment: Alignment = columns[place].content == .number ? .right : .left
            if place > 0 { line += "  " }
            line += TextWidth.padded(cell, width: widths[place], alignment: alignment, glyphs: glyphs)
        }
        while line.last == " " { line.removeLast() }
        return line
    }

    /// A cell in words.
    private func text(_ cell: Table.Cell) -> String {
        let none = glyphs[.none]
        return switch cell {
        case .text(let text): glyphs.safe(text)
        case .whole(let number): number.map { numbers.whole($0) } ?? none
        case .decimal(let number, let places): number.map { numbers.decimal($0, places) } ?? none
        case .change(let number, let places): number.map { numbers.change($0, places) } ?? none
        case .share(let share): share.map(text) ?? ""
        case .mean(let mean): mean.map(text) ?? ""
        }
    }

    /// `29 %, 17 av 58 (24–36)`: without an interval where everybody answered, and the counts alone where the base is
    /// small.
    private func text(_ share: Share) -> String {
        let isKnown = share.interval.value?.isPoint ?? false
        return UnitWords.share(share, withInterval: !isKnown, withCount: true, numbers: numbers)[
            numbers.language]
    }

    /// `3,2 (3,0–3,4), n = 58 av 85`.
    private func text(_ mean: MeanFigure) -> String {
        func number(_ value: Double) -> String { numbers.decimal(value, mean.places) }
        let interval = mean.interval.map { " (\(number($0.lowerBound))–\(number($0.upperBound)))" } ?? ""
        let base = UnitWords.base(mean.base, of: mean.units, numbers)[numbers.language]
        return number(mean.value) + interval + ", " + base
    }
}
