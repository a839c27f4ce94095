import Survey
import TerminalUI
import Wording
import Tables

/// Writes tables as plain text for people: columns side by side, nothing cut, no control character.
public struct TextTable {
    private let numbers: Numbers
    private let glyphs: GlyphSet
    private let width: Int?

    /// What stands between two columns.
    private static let gap = "  "

    /// The manners of a language.
    ///
    /// - Parameter width: the columns of the terminal that tables are to fit, as far as they can; nil for one line a row,
    ///   however long.
    public init(_ language: Language, glyphs: GlyphSet = .unicode, width: Int? = nil) {
        numbers = Numbers(language)
        self.glyphs = glyphs
        self.width = width
    }

    /// The table's title, headings, a line and the rows, each with a line break at its end.
    public func text(of table: Table) -> String {
        let rows = table.rows.map { $0.map(text) }
        let headings = table.columns.map { glyphs.safe($0.heading) }
        let widths = widths(of: table.columns, headings, rows)
        let rule = widths.map { String(repeating: glyphs[.horizontal], count: $0) }
        let title = table.title.isEmpty ? "" : text(of: table.title)
        return ([headings, rule] + rows).reduce(title) {
            $0 + lines($1, widths: widths, columns: table.columns)
        }
    }

    /// A text of its own, with a line break at its end, on several lines where it is too wide for one.
    public func text(of paragraph: String) -> String {
        let line = glyphs.safe(paragraph)
        guard let width, TextWidth.of(line) > width else { return line + "\n" }
        return TextWidth.wrap(line, width: width).joined(separator: "\n") + "\n"
    }

    private func widths(of columns: [Table.Column], _ headings: [String], _ rows: [[String]]) -> [Int] {
        let columns = ColumnWidths(columns, headings, rows)
        guard let width else { return columns.whole }
        let gaps = TextWidth.of(TextTable.gap) * max(0, headings.count - 1)
        return columns.fitted(in: width - gaps)
    }

    /// A row, on several lines where cells are wider than their columns.
    private func lines(_ cells: [String], widths: [Int], columns: [Table.Column]) -> String {
        let parts = zip(cells, widths).map { cell, width in
            TextWidth.of(cell) <= width ? [cell] : TextWidth.wrap(cell, width: width)
        }
        return (0..<(parts.map(\.count).max() ?? 1)).reduce("") { text, number in
            let cells = parts.map { number < $0.count ? $0[number] : "" }
            return text + line(cells, widths: widths, columns: columns) + "\n"
        }
    }

    private func line(_ cells: [String], widths: [Int], columns: [Table.Column]) -> String {
        var line = ""
        for (place, cell) in cells.enumerated() {
            let alignment: Alignment = columns[place].content == .number ? .right : .left
            if place > 0 { line += TextTable.gap }
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
