import Survey

/// Reads the table of a register that says what became of units of earlier years.
enum CodeChangeTable {
    /// The changes that a register's `code-changes` describes, in the file's order; none without it.
    static func read(
        _ value: YAMLValue?, companion: (String) throws(FileProblem) -> (file: String, bytes: [UInt8])
    ) throws(FileProblem) -> [CodeChange] {
        guard let value else { return [] }
        let layout = try value.mapping(["file", "from", "from-name", "to", "year", "kind"])
        let content = try companion(layout.required("file").text())
        let table = try CSVTable(content.bytes, file: content.file)
        func column(_ key: String) throws(FileProblem) -> Int {
            try table.column(layout.required(key).text())
        }
        let (from, to) = (try column("from"), try column("to"))
        let (year, kind) = (try column("year"), try column("kind"))
        let name = try layout["from-name"].map { (column) throws(FileProblem) in
            try table.column(column.text())
        }
        return try table.rows.map { (row) throws(FileProblem) in
            guard let number = Int(row.cells[year]) else {
                throw table.problem(.badValue, row, row.cells[year])
            }
            guard let word = CodeChange.Kind(rawValue: row.cells[kind]) else {
                throw table.problem(.badValue, row, row.cells[kind])
            }
            guard !row.cells[from].isEmpty, !row.cells[to].isEmpty else {
                throw table.problem(.badValue, row, row.cells[from] + row.cells[to])
            }
            let fromName = name.map { row.cells[$0] }.flatMap { $0.isEmpty ? nil : $0 }
            return CodeChange(
                kind: word, from: row.cells[from], fromName: fromName, to: row.cells[to], year: number)
        }
    }
}
