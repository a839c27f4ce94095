import FollowUp
import Reports
import Survey
import SurveyFiles
import Wording

/// A table that people have edited: columns by what they are about, in any language.
struct EditedTable {
    /// One row below the heading.
    struct Row {
        /// Where it stands in the file, counted from 1.
        let line: Int
        /// The cells in the order of the heading, without blanks around them; nil for an empty one.
        let cells: [String?]
    }

    let rows: [Row]
    private let file: TableFile
    private let heading: [String]

    /// Reads a table.
    ///
    /// - Throws: what is wrong with the file.
    init(path: String) throws(FileProblem) {
        let names = CellWords.columns.flatMap(\.names) + CellWords.listed
        file = try TableFile.read(path: path, columns: names)
        heading = file.heading.map { $0.lowercased() }
        // The writer of texts for spreadsheets puts an apostrophe before what looks like a formula.
        let isText = file.form == .csv
        rows = file.rows.map { row in
            let cells = row.cells.map { isText ? CSVWriter.original($0) : $0 }
            return Row(line: row.line, cells: cells.map(\.trimmed))
        }
    }

    /// The place of a column; nil where the file has none.
    func place(of column: ListIssue.Column) -> Int? {
        CellWords.columns.first { $0.column == column }.flatMap { place(named: $0.names) }
    }

    /// The place of the first column with one of these names.
    func place(named names: [String]) -> Int? {
        heading.firstIndex(where: names.contains)
    }

    /// That a column is missing.
    func missing(_ name: String) -> FileProblem {
        FileProblem(.missingKey, file: file.file, line: file.headingLine, subject: name)
    }
}

extension EditedTable.Row {
    /// What stands in a column; nil for nothing, and where there is no such column.
    subscript(place: Int?) -> String? { place.flatMap { cells[$0] } }
}
