extension Wave {
    /// The wave, with its codebook and register, as bytes.
    public func archived() -> [UInt8] {
        var writer = ArchiveWriter()
        writer.write(register)
        write(withoutRegisterTo: &writer)
        return Archive.seal(writer.bytes, as: .wave)
    }

    /// The wave that `archived()` wrote.
    ///
    /// - Throws: why the bytes are no wave; damaged bytes are found by their checksum.
    public init(archive: some Sequence<UInt8>) throws(ArchiveError) {
        var reader = try Archive.open(Array(archive), as: .wave)
        let register: Register = try reader.read()
        try self.init(from: &reader, register: register)
        try reader.finish()
    }

    /// Writes everything but the register, which several waves may share.
    func write(withoutRegisterTo writer: inout ArchiveWriter) {
        writer.write(codebook)
        writer.write(responses)
        writer.write(columns)
        writer.write(provenance)
        writer.write(issues)
        writer.write(roleResponses)
    }

    /// Reads what `write(withoutRegisterTo:)` wrote.
    init(from reader: inout ArchiveReader, register: Register) throws(ArchiveError) {
        let (codebook, responses): (Codebook, [Response?]) = (try reader.read(), try reader.read())
        let (columns, provenance): ([AnswerColumn], Provenance) = (try reader.read(), try reader.read())
        let issues: [ImportIssue] = try reader.read()
        self.init(
            codebook: codebook, register: register, responses: responses,
            roleResponses: reader.version >= 5 ? try reader.read() : [], columns: columns,
            provenance: provenance, issues: issues)
        let units = register.units.count
        guard responses.count == units, columns.count == codebook.items.count,
            roleResponses.count == codebook.roles.count, roleResponses.allSatisfy({ $0.count == units }),
            zip(columns, codebook.items).allSatisfy({ $0.fits($1, units: units) })
        else { throw .damaged }
    }
}

extension Response: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(answeredOn)
        writer.write(isCompleted)
        writer.write(respondent)
        writer.write(row)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            answeredOn: try reader.read(), isCompleted: try reader.read(), respondent: try reader.read(),
            row: try reader.read())
    }
}

extension Provenance: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(file)
        writer.write(sha256)
        writer.write(importedAt)
        writer.write(rows)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            file: try reader.read(), sha256: try reader.read(), importedAt: try reader.read(),
            rows: try reader.read())
    }
}

extension ImportIssue: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(file)
        writer.write(row)
        writer.write(column)
        writer.write(value)
        writer.write(kind)
        writer.write(action)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            file: try reader.read(), row: try reader.read(), column: try reader.read(),
            value: try reader.read(), kind: try reader.read(), action: try reader.read())
    }
}

extension ImportIssue.Kind: Archivable {}

extension ImportIssue.Action: Archivable {}
