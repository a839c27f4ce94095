import Survey
import Tables

/// Writes a table as a sheet, in the same columns as CSV.
struct SheetTable {
    private let flat: FlatTable

    init(_ language: Language) { flat = FlatTable(language: language) }

    func columns(of table: Table) -> [WorkbookSheet.Column] {
        table.columns.flatMap { column in
            flat.headings(of: column).map { heading in
                WorkbookSheet.Column(heading, width: column.content == .text ? 28 : 12)
            }
        }
    }

    func rows(of table: Table) -> [[WorkbookCell]] {
        table.rows.map { row in row.flatMap { flat.cells($0).map(WorkbookCell.init) } }
    }
}

extension WorkbookCell {
    fileprivate init(_ cell: FlatTable.Cell) {
        self =
            switch cell {
            case .text(let text): text.isEmpty ? .empty : .text(text)
            case .number(let number, 0): .whole(number.flatMap { Int(exactly: $0.rounded()) })
            case .number(let number, let places): .decimal(number, places: places)
            }
    }
}
