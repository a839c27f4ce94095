import Survey

/// The row that speaks for each unit in each role, and what was wrong in all rows.
struct ChosenRows {
    /// For each role, for each unit of the register its row, nil where there is none.
    private var chosen: [[RowReading?]]
    private var issuesOfOthers: [ImportIssue] = []
    private let register: Register
    private let column: String
    private let name: String

    /// No rows yet.
    ///
    /// - Parameters:
    ///   - roles: How many people of a unit answer.
    ///   - column: The name of the column with the units' codes.
    ///   - name: The file's name without its folder.
    init(register: Register, roles: Int, column: String, name: String) {
        let nobody = [RowReading?](repeating: nil, count: register.units.count)
        chosen = Array(repeating: nobody, count: max(1, roles))
        self.register = register
        self.column = column
        self.name = name
    }

    /// Takes a row's content; of two rows of a unit the weaker is set aside with one issue.
    mutating func add(_ outcome: RowReader.Outcome) {
        switch outcome {
        case .setAside(let issues):
            issuesOfOthers += issues
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

    /// Everything that was wrong, in the order of the rows.
    func issues() -> [ImportIssue] {
        var all = self
        for case let row? in chosen.joined() where !row.hasAnswer { all.note(.emptyRow, row) }
        let issues = all.issuesOfOthers + chosen.joined().flatMap { $0?.issues ?? [] }
        let order = issues.indices.sorted { (issues[$0].row ?? 0, $0) < (issues[$1].row ?? 0, $1) }
        return order.map { issues[$0] }
    }

    private mutating func note(_ kind: ImportIssue.Kind, _ row: RowReading) {
        issuesOfOthers.append(
            ImportIssue(
                file: name, row: row.response.row, column: column, value: register.units[row.unit].code,
                kind: kind,
                action: .rowSetAside))
    }
}
