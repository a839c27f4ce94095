/// A row of a file, whatever form the file has: cells as text, by their place.
public struct TableRow {
    /// The row as the file's own program numbers it, counted from 1: lines of text, rows of a sheet, cases of SPSS.
    public let number: Int
    /// The line on which the row begins, counted from 1; the number where the file has no lines.
    public let line: Int
    /// How many cells the row has. Cells that a sheet or SPSS leaves out are there and blank.
    public let count: Int
    /// Whether bytes that are no text may have been replaced by U+FFFD.
    public let hasReplacements: Bool
    private let cells: Cells

    private enum Cells {
        case text(CSVCells)
        case sheet([SpreadsheetRow.Cell])
        case values([SPSSValue], of: SPSSDictionary)
    }

    /// The current row of a text.
    init(_ reader: CSVReader) {
        (number, line, count) = (reader.row, reader.line, reader.count)
        hasReplacements = reader.hasReplacements
        cells = .text(reader.cells)
    }

    /// A row of a sheet, at least as wide as the heading.
    init(_ row: SpreadsheetRow, width: Int) {
        (number, line, count) = (row.number, row.number, max(width, row.cells.last?.column ?? 0))
        hasReplacements = false
        cells = .sheet(row.cells)
    }

    /// A case of SPSS.
    init(_ values: [SPSSValue], number: Int, of dictionary: SPSSDictionary, hasReplacements: Bool) {
        (self.number, line, count) = (number, number, values.count)
        self.hasReplacements = hasReplacements
        cells = .values(values, of: dictionary)
    }

    /// The text of the cell at a place, counted from 0; blank where the row ends before it.
    public func text(_ place: Int) -> String {
        switch cells {
        case .text(let cells): place < count ? cells.text(place) : ""
        case .sheet(let cells): TableRow.text(of: cells, column: place + 1)
        case .values(let values, let dictionary): dictionary.text(of: values, at: place)
        }
    }

    /// The UTF-8 of a cell in one number, which no other text has; nil for a text of more than seven bytes. Cells of surveys
    /// are nearly all that short, and are told apart without making texts of them.
    func shortText(_ place: Int) -> UInt64? {
        switch cells {
        case .text(let cells): place < count ? cells.shortText(place) : UInt64(shortText: [])
        case .sheet, .values: UInt64(shortText: text(place).utf8)
        }
    }

    /// Whether the file itself says that what stands in a cell is no answer, as SPSS can.
    public func isDeclaredMissing(_ place: Int) -> Bool {
        guard case .values(let values, _) = cells else { return false }
        return values.indices.contains(place) && values[place].isDeclaredMissing
    }

    /// The file's own words for what stands in a cell, as SPSS can have them for a code.
    public func label(_ place: Int) -> String? {
        guard case .values(let values, let dictionary) = cells else { return nil }
        return dictionary.label(of: values, at: place)
    }

    /// Whether no cell holds anything but blanks.
    var isBlank: Bool {
        switch cells {
        case .sheet(let cells): cells.allSatisfy { $0.text.trimmed.isEmpty }
        case .text, .values: (0..<count).allSatisfy { text($0).trimmed.isEmpty }
        }
    }

    /// All texts from left to right.
    var texts: [String] { (0..<count).map(text) }

    /// A row costs what stands in it, however far to the right that is.
    private static func text(of cells: [SpreadsheetRow.Cell], column: Int) -> String {
        var (low, high) = (0, cells.count)
        while low < high {
            let middle = (low + high) / 2
            if cells[middle].column < column { low = middle + 1 } else { high = middle }
        }
        return low < cells.count && cells[low].column == column ? cells[low].text : ""
    }
}

extension UInt64 {
    /// The bytes of a text in one number, which no other text has; nil for more than seven.
    init?(shortText bytes: some Collection<UInt8>) {
        guard bytes.count < 8 else { return nil }
        // A first bit, so that bytes that are zero count.
        self = bytes.reduce(1) { $0 << 8 | UInt64($1) }
    }
}
