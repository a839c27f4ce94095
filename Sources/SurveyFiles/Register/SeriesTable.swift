import Survey

/// The table of what a register knows of each unit and year.
struct SeriesTable {
    /// The series, in the register's order.
    let series: [YearSeries]
    /// For each unit whether the table has any row of it.
    let hasRows: [Bool]

    /// Reads the table that a register's `series` describes; without it there are no series.
    init(
        _ value: YAMLValue?, units: [String: Int],
        companion: (String) throws(FileProblem) -> (file: String, bytes: [UInt8])
    ) throws(FileProblem) {
        guard let value else {
            series = []
            hasRows = [Bool](repeating: false, count: units.count)
            return
        }
        let layout = try value.mapping(["file", "code", "year", "flag", "withheld", "items"])
        let content = try companion(layout.required("file").text())
        let grid = try SeriesGrid(
            layout, table: CSVTable(content.bytes, file: content.file), units: units)
        hasRows = grid.rows.map { $0.contains { $0 != nil } }
        var ids = UniqueIDs()
        series = try layout.required("items").list { (entry) throws(FileProblem) in
            let item = try entry.mapping(["id", "label", "column"])
            return YearSeries(
                id: try ids.unique(item.required("id")), label: try item.required("label").phrase(),
                years: grid.years, values: try grid.values(of: item.required("column").text()))
        }
    }
}

/// The rows of the table by unit and year.
private struct SeriesGrid {
    let years: [Int]
    /// `rows[unit][year position]`, nil where the table has no such row.
    let rows: [[CSVTable.Row?]]

    private let table: CSVTable
    private let flag: Int?
    private let withheld: String?

    init(_ layout: YAMLMapping, table: CSVTable, units: [String: Int]) throws(FileProblem) {
        self.table = table
        flag = try layout["flag"].map { (name) throws(FileProblem) in try table.column(name.text()) }
        withheld = try layout["withheld"]?.text()
        let code = try table.column(layout.required("code").text())
        let year = try table.column(layout.required("year").text())
        let places = try table.rows.map { (row) throws(FileProblem) in
            guard let unit = units[row.cells[code]] else {
                throw table.problem(.danglingReference, row, row.cells[code])
            }
            guard let number = Int(row.cells[year]) else {
                throw table.problem(.badValue, row, row.cells[year])
            }
            return (unit: unit, year: number, row: row)
        }
        years = Set(places.map(\.year)).sorted()
        let positions = Dictionary(uniqueKeysWithValues: years.enumerated().map { ($1, $0) })
        var rows = [[CSVTable.Row?]](
            repeating: [CSVTable.Row?](repeating: nil, count: years.count), count: units.count)
        for place in places {
            guard let position = positions[place.year] else { continue }
            guard rows[place.unit][position] == nil else {
                throw table.problem(.repeated, place.row, place.row.cells[code])
            }
            rows[place.unit][position] = place.row
        }
        self.rows = rows
    }

    /// The values of a column by unit and year.
    func values(of column: String) throws(FileProblem) -> [[YearSeries.Value]] {
        let position = try table.column(column)
        return try rows.map { (years) throws(FileProblem) in
            try years.map { (row) throws(FileProblem) in
                guard let row else { return .missing }
                return try value(row, position)
            }
        }
    }

    private func value(_ row: CSVTable.Row, _ position: Int) throws(FileProblem) -> YearSeries.Value {
        let cell = row.cells[position]
        guard cell.isEmpty else {
            guard let number = Decimals.scaled(cell, decimals: 0) else {
                throw table.problem(.badValue, row, cell)
            }
            return .known(number)
        }
        guard let flag, let withheld else { return .missing }
        return row.cells[flag] == withheld ? .withheld : .missing
    }
}
