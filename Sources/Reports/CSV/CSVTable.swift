import Survey
import Tables

/// Writes a table as CSV.
struct CSVTable {
    private let flat: FlatTable

    init(language: Language) { flat = FlatTable(language: language) }

    func headings(of column: Table.Column) -> [String] { flat.headings(of: column) }

    func cells(_ cell: Table.Cell) -> [CSVWriter.Cell] {
        flat.cells(cell).map { cell in
            switch cell {
            case .text(let text): .text(text)
            case .number(let number, let places):
                .number(number.map { SpreadsheetNumber.text($0, places) } ?? "")
            }
        }
    }
}
