import Survey
import TerminalUI
import Wording
import Tables

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

    /// A cell in words, with no control character.
    private func text(_ cell: Table.Cell) -> String {
        glyphs.safe(CellText(numbers: numbers, none: glyphs[.none]).text(cell))
    }
}
