import Survey
import SurveyAnalytics

/// Reads which rows of a report cannot hold: a CSV file with their ids and reasons. docs/published.md describes it.
public enum ContradictionReader {
    /// Reads a file.
    ///
    /// - Parameter path: The file as the user named it.
    /// - Throws: What the matter is, with line and column.
    public static func read(path: String) throws(FileProblem) -> [Contradiction] {
        try read(FileBytes.read(path: path), file: path)
    }

    /// Reads the bytes of a file.
    ///
    /// - Parameter file: What the file is called in problems.
    public static func read(_ bytes: [UInt8], file: String) throws(FileProblem) -> [Contradiction] {
        let table = try CSVTable(bytes, file: file)
        let (id, reason) = (try table.column("id"), try table.column("reason"))
        let leftOut = try table.column("left_out")
        var ids: Set<String> = []
        return try table.rows.map { (row) throws(FileProblem) in
            guard !row.cells[id].isEmpty else { throw table.problem(.missingKey, row, column: id) }
            guard ids.insert(row.cells[id]).inserted else {
                throw table.problem(.repeated, row, row.cells[id])
            }
            guard let found = Contradiction.Reason(rawValue: row.cells[reason]) else {
                throw table.problem(.badValue, row, column: reason)
            }
            return Contradiction(
                row: row.cells[id], reason: found,
                leftOut: row.cells[leftOut].split(separator: "|").map(String.init))
        }
    }
}
