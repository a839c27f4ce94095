import Survey

/// A table from a file, whether it is a spreadsheet (XLSX) or text (CSV, with tabs, semicolons or commas): what it is is
/// seen from its content, not from its name.
public struct TableFile: Sendable {
    /// The forms that are read.
    public enum Form: String, Sendable, Hashable, CaseIterable {
        /// Text with signs between its cells.
        case csv
        /// A spreadsheet.
        case xlsx
    }

    /// A row below the heading.
    public struct Row: Sendable, Hashable {
        /// Where it stands in the file, counted from 1: the line of a text, the row of a sheet.
        public let line: Int
        /// As many cells as the heading has, and more where the row has more.
        public let cells: [String]
    }

    /// The file as the user named it.
    public let file: String
    /// What the file is.
    public let form: Form
    /// The sheet that the table stands on; nil for text.
    public let sheet: String?
    /// The names over the columns, without blanks around them; empty where a column has none.
    public let heading: [String]
    /// Where the heading stands in the file, counted from 1.
    public let headingLine: Int
    /// The rows that have any text, from top to bottom.
    public let rows: [Row]

    /// Reads a table.
    ///
    /// - Parameters:
    ///   - path: the file as the user named it.
    ///   - sheet: the sheet, by its name; without one, the first that can be seen.
    ///   - columns: names that the heading is known by when there are lines above it; without any, the first row with
    ///     text is the heading.
    /// - Throws: what `FileBytes.read` and `read(_:file:sheet:columns:)` throw.
    public static func read(
        path: String, sheet: String? = nil, columns: [String] = []
    ) throws(FileProblem) -> TableFile {
        try read(FileBytes.read(path: path), file: path, sheet: sheet, columns: columns)
    }

    /// Reads a table from the bytes of a file.
    ///
    /// - Throws: `.missingKey` when there is no such sheet or no heading, `.empty`, what `Spreadsheet` throws, and of a
    ///   text `.badEncoding`, `.unterminatedQuote`, and `.malformed` for a row of another length than the heading.
    public static func read(
        _ bytes: [UInt8], file: String, sheet: String? = nil, columns: [String] = []
    ) throws(FileProblem) -> TableFile {
        let content =
            SpreadsheetSignature.isFound(in: bytes)
            ? try TableContent(spreadsheet: bytes, file: file, sheet: sheet)
            : try TableContent(text: bytes, file: file)
        return try TableFile(content, file: file, columns: columns)
    }

    private init(_ content: TableContent, file: String, columns: [String]) throws(FileProblem) {
        guard !content.rows.isEmpty else { throw FileProblem(.empty, file: file) }
        guard let place = content.heading(knownBy: columns) else {
            throw FileProblem(.missingKey, file: file, subject: columns.first ?? "")
        }
        let top = content.rows[place]
        heading = top.cells.map(\.trimmed)
        headingLine = top.line
        let width = heading.count
        var rows: [Row] = []
        rows.reserveCapacity(content.rows.count - place - 1)
        for row in content.rows[(place + 1)...] {
            guard content.form == .xlsx || row.cells.count == width else {
                throw FileProblem(.malformed, file: file, line: row.line, subject: row.cells[0])
            }
            let missing = max(0, width - row.cells.count)
            rows.append(Row(line: row.line, cells: row.cells + Array(repeating: "", count: missing)))
        }
        self.rows = rows
        self.file = file
        form = content.form
        sheet = content.sheet
    }

    /// The place of the column with this name, counted from 0.
    ///
    /// - Throws: `.missingKey` when there is none, `.repeated` when there are several.
    public func column(_ name: String) throws(FileProblem) -> Int {
        guard let place = heading.firstIndex(of: name) else {
            throw FileProblem(.missingKey, file: file, line: headingLine, subject: name)
        }
        guard heading.lastIndex(of: name) == place else {
            throw FileProblem(.repeated, file: file, line: headingLine, subject: name)
        }
        return place
    }

    /// A problem with what stands in a column of a row; an empty cell is named by its heading.
    public func problem(_ kind: FileProblem.Kind, _ row: Row, column: Int) -> FileProblem {
        let text = row.cells[column]
        return FileProblem(
            kind, file: file, line: row.line, column: column + 1,
            subject: text.isEmpty ? heading[column] : text)
    }
}
