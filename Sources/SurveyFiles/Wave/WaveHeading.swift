import Survey

/// Which column of a file of answers holds what.
struct WaveHeading {
    /// The number of columns.
    let count: Int
    /// The places of the columns about the unit.
    let unit: Int
    let completed: Int?
    let answeredOn: Int?
    let respondent: Int?
    /// For each item of the codebook the places of its columns, nil where the file lacks one.
    let items: [[Int?]]
    /// What is wrong with the heading.
    let issues: [ImportIssue]

    /// Reads the reader's current row as a heading.
    ///
    /// - Parameters:
    ///   - file: The file as the user named it, for problems.
    ///   - name: The file's name without its folder, for issues.
    /// - Throws: `.missingKey` when there is no column with the units' codes, or none of any item.
    init(_ reader: CSVReader, codebook: Codebook, file: String, name: String) throws(FileProblem) {
        let layout = codebook.layout
        var log = HeadingLog(file: name)
        let places = WaveHeading.places(in: reader, codebook: codebook, log: &log)
        guard let unit = places[layout.unit] else {
            throw FileProblem(.missingKey, file: file, line: reader.line, subject: layout.unit)
        }
        func place(_ column: String?) -> Int? {
            guard let column else { return nil }
            if places[column] == nil { log.note(.missingColumn, .leftUnanswered, column) }
            return places[column]
        }
        count = reader.count
        self.unit = unit
        completed = place(layout.completed?.name)
        answeredOn = place(layout.answeredOn)
        respondent = place(layout.respondent)
        items = codebook.items.map { $0.columns.map(place) }
        issues = log.issues
        guard items.contains(where: { $0.contains { $0 != nil } }) else {
            let first = codebook.items.first?.columns.first ?? ""
            throw FileProblem(.missingKey, file: file, line: reader.line, subject: first)
        }
    }

    /// The first place of each known column.
    private static func places(
        in reader: CSVReader, codebook: Codebook, log: inout HeadingLog
    ) -> [String: Int] {
        let layout = codebook.layout
        let single = [layout.unit, layout.completed?.name, layout.answeredOn, layout.respondent]
        let known = Set(single.compactMap(\.self) + codebook.items.flatMap(\.columns))
        let ignored = Set(layout.ignored)
        var places: [String: Int] = [:]
        var met: Set<String> = []
        for place in 0..<reader.count {
            let column = reader.text(place).trimmed
            if !met.insert(column).inserted {
                log.note(.repeatedColumn, .columnSetAside, column)
            } else if known.contains(column) {
                places[column] = place
            } else if !ignored.contains(column) {
                log.note(.unknownColumn, .columnSetAside, column)
            }
        }
        return places
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
