import FollowUp
import Survey
import Wording

/// The contacts of a file.
struct ContactFile {
    private(set) var rows: [ContactRow] = []
    private(set) var issues: [ListIssue] = []

    private let table: EditedTable
    private let finder: UnitFinder

    /// Reads contacts at the units of a register.
    ///
    /// - Throws: what is wrong with the file as a whole; what is wrong with a row becomes an issue.
    init(path: String, of register: Register) throws(FileProblem) {
        table = try EditedTable(path: path)
        finder = UnitFinder(register: register)
        guard table.place(of: .code) != nil || table.place(of: .unit) != nil else {
            throw table.missing(ReportWords.code[.bokmaal])
        }
        for row in table.rows {
            do throws(UnitFinder.Miss) {
                rows.append(try read(row))
            } catch {
                issues.append(
                    ListIssue(error.kind, line: row.line, column: error.column, value: error.value))
            }
        }
    }

    private func read(_ row: EditedTable.Row) throws(UnitFinder.Miss) -> ContactRow {
        let unit = try finder.unit(code: row[table.place(of: .code)], orNamed: row[table.place(of: .unit)])
        func cell(_ field: Field) -> String? { row[table.place(of: .field(field))] }
        let draft = ContactDraft(
            name: cell(.name) ?? "", role: cell(.role), email: cell(.email), phone: cell(.phone))
        guard !draft.name.isEmpty || draft.email != nil || draft.phone != nil else {
            throw UnitFinder.Miss(kind: .nobody, column: .field(.name), value: draft.role ?? "")
        }
        guard draft.hasUsableAddress else {
            throw UnitFinder.Miss(
                kind: .notAnAddress, column: .field(.email), value: draft.email ?? "")
        }
        return ContactRow(line: row.line, unit: unit.code, draft: draft)
    }
}
