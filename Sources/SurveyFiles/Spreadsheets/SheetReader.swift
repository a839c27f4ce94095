import Survey

/// Reads a sheet row by row while it is unpacked.
struct SheetReader: ~Copyable {
    private var part: XMLPart
    private let file: String
    private let values: CellValues
    private var row = 0
    private var isDone = false

    init(_ part: String, in archive: borrowing ZipArchive, values: CellValues) throws(FileProblem) {
        self.part = try XMLPart(part, in: archive)
        self.values = values
        file = archive.file
    }

    /// Which share of the sheet has been unpacked, from 0 to 1.
    var share: Double { part.share }

    /// The next row that the file has, or nil behind the last one. What stands behind the cells is read too, since only
    /// the end of a part tells whether it is whole.
    ///
    /// - Throws: `.brokenPart`, `.cellOutside` or `.tooLarge`.
    mutating func nextRow() throws(FileProblem) -> SpreadsheetRow? {
        while try part.next() {
            if !isDone, part.begins("row") { return try readRow() }
            if part.ends("sheetData") { isDone = true }
        }
        return nil
    }

    private mutating func readRow() throws(FileProblem) -> SpreadsheetRow {
        row = try rowNumber()
        var found = SpreadsheetRow(number: row, cells: [])
        var column = 0
        while try part.next(), !part.ends("row") {
            guard part.begins("c") else { continue }
            column = try columnNumber(after: column)
            let text = try readCell()
            if !text.isEmpty { found.cells.append(SpreadsheetRow.Cell(column: column, text: text)) }
        }
        return found
    }

    /// Rows come in order, each once; a number may be left out where it goes without saying.
    private func rowNumber() throws(FileProblem) -> Int {
        guard let written = part.attribute("r") else { return try inside(row + 1, "\(row + 1)") }
        guard let number = Int(written) else { throw part.problem }
        guard try inside(number, written) > row else { throw part.problem }
        return number
    }

    private func inside(_ row: Int, _ written: String) throws(FileProblem) -> Int {
        guard (1...CellReference.rows).contains(row) else {
            throw FileProblem(.cellOutside, file: file, subject: written)
        }
        return row
    }

    private func columnNumber(after column: Int) throws(FileProblem) -> Int {
        guard let written = part.attribute("r") else {
            guard column < CellReference.columns else {
                throw FileProblem(.cellOutside, file: file, line: row, subject: "\(column + 1)")
            }
            return column + 1
        }
        guard let place = CellReference(written) else {
            throw FileProblem(.cellOutside, file: file, line: row, subject: written)
        }
        guard place.row == row, place.column > column else { throw part.problem }
        return place.column
    }

    private mutating func readCell() throws(FileProblem) -> String {
        let (kind, style) = (part.attribute("t"), part.attribute("s"))
        var text = ""
        while try part.next(), !part.ends("c") {
            if part.begins("v") {
                guard let value = values.text(of: try part.text(), kind: kind, style: style) else {
                    throw part.problem
                }
                text = value
            } else if part.begins("is") {
                text = try part.words()
            }
        }
        return text
    }
}
