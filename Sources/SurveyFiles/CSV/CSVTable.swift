import Survey

/// A small CSV file with a heading, held whole, in which every irregularity is an error: for registers.
struct CSVTable {
    /// A row below the heading.
    struct Row {
        /// The line on which the row begins, counted from 1.
        let line: Int
        /// One cell a column, without blanks around it.
        let cells: [String]
    }

    /// The file as the user named it.
    let file: String
    let rows: [Row]
    private let heading: [String]

    /// Reads a table.
    ///
    /// - Throws: `.repeated` for a column that is there twice, `.malformed` for a row of another length than the
    ///   heading, `.badEncoding`, and what `CSVReader` throws.
    init(_ bytes: [UInt8], file: String) throws(FileProblem) {
        var reader = try CSVReader(bytes, file: file)
        guard !reader.hasReplacements else { throw FileProblem(.badEncoding, file: file) }
        guard try reader.nextRow() else { throw FileProblem(.empty, file: file) }
        heading = CSVTable.cells(of: reader)
        var names: Set<String> = []
        if let name = heading.first(where: { !names.insert($0).inserted }) {
            throw FileProblem(.repeated, file: file, line: reader.line, subject: name)
        }
        var rows: [Row] = []
        while try reader.nextRow() {
            guard reader.count == heading.count else {
                throw FileProblem(.malformed, file: file, line: reader.line, subject: reader.text(0))
            }
            rows.append(Row(line: reader.line, cells: CSVTable.cells(of: reader)))
        }
        self.file = file
        self.rows = rows
    }

    /// The position of the column with this name.
    func column(_ name: String) throws(FileProblem) -> Int {
        guard let position = heading.firstIndex(of: name) else {
            throw FileProblem(.missingKey, file: file, line: 1, subject: name)
        }
        return position
    }

    /// A problem with a row.
    func problem(_ kind: FileProblem.Kind, _ row: Row, _ subject: String) -> FileProblem {
        FileProblem(kind, file: file, line: row.line, subject: subject)
    }

    /// A problem with what stands in a column of a row.
    func problem(_ kind: FileProblem.Kind, _ row: Row, column: Int) -> FileProblem {
        FileProblem(
            kind, file: file, line: row.line, column: column + 1,
            subject: row.cells[column].isEmpty ? heading[column] : row.cells[column])
    }

    private static func cells(of reader: CSVReader) -> [String] {
        (0..<reader.count).map { reader.text($0).trimmed }
    }
}

extension String {
    /// The text without blanks, line breaks and the like at its ends.
    var trimmed: String {
        // Most texts begin and end with letters or digits, and are found out without looking at whole characters.
        if let first = utf8.first, let last = utf8.last, first.isInk, last.isInk { return self }
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}

extension UInt8 {
    /// Whether a byte is a sign of ASCII that is no blank, so that a text that begins or ends with it has no blank there.
    fileprivate var isInk: Bool { (0x21...0x7E).contains(self) }
}
