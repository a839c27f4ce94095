import Survey
import TerminalUI
import Wording

/// Where the columns of a table of a question stand in a given width.
struct QuestionBlockLayout {
    /// The cells before a row: the marker of the selected one.
    static let gutter = 2

    let block: QuestionBlock
    let language: Language
    /// Columns of cells of a row's label.
    let labelWidth: Int
    /// Columns of cells of each column.
    let columnWidth: Int
    /// The columns that are seen.
    let visible: Range<Int>

    /// - Parameter selected: the column that has to be seen.
    init(_ block: QuestionBlock, width: Int, selected: Int, language: Language) {
        let room = max(0, width - QuestionBlockLayout.gutter)
        let count = max(1, block.columns.count)
        let labels = block.rows.map { TextWidth.of($0.label[language]) }.max() ?? 0
        let (least, most) = QuestionBlockLayout.widths(block)
        let atMost = max(least == 25 ? 22 : 18, min(44, room - count * least))
        labelWidth = min(labels + 2, atMost)
        let shown = max(1, min(count, (room - labelWidth) / least))
        columnWidth = min(most, (room - labelWidth) / shown)
        let first = max(0, min(selected - shown + 1, count - shown))
        visible = first..<min(count, first + shown)
        self.block = block
        self.language = language
    }

    private static func widths(_ block: QuestionBlock) -> (least: Int, most: Int) {
        switch block.form {
        case .bars: (25, 60)
        case .small: (7, 20)
        case .plain: block.hasSentences ? (10, 12) : (9, 16)
        case .words: (40, 200)
        }
    }

    /// Where a column begins.
    func x(ofColumn column: Int) -> Int {
        QuestionBlockLayout.gutter + labelWidth + (column - visible.lowerBound) * columnWidth
    }

    /// The headings of the columns, in as many lines as they take.
    func headings(glyphs: GlyphSet, text: (QuestionBlock.Base) -> String) -> [[String]] {
        let columns = visible.map { column -> [String] in
            let entry = block.columns[column]
            let name = Array(TextWidth.wrap(entry.name[language], width: columnWidth - 1).prefix(3))
            return name + (entry.base.map { [text($0)] } ?? [])
        }
        let height = columns.map(\.count).max() ?? 0
        return (0..<height).map { line in
            columns.map { lines in
                let index = line - (height - lines.count)
                return index >= 0
                    ? TextWidth.truncated(lines[index], width: columnWidth - 1, glyphs: glyphs) : ""
            }
        }
    }
}

extension QuestionBlock {
    /// Whether the last column holds sentences rather than numbers.
    var hasSentences: Bool {
        rows.contains { row in
            switch row.cells.last?.value {
            case .change, .meanChange: true
            default: false
            }
        }
    }
}
