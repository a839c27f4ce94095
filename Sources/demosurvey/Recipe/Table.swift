import SurveyFiles

/// A CSV file with a heading, held as text.
struct Table: Sendable {
    /// One row, whose cells are reached by the name of their column.
    struct Row: Sendable {
        fileprivate let file: String
        fileprivate let columns: [String: Int]
        fileprivate let cells: [String]
        /// The row's number, 1 for the heading.
        let number: Int
    }

    /// The names of the columns, in the file's order.
    let columns: [String]
    /// The rows below the heading.
    let rows: [Row]

    /// The table in a file's bytes.
    init(_ bytes: [UInt8], file: String) throws {
        var reader = try CSVReader(bytes, file: file, delimiter: .semicolon)
        var heading: [String] = []
        var rows: [Row] = []
        while try reader.nextRow() {
            let cells = (0..<reader.count).map { reader.text($0) }
            if heading.isEmpty {
                heading = cells
            } else {
                let columns = Dictionary(
                    heading.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
                rows.append(Row(file: file, columns: columns, cells: cells, number: reader.row))
            }
        }
        columns = heading
        self.rows = rows
    }
}

extension Table.Row {
    /// The text in a column; empty where the row is shorter than the heading.
    func text(_ column: String) throws(RecipeProblem) -> String {
        guard let place = columns[column] else { throw .missingColumn(file: file, column: column) }
        return place < cells.count ? cells[place] : ""
    }

    /// The whole number in a column; an empty cell is 0.
    func count(_ column: String) throws(RecipeProblem) -> Int {
        let text = try text(column)
        if text.isEmpty { return 0 }
        guard let count = Int(text) else {
            throw .badCell(file: file, row: number, column: column, value: text)
        }
        return count
    }

    /// The number in a column; an empty cell is 0.
    func weight(_ column: String) throws(RecipeProblem) -> Double {
        let text = try text(column)
        if text.isEmpty { return 0 }
        guard let weight = Double(text) else {
            throw .badCell(file: file, row: number, column: column, value: text)
        }
        return weight
    }
}
