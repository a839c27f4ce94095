import Survey

/// Reads a wave's answers from a file of any form that `TableSource` knows. Nothing is kept of a file that cannot be read.
public enum WaveReader {
    /// Reads a file of answers.
    ///
    /// - Parameters:
    ///   - path: The file as the user named it.
    ///   - importedAt: Seconds since 1970-01-01 in UTC, or nil for demo answers.
    ///   - isStrict: Whether a file with any issue is refused.
    ///   - progress: Is told about a hundred times which share of the file has been read, and may stop it.
    /// - Throws: What makes the file useless, or `.refusedAsStrict` with the first issue.
    public static func read(
        path: String, codebook: Codebook, register: Register, importedAt: Int64?, isStrict: Bool = false,
        progress: Headway? = nil
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
    ///   - progress: Is told about a hundred times which share of the file has been read, and may stop it.
    /// - Throws: What makes the file useless, or `.refusedAsStrict` with the first issue.
    public static func read(
        _ bytes: [UInt8], file: String, codebook: Codebook, register: Register, importedAt: Int64?,
        isStrict: Bool = false, progress: Headway? = nil
    ) throws(FileProblem) -> Wave {
        try reading(
            of: bytes, file: file, codebook: codebook, register: register, importedAt: importedAt,
            isStrict: isStrict, progress: progress
        ).wave
    }

    /// Reads a file of answers, and tells how each row was matched with a unit.
    ///
    /// - Parameters:
    ///   - path: The file as the user named it.
    ///   - chosen: Texts of the column with the units, with the codes of the units that the user says they mean.
    ///   - importedAt: Seconds since 1970-01-01 in UTC.
    ///   - isStrict: Whether a file with any issue is refused.
    ///   - progress: Is told about a hundred times which share of the file has been read, and may stop it.
    /// - Throws: What makes the file useless, or `.refusedAsStrict` with the first issue.
    public static func reading(
        path: String, codebook: Codebook, register: Register, chosen: [String: String] = [:],
        importedAt: Int64?, isStrict: Bool = false, progress: Headway? = nil
    ) throws(FileProblem) -> WaveReading {
        try reading(
            of: FileBytes.read(path: path), file: path, codebook: codebook, register: register,
            chosen: chosen, importedAt: importedAt, isStrict: isStrict, progress: progress)
    }

    private static func reading(
        of bytes: [UInt8], file: String, codebook: Codebook, register: Register,
        chosen: [String: String] = [:], importedAt: Int64?, isStrict: Bool, progress: Headway?
    ) throws(FileProblem) -> WaveReading {
        let name = String(file.split(separator: "/").last ?? Substring(file))
        let source = try TableSource(bytes, file: file, isKnown: codebook.isHeading)
        let heading = try WaveHeading(source, codebook: codebook, name: name)
        let matcher = UnitMatcher(register, chosen: chosen)
        let reader = RowReader(
            codebook: codebook, register: register, heading: heading, name: name,
            matcher: matcher)
        var rows = ChosenRows(
            register: register, issues: heading.issues, roles: codebook.roles.count,
            column: codebook.layout.unit, name: name)
        var matches = UnitMatches()
        var count = 0
        try source.readRows(progress: progress) { (row) throws(FileProblem) in
            let match = reader.match(row)
            rows.add(reader.read(row, match: match))
            if let match { matches.add(match) }
            count += 1
            return true
        }
        guard rows.hasUnits else {
            throw FileProblem(.noKnownUnit, file: file, subject: codebook.layout.unit)
        }
        let issues = rows.takeIssues()
        if isStrict, let issue = issues.first { throw try refusal(of: source, because: issue) }
        let provenance = Provenance(
            file: name, sha256: SHA256.hexadecimal(bytes), importedAt: importedAt, rows: count)
        return WaveReading(
            wave: Wave(codebook, register, rows.answered, provenance, issues),
            matches: matches.suggesting { matcher.suggestions(for: $0) }, form: source.form)
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

/// A file of answers that was read.
public struct WaveReading: Sendable {
    /// What it says.
    public let wave: Wave
    /// How the rows were matched with units; rows without anything are left out.
    public let matches: UnitMatches
    /// What the file is.
    public let form: TableSource.Form
}

extension Wave {
    /// A wave of rows, one a unit for each role.
    fileprivate init(
        _ codebook: Codebook, _ register: Register, _ rows: [[RowReading?]], _ provenance: Provenance,
        _ issues: [ImportIssue]
    ) {
        let roles = rows.map { $0.map(\.?.response) }
        let places = Dictionary(
            codebook.roles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.init(
            codebook: codebook, register: register,
            responses: register.units.indices.map { unit in roles.lazy.compactMap { $0[unit] }.first },
            roleResponses: codebook.roles.isEmpty ? [] : roles,
            columns: codebook.items.enumerated().map { position, item in
                let own = rows[item.role.flatMap { places[$0] } ?? 0]
                return AnswerColumn(of: item, at: position, rows: own, register: register)
            },
            provenance: provenance, issues: issues)
    }
}
