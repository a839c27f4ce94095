import Survey

/// Reads the numbers that a register knows of each unit.
struct CharacteristicReader {
    let table: UnitTable

    /// The characteristics that a register's list describes.
    func characteristics(_ value: YAMLValue?) throws(FileProblem) -> [Characteristic] {
        var ids = UniqueIDs()
        return try value?.list { (entry) throws(FileProblem) in
            let characteristic = try entry.mapping(["id", "label", "column", "decimals"])
            let decimals = try characteristic["decimals"]?.integer() ?? 0
            guard (0...6).contains(decimals) else { throw entry.problem(.badValue, "decimals") }
            return Characteristic(
                id: try ids.unique(characteristic.required("id")),
                label: try characteristic.required("label").phrase(), decimals: decimals,
                values: try values(of: characteristic.required("column").text(), decimals: decimals))
        } ?? []
    }

    private func values(of column: String, decimals: Int) throws(FileProblem) -> [Int32?] {
        let position = try table.table.column(column)
        return try table.rows.map { (row) throws(FileProblem) in
            let cell = row.cells[position]
            guard !cell.isEmpty else { return nil }
            guard let number = Decimals.scaled(cell, decimals: decimals) else {
                throw table.table.problem(.badValue, row, cell)
            }
            return number
        }
    }
}
