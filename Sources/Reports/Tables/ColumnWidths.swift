import Tables
import TerminalUI

/// How wide the columns of a text table are made where they have to fit a terminal.
struct ColumnWidths {
    /// What is in a column.
    private struct Content {
        /// What it takes without a line break.
        let whole: Int
        /// What its longest word takes, and that of its heading.
        let word: Int
        let headingWord: Int
        /// What its widest number takes, which is never broken.
        let number: Int

        /// What it takes where words may be broken that are longer than a limit.
        func least(_ limit: Limit) -> Int {
            max(number, min(word, limit.words), min(headingWord, limit.headings))
        }
    }

    /// The longest words that are kept whole.
    private struct Limit {
        let words: Int
        let headings: Int
    }

    private let contents: [Content]

    /// Step by step more is broken, and words in headings before names.
    private static let limits = [
        (Int.max, Int.max), (12, Int.max), (12, 8), (10, 8), (10, 6), (8, 6), (6, 6),
    ].map { Limit(words: $0, headings: $1) }

    /// The columns of a table with these headings and rows.
    init(_ columns: [Table.Column], _ headings: [String], _ rows: [[String]]) {
        contents = columns.indices.map { column in
            let cells = rows.map { $0[column] }
            let widest = cells.map { TextWidth.of($0) }.max() ?? 0
            let isNumber = columns[column].content == .number
            return Content(
                whole: max(widest, TextWidth.of(headings[column])),
                word: cells.map(ColumnWidths.longestWord).max() ?? 0,
                headingWord: ColumnWidths.longestWord(headings[column]), number: isNumber ? widest : 0)
        }
    }

    /// What the columns take without a line break.
    var whole: [Int] { contents.map(\.whole) }

    /// The widths of columns that together take no more than there is room for: the widest are narrowed evenly, and words are
    /// broken only where nothing else helps. Columns that do not fit even so are as narrow as can be read.
    func fitted(in room: Int) -> [Int] {
        let least = withWholeWords(narrowest(in: room), in: room)
        let limits = 0...(whole.max() ?? 0)
        let widths = limits.lazy.map { limit in zip(whole, least).map { max($1, min($0, limit)) } }
        return widths.last { $0.reduce(0, +) <= room } ?? least
    }

    /// The widths for the longest words that can be kept whole in all columns.
    private func narrowest(in room: Int) -> [Int] {
        let widths = ColumnWidths.limits.map { limit in contents.map { $0.least(limit) } }
        return widths.first { $0.reduce(0, +) <= room } ?? widths.last ?? whole
    }

    /// Room that is left makes the words of some columns whole, those first that lack little.
    private func withWholeWords(_ widths: [Int], in room: Int) -> [Int] {
        let missing = zip(contents, widths).map { $0.least(ColumnWidths.limits[0]) - $1 }
        return widths.indices.sorted { (missing[$0], $0) < (missing[$1], $1) }.reduce(into: widths) {
            if $0.reduce(0, +) + missing[$1] <= room { $0[$1] += missing[$1] }
        }
    }

    private static func longestWord(_ text: String) -> Int {
        text.split(separator: " ").map { TextWidth.of($0) }.max() ?? 0
    }
}
