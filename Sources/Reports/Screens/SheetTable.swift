import Survey
import SurveyAnalytics
import Tables
import Wording

/// Writes a table as a sheet: shares and means take the same columns as in CSV, as numbers.
struct SheetTable {
    private let csv: CSVTable

    init(_ language: Language) { csv = CSVTable(language: language) }

    func columns(of table: Table) -> [WorkbookSheet.Column] {
        table.columns.flatMap { column in
            csv.headings(of: column).map { heading in
                WorkbookSheet.Column(heading, width: column.content == .text ? 28 : 12)
            }
        }
    }

    func rows(of table: Table) -> [[WorkbookCell]] {
        table.rows.map { row in
            zip(row, table.columns).flatMap { cell, column in
                csv.cells(cell, in: column).map(WorkbookCell.init)
            }
        }
    }
}

extension WorkbookCell {
    /// The same as in CSV, where numbers have a decimal comma.
    fileprivate init(_ cell: CSVWriter.Cell) {
        switch cell {
        case .text(let text): self = text.isEmpty ? .empty : .text(text)
        case .number(let text):
            let places = text.split(separator: ",").dropFirst().first?.count ?? 0
            let number = Double(text.replacing(",", with: "."))
            self = places == 0 ? .whole(number.map { Int($0) }) : .decimal(number, places: places)
        }
    }
}
