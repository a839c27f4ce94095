import Survey

/// The row that speaks for each unit in each role, and what was wrong in all rows.
struct ChosenRows {
    /// For each role, for each unit of the register its row, nil where there is none.
    private var chosen: [[RowReading?]]
    /// What was wrong in the heading and in rows that speak for nobody.
    private var issues: [ImportIssue]
    private let register: Register
    private let column: String
    private let name: String

    /// No rows yet.
    ///
    /// - Parameters:
    ///   - issues: What was wrong in the heading.
    ///   - roles: How many people of a unit answer.
    ///   - column: The name of the column with the units' codes.
    ///   - name: The file's name without its folder.
    init(register: Register, issues: [ImportIssue], roles: Int, column: String, name: String) {
        let nobody = [RowReading?](repeating: nil, count: register.units.count)
        chosen = Array(repeating: nobody, count: max(1, roles))
        self.register = register
        self.issues = issues
        self.column = column
        self.name = name
    }

    /// Takes a row's content; of two rows of a unit the weaker is set aside with one issue.
    mutating func add(_ outcome: RowReader.Outcome) {
        switch outcome {
        case .setAside(let wrong):
            issues += wrong
        case .reading(let row):
            guard let earlier = chosen[row.role][row.unit] else {
                chosen[row.role][row.unit] = row
                return
            }
            let isBetter = row.outranks(earlier)
            if isBetter { chosen[row.role][row.unit] = row }
            note(.repeatedUnit, isBetter ? earlier : row)
        }
    }

    /// Whether any row is of a unit of the register.
    var hasUnits: Bool { chosen.joined().contains { $0 != nil } }

    /// For each role, for each unit the row with its answers, nil where it has no answer at all.
    var answered: [[RowReading?]] {
        chosen.map { $0.map { row in row.flatMap { $0.hasAnswer ? $0 : nil } } }
    }

    /// Hands over everything that was wrong, in the order of the rows.
    mutating func takeIssues() -> [ImportIssue] {
        for case let row? in chosen.joined() where !row.hasAnswer { note(.emptyRow, row) }
        for case let row? in chosen.joined() { issues += row.issues }
        defer { issues = [] }
        // There may be millions: they are sorted where they are, which leaves those of a row in their order.
        issues.sort { ($0.row ?? 0) < ($1.row ?? 0) }
        return issues
    }

    private mutating func note(_ kind: ImportIssue.Kind, _ row: RowReading) {
        issues.append(
            ImportIssue(
                file: name, row: row.response.row, column: column, value: register.units[row.unit].code,
                kind: kind,
                action: .rowSetAside))
    }
}
