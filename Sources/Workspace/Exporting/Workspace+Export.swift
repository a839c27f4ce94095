import Reports
import Survey

extension Workspace {
    /// Writes a report to a file.
    ///
    /// - Parameters:
    ///   - path: where to; a path that begins with `~/` is in the user's home.
    ///   - replacing: whether a file of that name may be replaced.
    /// - Returns: the whole path that was written.
    /// - Throws: `.fileExists`, `.noFolder`, `.diskFull` or `.unwritable`; then nothing has changed.
    public func write(
        _ report: some Report, as format: ReportFormat, to path: String, replacing: Bool = false
    ) throws(FileProblem) -> String {
        try write(report.text(as: format), to: path, replacing: replacing)
    }

    /// Writes a text to a file.
    ///
    /// - Parameters:
    ///   - path: where to; a path that begins with `~/` is in the user's home.
    ///   - replacing: whether a file of that name may be replaced.
    /// - Returns: the whole path that was written.
    /// - Throws: `.fileExists`, `.noFolder`, `.diskFull` or `.unwritable`; then nothing has changed.
    public func write(
        _ text: String, to path: String, replacing: Bool = false
    ) throws(FileProblem) -> String {
        try write(Array(text.utf8), to: path, replacing: replacing)
    }

    /// Writes bytes to a file.
    ///
    /// - Parameters:
    ///   - path: where to; a path that begins with `~/` is in the user's home.
    ///   - replacing: whether a file of that name may be replaced.
    /// - Returns: the whole path that was written.
    /// - Throws: `.fileExists`, `.noFolder`, `.diskFull` or `.unwritable`; then nothing has changed.
    public func write(
        _ bytes: [UInt8], to path: String, replacing: Bool = false
    ) throws(FileProblem) -> String {
        let path = places.path(path)
        try NewFile.write(bytes, to: path, replacing: replacing)
        return path
    }

    /// Writes a tabulation to a file, piece by piece.
    ///
    /// - Parameters:
    ///   - path: where to; a path that begins with `~/` is in the user's home.
    ///   - replacing: whether a file of that name may be replaced.
    /// - Throws: `.fileExists`, `.noFolder`, `.diskFull` or `.unwritable`; then nothing has changed.
    public func write(
        _ tabulation: Tabulation, to path: String, replacing: Bool = false
    ) throws(FileProblem) {
        try NewFile.write(to: places.path(path), replacing: replacing) { (take) throws(FileProblem) in
            try tabulation.write { (text) throws(FileProblem) in try take(Array(text.utf8)) }
        }
    }
}

extension Places {
    /// The whole path of one that a user typed.
    func path(_ typed: String) -> String {
        let typed = withHome(typed)
        if typed.hasPrefix("/") { return typed }
        return workingFolder.map { $0 + "/" + typed } ?? typed
    }

    /// A path that a user typed, with the user's home where it begins with `~/`.
    func withHome(_ typed: String) -> String {
        guard typed.hasPrefix("~/"), let home else { return typed }
        return home + typed.dropFirst()
    }
}
