import Survey

/// Reads a wave's answers from a file of any form that `TableSource` knows. Nothing is kept of a file that cannot be read.
public enum WaveReader {
    /// Reads a file of answers.
    ///
    /// - Parameters:
    ///   - path: The file as the user named it.
    ///   - importedAt: Seconds since 1970-01-01 in UTC, or nil for demo answers.
    ///   - isStrict: Whether a file with any issue is refused.
    ///   - progress: Is told about a hundred times which share of the file has been read, from 0 to 1.
    /// - Throws: What makes the file useless, or `.refusedAsStrict` with the first issue.
    public static func read(
        path: String, codebook: Codebook, register: Register, importedAt: Int64?, isStrict: Bool = false,
        progress: ((Double) -> Void)? = nil
    ) throws(FileProblem) -> Wave {
        try read(
            FileBytes.read(path: path), file: path, codebook: codebook, register: register,
            importedAt: importedAt, isStrict: isStrict, progress: progress)
    }

    /// Reads the content of a file of answers.
    ///
    /// - Parameters:
    ///   - file: The file as the user named it.
    ///   - importedAt: Seconds since 1970-01-01 in UTC, or nil for demo answers.
    ///   - isStrict: Whether a file with any issue is refused.
    ///   - progress: Is told about a hundred times which share of the file has been read, from 0 to 1.
    /// - Throws: What makes the file useless, or `.refusedAsStrict` with the first issue.
    public static func read(
        _ bytes: [UInt8], file: String, codebook: Codebook, register: Register, importedAt: Int64?,
        isStrict: Bool = false, progress: ((Double) -> Void)? = nil
    ) throws(FileProblem) -> Wave {
        let name = String(file.split(separator: "/").last ?? Substring(file))
        let source = try TableSource(bytes, file: file, isKnown: codebook.isHeading)
        let heading = try WaveHeading(source, codebook: codebook, name: name)
        let reader = RowReader(codebook: codebook, register: register, heading: heading, name: name)
        var rows = ChosenRows(register: register, column: codebook.layout.unit, name: name)
        var count = 0
        try source.readRows(progress: progress) { (row) throws(FileProblem) in
            rows.add(reader.read(row))
            count += 1
            return true
        }
        guard rows.hasUnits else {
            throw FileProblem(.noKnownUnit, file: file, subject: codebook.layout.unit)
        }
        let issues = heading.issues + rows.issues()
        if isStrict, let issue = issues.first { throw try refusal(of: source, because: issue) }
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
        of source: TableSource, because issue: ImportIssue
    ) throws(FileProblem) -> FileProblem {
        var line = source.headingLine
        if let number = issue.row {
            try source.readRows { row in
                line = row.line
                return row.number < number
            }
        }
        return FileProblem(
            .refusedAsStrict, file: source.file, line: line, subject: issue.value, issue: issue)
    }
}
