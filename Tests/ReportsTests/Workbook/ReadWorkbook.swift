import EngineTesting
import Foundation

/// A workbook as openpyxl reads it.
struct ReadWorkbook: Decodable {
    struct Cell: Decodable, Equatable {
        /// `s` for text, `n` for a number, `d` for a date, `f` for a formula.
        let kind: String
        let value: String
        let format: String
        /// The colour behind it.
        let fill: String
    }

    struct Sheet: Decodable {
        let name: String
        let state: String
        let freeze: String
        let filter: String
        let widths: [Double]
        /// Where a list holds, and where it stands.
        let lists: [[String]]
        /// Orientation, paper, pages wide and high (0 for as many as it takes), whether it is made to fit, rows on each page.
        let page: [String]
        let rows: [[Cell?]]

        /// The texts of the cells, row by row.
        var values: [[String?]] { rows.map { $0.map { $0?.value } } }
    }

    let title: String
    let author: String
    let created: String
    let sheets: [Sheet]

    init(_ bytes: [UInt8]) throws {
        let read = try Engine.run("read_workbook.py", input: Data(bytes))
        self = try JSONDecoder().decode(ReadWorkbook.self, from: read)
    }
}
