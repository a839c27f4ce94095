/// A row of a sheet. Cells without text are not there, so that a row costs what stands in it.
public struct SpreadsheetRow: Sendable, Hashable {
    /// A cell.
    public struct Cell: Sendable, Hashable {
        /// The column, 1 for A.
        public let column: Int
        /// What stands in it: words as they are, numbers plain, days as `yyyy-mm-dd`, `TRUE` or `FALSE`, errors such as
        /// `#N/A`; of formulas, what came out when the file was saved.
        public let text: String
    }

    /// The row, counted from 1.
    public let number: Int
    /// The cells from left to right.
    public internal(set) var cells: [Cell]

    /// The texts up to the last one, empty where there is none.
    public var texts: [String] {
        var texts = [String](repeating: "", count: cells.last?.column ?? 0)
        for cell in cells { texts[cell.column - 1] = cell.text }
        return texts
    }
}
