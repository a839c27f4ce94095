import Survey
import TerminalUI
import Wording

/// Where the columns of a table of a question stand in a given width.
struct QuestionBlockLayout {
    /// The place of a column.
    struct Place {
        let column: Int
        let x: Int
        let width: Int
    }

    /// The cells before a row: the marker of the selected one.
    static let gutter = 2

    let block: QuestionBlock
    let language: Language
    /// Columns of cells of a row's label.
    let labelWidth: Int
    /// The columns that are seen, from left to right.
    let places: [Place]

    /// - Parameter selected: the column that has to be seen.
    init(_ block: QuestionBlock, width: Int, selected: Int, language: Language) {
        let room = max(0, width - QuestionBlockLayout.gutter)
        let percent = block.showsPercent ? TextWidth.of(QuestionWords.percent[language]) : 0
        let labels = max(block.labelWidth(language), percent)
        let shape = Shape(block)
        let sticky = shape.first == nil ? 0 : 1
        let count = max(0, block.columns.count - sticky - shape.trailing)
        let fixed = (shape.first ?? 0) + (shape.trailing > 0 ? shape.last : 0)
        let label = min(labels + 1, max(17, min(44, room - fixed - count * shape.least)))
        let free = max(0, room - label - fixed)
        let shown = max(1, min(count, free / shape.least))
        let each = min(shape.most, free / shown)
        let start = max(0, min(selected - sticky - shown + 1, count - shown))
        let first = Array(0..<sticky)
        let middle = Array(sticky + start..<min(sticky + start + shown, sticky + count))
        let all: [Int] = first + middle + Array(sticky + count..<block.columns.count)
        var x = QuestionBlockLayout.gutter + label
        places = all.map { column in
            let isLast = shape.trailing > 0 && column == block.columns.count - 1
            let columnWidth = column < sticky ? shape.first ?? 0 : isLast ? max(0, width - x) : each
            defer { x += columnWidth }
            return Place(column: column, x: x, width: columnWidth)
        }
        labelWidth = label
        self.block = block
        self.language = language
    }

    /// How wide the columns of a table are.
    private struct Shape {
        /// The first column, where it always stays; nil where it is as the others.
        let first: Int?
        /// The least and the greatest width of the others.
        let least: Int
        let most: Int
        /// One where the last column holds sentences, and the room that these need.
        let trailing: Int
        let last: Int

        init(_ block: QuestionBlock) {
            trailing = block.hasSentences ? 1 : 0
            last = 36
            first = block.leadsWithBase ? 11 : nil
            (least, most) =
                switch block.form {
                case .bars: (25, 60)
                case .small: (7, 20)
                case .plain: block.hasSentences ? (7, 9) : (9, 18)
                case .words: (40, 200)
                }
        }
    }

    /// The columns that are left out to the left and to the right.
    var hidden: (before: Bool, after: Bool) {
        let seen = Set(places.map(\.column))
        let free = block.columns.indices.filter { !seen.contains($0) }
        let first = places.first { !(block.leadsWithBase && $0.column == 0) }?.column ?? 0
        return (free.contains { $0 < first }, free.contains { $0 > first })
    }

    /// The headings of the columns, in as many lines as they take.
    func headings(_ numbers: Numbers) -> [[String]] {
        let columns = places.map { place -> [String] in
            let entry = block.columns[place.column]
            let name = QuestionBlockLayout.wrapped(entry.name[language], width: place.width - 1).prefix(4)
            return name + (entry.base.map { base($0, numbers, width: place.width - 1) } ?? [])
        }
        let height = columns.map(\.count).max() ?? 0
        return (0..<height).map { line in
            columns.map { lines in
                let index = line - (height - lines.count)
                return index >= 0 ? lines[index] : ""
            }
        }
    }

    /// n and N in one line, or in two where the column is narrow.
    private func base(_ base: QuestionBlock.Base, _ numbers: Numbers, width: Int) -> [String] {
        let line = UnitWords.base(base.answered, of: base.units, numbers)[language]
        return TextWidth.of(line) <= width
            ? [line] : ["n=\(numbers.whole(base.answered))", "N=\(numbers.whole(base.units))"]
    }

    /// A heading in lines; words that are too long are divided with a hyphen.
    private static func wrapped(_ text: String, width: Int) -> [String] {
        let words = text.split(separator: " ").map(String.init)
        let pieces = words.flatMap { word -> [String] in
            guard TextWidth.of(word) > width, width > 2 else { return [word] }
            let parts = word.split(separator: "-").map(String.init)
            return parts.enumerated().flatMap { place, part in
                divided(place < parts.count - 1 ? part + "-" : part, width: width)
            }
        }
        return TextWidth.wrap(pieces.joined(separator: " "), width: max(1, width))
    }

    private static func divided(_ word: String, width: Int) -> [String] {
        guard TextWidth.of(word) > width else { return [word] }
        let start = String(TextWidth.prefix(word, width: max(1, width - 1)))
        return [start + "-"] + divided(String(word.dropFirst(start.count)), width: width)
    }
}

extension QuestionBlock {
    /// Whether the first column says how many answered of each row.
    var leadsWithBase: Bool {
        guard form == .plain, case .base = rows.first?.cells.first?.value else { return false }
        return true
    }
}
