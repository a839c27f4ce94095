import Survey

/// A small table from a file, held whole, whatever form the file has.
public struct TableFile: Sendable {
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
    public let form: TableSource.Form
    /// The sheet that the table stands on; nil where the file has no sheets.
    public let sheet: String?
    /// The names over the columns, without blanks around them; empty where a column has none.
    public let heading: [String]
    /// Where the heading stands in the file, counted from 1; nil where the names stand apart from the rows.
    public let headingLine: Int?
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
    /// - Throws: `.missingKey` when there is no heading, `.tooLarge`, what `TableSource` throws, and of a text
    ///   `.badEncoding`, and `.malformed` for a row of another length than the heading.
    public static func read(
        _ bytes: [UInt8], file: String, sheet: String? = nil, columns: [String] = []
    ) throws(FileProblem) -> TableFile {
        let known = Set(columns)
        let source = try TableSource(
            bytes, file: file, sheet: sheet, isKnown: known.isEmpty ? nil : { known.contains($0) })
        guard !source.hasReplacements else { throw FileProblem(.badEncoding, file: file) }
        guard known.isEmpty || source.known > 0 else {
            throw FileProblem(.missingKey, file: file, subject: columns.first ?? "")
        }
        return try TableFile(source)
    }

    /// How many cells a table may have, the empty ones between others included.
    private static let limit = 20_000_000

    private init(_ source: TableSource) throws(FileProblem) {
        let width = source.columns.count
        var (rows, cells): ([Row], Int) = ([], 0)
        try source.readRows { (row) throws(FileProblem) in
            cells += row.count
            guard cells <= TableFile.limit else {
                throw FileProblem(
                    .tooLarge, file: source.file, line: row.line, subject: source.sheet ?? "")
            }
            let texts = row.texts
            guard texts.contains(where: { !$0.isEmpty }) else { return true }
            guard source.form != .csv || row.count == width else {
                throw FileProblem(.malformed, file: source.file, line: row.line, subject: texts[0])
            }
            rows.append(Row(line: row.line, cells: texts))
            return true
        }
        self.rows = rows
        file = source.file
        form = source.form
        sheet = source.sheet
        heading = source.columns.map(\.name)
        headingLine = source.headingLine
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
