import Survey

/// Reads a wave's answers from a CSV file. Nothing is kept of a file that cannot be read.
public enum WaveReader {
    /// Reads a file of answers.
    ///
    /// - Parameters:
    ///   - path: The file as the user named it.
    ///   - importedAt: Seconds since 1970-01-01 in UTC, or nil for demo answers.
    ///   - isStrict: Whether a file with any issue is refused.
    /// - Throws: What makes the file useless, or `.refusedAsStrict` with the first issue.
    public static func read(
        path: String, codebook: Codebook, register: Register, importedAt: Int64?, isStrict: Bool = false
    ) throws(FileProblem) -> Wave {
        try read(
            FileBytes.read(path: path), file: path, codebook: codebook, register: register,
            importedAt: importedAt, isStrict: isStrict)
    }

    /// Reads the content of a file of answers.
    ///
    /// - Parameters:
    ///   - file: The file as the user named it.
    ///   - importedAt: Seconds since 1970-01-01 in UTC, or nil for demo answers.
    ///   - isStrict: Whether a file with any issue is refused.
    /// - Throws: What makes the file useless, or `.refusedAsStrict` with the first issue.
    public static func read(
        _ bytes: [UInt8], file: String, codebook: Codebook, register: Register, importedAt: Int64?,
        isStrict: Bool = false
    ) throws(FileProblem) -> Wave {
        let name = String(file.split(separator: "/").last ?? Substring(file))
        var csv = try CSVReader(bytes, file: file)
        guard try csv.nextRow() else { throw FileProblem(.empty, file: file) }
        let heading = try WaveHeading(csv, codebook: codebook, file: file, name: name)
        let reader = RowReader(codebook: codebook, register: register, heading: heading, name: name)
        var rows = ChosenRows(register: register, column: codebook.layout.unit, name: name)
        var count = 0
        while try csv.nextRow() {
            rows.add(reader.read(csv))
            count += 1
        }
        guard rows.hasUnits else {
            throw FileProblem(.noKnownUnit, file: file, subject: codebook.layout.unit)
        }
        let issues = heading.issues + rows.issues()
        if isStrict, let issue = issues.first { throw try refusal(of: bytes, file: file, because: issue) }
        let answered = rows.answered
        return Wave(
            codebook: codebook, register: register, responses: answered.map(\.?.response),
            columns: codebook.items.enumerated().map {
                AnswerColumn(of: $1, at: $0, rows: answered, register: register)
            },
            provenance: Provenance(
                file: name, sha256: SHA256.hexadecimal(bytes), importedAt: importedAt, rows: count),
            issues: issues)
    }

    /// The refusal of a file with an issue, with the line on which the issue's row begins.
    private static func refusal(
        of bytes: [UInt8], file: String, because issue: ImportIssue
    ) throws(FileProblem) -> FileProblem {
        var csv = try CSVReader(bytes, file: file)
        while try csv.nextRow(), csv.row < issue.row ?? 1 {}
        return FileProblem(.refusedAsStrict, file: file, line: csv.line, subject: issue.value, issue: issue)
    }
}
