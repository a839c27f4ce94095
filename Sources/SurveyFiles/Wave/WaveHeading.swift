import Survey

/// Which column of a file of answers holds what.
struct WaveHeading {
    /// A column that is read.
    struct Column {
        /// Its name; blank where the codebook names none.
        let name: String
        /// Its place, counted from 0; nil where the file lacks it.
        let place: Int?
    }

    /// The number of columns.
    let count: Int
    /// The columns about the unit.
    let unit: Column
    let completed: Column
    let answeredOn: Column
    let respondent: Column
    let role: Column
    /// For each item of the codebook its columns.
    let items: [[Column]]
    /// What is wrong with the heading.
    let issues: [ImportIssue]

    /// Finds a codebook's columns in a file.
    ///
    /// - Parameter name: The file's name without its folder, for issues.
    /// - Throws: `.missingKey` when there is no column with the units' codes, none with the roles where there are several,
    ///   or none of any item.
    init(_ source: TableSource, codebook: Codebook, name: String) throws(FileProblem) {
        let layout = codebook.layout
        let columns = FileColumns(source.columns, of: codebook)
        let (items, worded) = columns.columns(of: codebook.items)
        var log = HeadingLog(file: name)
        WaveHeading.note(source.columns, besides: worded, codebook: codebook, log: &log)
        guard let unit = columns.named[layout.unit] else {
            throw WaveHeading.missing(layout.unit, in: source)
        }
        func column(_ name: String?) -> Column {
            guard let name else { return Column(name: "", place: nil) }
            if columns.named[name] == nil { log.note(.missingColumn, .leftUnanswered, name) }
            return Column(name: name, place: columns.named[name])
        }
        count = source.columns.count
        self.unit = Column(name: layout.unit, place: unit)
        completed = column(layout.completed?.name)
        answeredOn = column(layout.answeredOn)
        respondent = column(layout.respondent)
        if let column = layout.role, columns.named[column] == nil {
            throw WaveHeading.missing(column, in: source)
        }
        role = column(layout.role)
        self.items = items
        for column in items.joined() where column.place == nil {
            log.note(.missingColumn, .leftUnanswered, column.name)
        }
        issues = log.issues
        guard items.joined().contains(where: { $0.place != nil }) else {
            throw WaveHeading.missing(codebook.items.first?.columns.first ?? "", in: source)
        }
    }

    private static func missing(_ column: String, in source: TableSource) -> FileProblem {
        FileProblem(.missingKey, file: source.file, line: source.headingLine, subject: column)
    }

    /// Notes the columns that nobody reads, and those with a name that an earlier one has.
    private static func note(
        _ columns: [TableColumn], besides worded: Set<Int>, codebook: Codebook, log: inout HeadingLog
    ) {
        let known = Set(codebook.columns + codebook.layout.ignored)
        var met: Set<String> = []
        for (place, column) in columns.map(\.name).enumerated() {
            if !met.insert(column).inserted {
                log.note(.repeatedColumn, .columnSetAside, column)
            } else if !known.contains(column), !worded.contains(place) {
                log.note(.unknownColumn, .columnSetAside, column)
            }
        }
    }
}

/// What was wrong in a heading.
private struct HeadingLog {
    let file: String
    private(set) var issues: [ImportIssue] = []

    init(file: String) { self.file = file }

    mutating func note(_ kind: ImportIssue.Kind, _ action: ImportIssue.Action, _ column: String) {
        issues.append(
            ImportIssue(file: file, row: nil, column: column, value: column, kind: kind, action: action))
    }
}
