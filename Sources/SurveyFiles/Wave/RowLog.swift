import Survey

/// What was wrong in one row.
struct RowLog {
    /// The file's name without its folder.
    let file: String
    /// The row, counted from 1 for the heading.
    let row: Int
    /// The issues, in the order in which they were met.
    private(set) var issues: [ImportIssue] = []

    /// An empty log for a row.
    init(file: String, row: Int) {
        self.file = file
        self.row = row
    }

    /// Notes something about a cell.
    mutating func note(_ kind: ImportIssue.Kind, _ action: ImportIssue.Action, _ cell: AnswerCell) {
        note(kind, action, column: cell.column, value: cell.raw)
    }

    /// Notes what is wrong with the cells of an item.
    mutating func note(_ flaws: [ItemReading.Flaw]) {
        for flaw in flaws { note(flaw.kind, flaw.action, flaw.cell) }
    }

    /// Notes something about the row.
    mutating func note(
        _ kind: ImportIssue.Kind, _ action: ImportIssue.Action, column: String? = nil, value: String
    ) {
        issues.append(
            ImportIssue(file: file, row: row, column: column, value: value, kind: kind, action: action))
    }
}
