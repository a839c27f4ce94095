import Survey
import SurveyAnalytics

/// Reads what a report states: a CSV file with one row a number, place or direction. docs/published.md describes it.
public enum PublishedReader {
    /// Reads a file.
    ///
    /// - Parameter path: The file as the user named it.
    /// - Throws: What the matter is, with line and column.
    public static func read(path: String) throws(FileProblem) -> [PublishedRow] {
        try read(FileBytes.read(path: path), file: path)
    }

    /// Reads the bytes of a file.
    ///
    /// - Parameter file: What the file is called in problems.
    public static func read(_ bytes: [UInt8], file: String) throws(FileProblem) -> [PublishedRow] {
        let table = try CSVTable(bytes, file: file)
        let reader = try PublishedRowReader(table)
        var ids: Set<String> = []
        return try table.rows.map { (row) throws(FileProblem) in
            let found = try reader.row(row)
            guard ids.insert(found.id).inserted else { throw table.problem(.repeated, row, found.id) }
            return found
        }
    }
}

/// Reads the rows of one table.
private struct PublishedRowReader {
    let table: CSVTable
    let id, scope, wave, panel, frame, measure, subject, part, relation, value, low, high: Int

    init(_ table: CSVTable) throws(FileProblem) {
        self.table = table
        id = try table.column("id")
        scope = try table.column("scope")
        wave = try table.column("wave")
        panel = try table.column("panel")
        frame = try table.column("frame")
        measure = try table.column("measure")
        subject = try table.column("subject")
        part = try table.column("part")
        relation = try table.column("relation")
        value = try table.column("value")
        low = try table.column("low")
        high = try table.column("high")
    }

    func row(_ row: CSVTable.Row) throws(FileProblem) -> PublishedRow {
        guard !row.cells[id].isEmpty else { throw table.problem(.missingKey, row, column: id) }
        guard let scope = PublishedRow.Scope(rawValue: row.cells[scope]) else {
            throw table.problem(.badValue, row, column: self.scope)
        }
        guard let measure = PublishedRow.Measure(rawValue: row.cells[measure]) else {
            throw table.problem(.badValue, row, column: self.measure)
        }
        let span = try years(row, column: wave, separator: "-")
        guard let since = span.first, let until = span.last, span.count <= 2 else {
            throw table.problem(.badValue, row, column: wave)
        }
        return PublishedRow(
            id: row.cells[id], scope: scope, since: since, until: until,
            panel: row.cells[panel].isEmpty ? [] : try years(row, column: panel, separator: "|"),
            frame: row.cells[frame], measure: measure, subject: row.cells[subject], part: row.cells[part],
            claim: try claim(row, isOrder: measure == .rank || measure == .areaRank))
    }

    /// Years in ascending order.
    private func years(
        _ row: CSVTable.Row, column: Int, separator: Character
    ) throws(FileProblem) -> [Int] {
        let words = row.cells[column].split(separator: separator, omittingEmptySubsequences: false)
        let years = words.compactMap { Int($0) }
        guard years.count == words.count, zip(years, years.dropFirst()).allSatisfy(<) else {
            throw table.problem(.badValue, row, column: column)
        }
        return years
    }

    private func claim(_ row: CSVTable.Row, isOrder: Bool) throws(FileProblem) -> PublishedClaim {
        switch row.cells[relation] {
        case "=": return isOrder ? .places(try places(row)) : .number(try number(row, column: value))
        case "within":
            let (low, high) = (try number(row, column: low).value, try number(row, column: high).value)
            guard low <= high else { throw table.problem(.badValue, row, column: self.high) }
            return .within(low...high)
        case "above": return try above(row)
        case "up": return .up
        case "down": return .down
        case "min": return .largestFall
        case "same": return .sameOrder
        default: throw table.problem(.badValue, row, column: relation)
        }
    }

    private func number(_ row: CSVTable.Row, column: Int) throws(FileProblem) -> PublishedNumber {
        let parts = row.cells[column].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let decimals = parts.count == 2 ? parts[1].count : 0
        guard decimals <= 6, let scaled = Decimals.scaled(row.cells[column], decimals: decimals) else {
            throw table.problem(.badValue, row, column: column)
        }
        return PublishedNumber(scaled: Int(scaled), decimals: decimals)
    }

    /// `4-6`, or one place.
    private func places(_ row: CSVTable.Row) throws(FileProblem) -> ClosedRange<Int> {
        let words = row.cells[value].split(separator: "-", omittingEmptySubsequences: false)
        let places = words.compactMap { Int($0) }
        guard let first = places.first, let last = places.last, places.count == words.count,
            places.count <= 2, first > 0, first <= last
        else { throw table.problem(.badValue, row, column: value) }
        return first...last
    }

    /// `size=10000-19999|50000+`.
    private func above(_ row: CSVTable.Row) throws(FileProblem) -> PublishedClaim {
        let words = row.cells[value].split(separator: "=", maxSplits: 1).map(String.init)
        guard words.count == 2 else { throw table.problem(.badValue, row, column: value) }
        return .above(division: words[0], classes: words[1].split(separator: "|").map(String.init))
    }
}
