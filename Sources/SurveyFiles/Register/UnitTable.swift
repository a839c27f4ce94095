import Survey

/// The table of a register's units, in the order of their codes.
struct UnitTable {
    /// The units, ascending by code.
    let units: [Unit]
    /// The table's rows in the order of `units`.
    let rows: [CSVTable.Row]
    /// The table itself, for its columns and problems.
    let table: CSVTable
    /// The position of each code in `units`.
    let positions: [String: Int]

    /// Reads the table that a register's `units` describes.
    init(
        _ value: YAMLValue, frames: [Frame],
        companion: (String) throws(FileProblem) -> (file: String, bytes: [UInt8])
    ) throws(FileProblem) {
        let layout = try value.mapping([
            "file", "code", "name", "official-name", "frame", "parent", "written-standard", "latitude",
            "longitude",
        ])
        let content = try companion(layout.required("file").text())
        let table = try CSVTable(content.bytes, file: content.file)
        let columns = try UnitColumns(layout, table: table)
        let pairs = try table.rows.map { (row) throws(FileProblem) in
            (unit: try columns.unit(row, frames: frames), row: row)
        }
        guard !pairs.isEmpty else { throw FileProblem(.empty, file: table.file) }
        let sorted = pairs.sorted { ($0.unit.code, $0.row.line) < ($1.unit.code, $1.row.line) }
        for (first, second) in zip(sorted, sorted.dropFirst()) where first.unit.code == second.unit.code {
            throw table.problem(.repeated, second.row, second.unit.code)
        }
        self.table = table
        units = sorted.map(\.unit)
        rows = sorted.map(\.row)
        positions = Dictionary(uniqueKeysWithValues: units.enumerated().map { ($1.code, $0) })
        for (unit, row) in sorted {
            guard let parent = unit.parent, positions[parent] == nil else { continue }
            throw table.problem(.danglingReference, row, parent)
        }
    }
}

/// Which column of the table says what of a unit.
private struct UnitColumns {
    private let table: CSVTable
    private let code: Int
    private let name: Int
    private let officialName: Int?
    private let frame: Int?
    private let parent: Int?
    private let standard: Int?
    private let latitude: Int?
    private let longitude: Int?

    init(_ layout: YAMLMapping, table: CSVTable) throws(FileProblem) {
        func column(_ key: String) throws(FileProblem) -> Int? {
            guard let name = layout[key] else { return nil }
            return try table.column(name.text())
        }
        self.table = table
        code = try table.column(layout.required("code").text())
        name = try table.column(layout.required("name").text())
        officialName = try column("official-name")
        frame = try column("frame")
        parent = try column("parent")
        standard = try column("written-standard")
        latitude = try column("latitude")
        longitude = try column("longitude")
    }

    func unit(_ row: CSVTable.Row, frames: [Frame]) throws(FileProblem) -> Unit {
        guard !row.cells[code].isEmpty else { throw table.problem(.missingKey, row, "code") }
        guard !row.cells[name].isEmpty else { throw table.problem(.missingKey, row, "name") }
        return Unit(
            code: row.cells[code], name: row.cells[name],
            officialName: filled(officialName, row) ?? row.cells[name], frame: try frame(row, frames),
            parent: filled(parent, row), writtenStandard: try standard(row), place: try place(row))
    }

    private func filled(_ column: Int?, _ row: CSVTable.Row) -> String? {
        column.map { row.cells[$0] }.flatMap { $0.isEmpty ? nil : $0 }
    }

    private func frame(_ row: CSVTable.Row, _ frames: [Frame]) throws(FileProblem) -> String {
        let id = filled(frame, row) ?? frames[0].id
        guard frames.contains(where: { $0.id == id }) else {
            throw table.problem(.danglingReference, row, id)
        }
        return id
    }

    private func standard(_ row: CSVTable.Row) throws(FileProblem) -> WrittenStandard? {
        guard let word = filled(standard, row) else { return nil }
        guard let standard = WrittenStandard(rawValue: word) else {
            throw table.problem(.badValue, row, word)
        }
        return standard
    }

    private func place(_ row: CSVTable.Row) throws(FileProblem) -> Coordinate? {
        guard let north = filled(latitude, row), let east = filled(longitude, row) else { return nil }
        guard let latitude = Double(north), (-90...90).contains(latitude) else {
            throw table.problem(.badValue, row, north)
        }
        guard let longitude = Double(east), (-180...180).contains(longitude) else {
            throw table.problem(.badValue, row, east)
        }
        return Coordinate(latitude: latitude, longitude: longitude)
    }
}
