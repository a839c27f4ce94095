import Survey

/// All rows of a file that have any text, before it is known which one is the heading.
struct TableContent {
    let form: TableFile.Form
    /// The sheet that was read; nil for text.
    let sheet: String?
    private(set) var rows: [TableFile.Row] = []

    /// Reads a sheet.
    init(spreadsheet bytes: [UInt8], file: String, sheet name: String?) throws(FileProblem) {
        let spreadsheet = try Spreadsheet(bytes, file: file)
        let sheets = spreadsheet.sheets
        let sheet = name.map { name in sheets.first { $0.name == name } } ?? sheets.first { !$0.isHidden }
        guard let sheet = sheet ?? (name == nil ? sheets.first : nil) else {
            throw FileProblem(.missingKey, file: file, subject: name ?? "")
        }
        form = .xlsx
        self.sheet = sheet.name
        var cells = 0
        try spreadsheet.readRows(of: sheet) { (row) throws(FileProblem) in
            guard let last = row.cells.last else { return true }
            cells += last.column
            guard cells <= spreadsheet.limits.tableCells else {
                throw FileProblem(.tooLarge, file: file, line: row.number, subject: sheet.name)
            }
            rows.append(TableFile.Row(line: row.number, cells: row.texts))
            return true
        }
    }

    /// Reads a text.
    init(text bytes: [UInt8], file: String) throws(FileProblem) {
        form = .csv
        sheet = nil
        var reader = try CSVReader(bytes, file: file)
        guard !reader.hasReplacements else { throw FileProblem(.badEncoding, file: file) }
        while try reader.nextRow() {
            let cells = (0..<reader.count).map { reader.text($0) }
            guard cells.contains(where: { !$0.isEmpty }) else { continue }
            rows.append(TableFile.Row(line: reader.line, cells: cells))
        }
    }

    /// How far down a heading may stand.
    private static let depth = 50

    /// The place of the heading: of the first rows the one with most of the known names, or the first one when no name
    /// is known beforehand.
    func heading(knownBy names: [String]) -> Int? {
        guard !names.isEmpty else { return rows.isEmpty ? nil : 0 }
        let known = Set(names)
        var best: (place: Int, count: Int)?
        for (place, row) in rows.prefix(TableContent.depth).enumerated() {
            let count = row.cells.count { known.contains($0.trimmed) }
            if count > best?.count ?? 0 { best = (place, count) }
        }
        return best?.place
    }
}
