import Survey

/// A file with a heading and rows below it, opened: text (CSV, with semicolons, commas or tabs), a spreadsheet (XLSX) or a
/// file of SPSS (`.sav`, `.zsav`). What it is is seen from its content, not from its name. Rows are read one at a time.
public struct TableSource: Sendable {
    /// The forms that are read.
    public enum Form: String, Sendable, Hashable, CaseIterable {
        /// Text with signs between its cells.
        case csv
        /// A spreadsheet.
        case xlsx
        /// A file of SPSS.
        case spss
    }

    /// The file as the user named it.
    public let file: String
    /// What the file is.
    public let form: Form
    /// The sheet that the table stands on; nil where the file has no sheets.
    public let sheet: String?
    /// The columns from left to right.
    public let columns: [TableColumn]
    /// Where the heading stands in the file, counted from 1; nil where the names stand apart from the rows.
    public let headingLine: Int?
    /// Whether bytes that are no text were replaced in a file that is all text.
    let hasReplacements: Bool
    /// How many names of the heading were known beforehand.
    let known: Int
    private let rows: Rows

    private enum Rows: Sendable {
        /// A reader that stands on the heading.
        case text(CSVReader)
        case sheet(Spreadsheet, Spreadsheet.Sheet, heading: Int)
        case cases(SPSSFile)
    }

    /// Opens a file and finds its heading.
    ///
    /// - Parameters:
    ///   - sheet: the sheet, by its name; without one, the first that can be seen, or among the first that can be seen the
    ///     one with most of the known names.
    ///   - isKnown: whether a name over a column is known beforehand, by which a heading with lines above it is found;
    ///     without it, the first row with text is the heading.
    /// - Throws: `.missingKey` when there is no such sheet, `.empty`, and what `CSVReader`, `Spreadsheet` and `SPSSFile`
    ///   throw.
    public init(
        _ bytes: [UInt8], file: String, sheet: String? = nil, isKnown: ((String) -> Bool)? = nil
    ) throws(FileProblem) {
        if SpreadsheetSignature.isFound(in: bytes) {
            try self.init(spreadsheet: Spreadsheet(bytes, file: file), sheet: sheet, isKnown: isKnown)
        } else if SPSSFile.isFound(in: bytes) {
            try self.init(spss: SPSSFile(bytes, file: file))
        } else {
            try self.init(text: CSVReader(bytes, file: file), file: file, isKnown: isKnown)
        }
    }

    private init(text: CSVReader, file: String, isKnown: ((String) -> Bool)?) throws(FileProblem) {
        var reader = text
        var search = HeadingSearch<CSVReader>(isKnown: isKnown)
        while try reader.nextRow(), search.look(at: TableRow(reader).texts, reader) {}
        guard let heading = search.best else { throw FileProblem(.empty, file: file) }
        self.file = file
        form = .csv
        sheet = nil
        columns = heading.names.map { TableColumn(name: $0) }
        headingLine = heading.place.line
        hasReplacements = text.hasReplacements
        known = heading.known
        rows = .text(heading.place)
    }

    private init(
        spreadsheet: Spreadsheet, sheet name: String?, isKnown: ((String) -> Bool)?
    ) throws(FileProblem) {
        let chosen = try SheetChoice.made(in: spreadsheet, named: name, isKnown: isKnown)
        file = spreadsheet.file
        form = .xlsx
        sheet = chosen.sheet.name
        columns = chosen.heading.names.map { TableColumn(name: $0) }
        headingLine = chosen.heading.place
        hasReplacements = false
        known = chosen.heading.known
        rows = .sheet(spreadsheet, chosen.sheet, heading: chosen.heading.place)
    }

    private init(spss: SPSSFile) {
        file = spss.file
        form = .spss
        sheet = nil
        columns = spss.dictionary.columns
        headingLine = nil
        hasReplacements = false
        known = columns.count
        rows = .cases(spss)
    }

    /// Hands over the rows below the heading from top to bottom. Lines without any character and rows of a sheet without
    /// any text are left out.
    ///
    /// - Parameters:
    ///   - progress: is told about a hundred times which share of the file has been read, and may stop it.
    ///   - take: says whether it wants more.
    /// - Throws: `.unterminatedQuote`, what reading a sheet or a file of SPSS throws, and what `take` throws.
    public func readRows(
        progress: Headway? = nil, _ take: (TableRow) throws(FileProblem) -> Bool
    ) throws(FileProblem) {
        var steps = ProgressSteps(progress)
        switch rows {
        case .text(let heading):
            var reader = heading
            while try reader.nextRow() {
                try steps.note(reader.share)
                guard try take(TableRow(reader)) else { return }
            }
        case .sheet(let spreadsheet, let sheet, let heading):
            try spreadsheet.readRows(of: sheet) { (row, share) throws(FileProblem) in
                guard row.number > heading, !row.cells.isEmpty else { return true }
                try steps.note(share)
                return try take(TableRow(row, width: columns.count))
            }
        case .cases(let spss):
            try spss.readRows { (row, share) throws(FileProblem) in
                try steps.note(share)
                return try take(row)
            }
        }
    }
}
