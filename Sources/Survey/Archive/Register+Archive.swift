extension Register: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(year)
        writer.write(units)
        writer.write(frames)
        writer.write(divisions)
        writer.write(mainDivision)
        writer.write(characteristics)
        writer.write(series)
        writer.write(traits)
        writer.write(codeChanges)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            year: try reader.read(), units: try reader.read(), frames: try reader.read(),
            divisions: try reader.read(), mainDivision: try reader.read(),
            characteristics: try reader.read(), series: try reader.read(),
            traits: reader.version >= 3 ? try reader.read() : [],
            codeChanges: reader.version >= 4 ? try reader.read() : [])
        guard hasAlignedColumns else { throw .damaged }
    }

    /// Whether every column has one entry a unit, and every membership is one of the classes or none.
    private var hasAlignedColumns: Bool {
        divisions.allSatisfy { division in
            division.membership.count == units.count
                && division.membership.allSatisfy { $0 == Division.none || $0 < division.classes.count }
        }
            && characteristics.allSatisfy { $0.values.count == units.count }
            && series.allSatisfy { series in
                series.values.count == units.count
                    && series.values.allSatisfy { $0.count == series.years.count }
            }
    }
}

extension Register {
    /// Registers as bytes.
    public static func archive(of registers: [Register]) -> [UInt8] {
        var writer = ArchiveWriter()
        writer.write(registers)
        return Archive.seal(writer.bytes, as: .registers)
    }

    /// The registers that `archive(of:)` wrote, in their order.
    ///
    /// - Throws: why the bytes are no registers; damaged bytes are found by their checksum.
    public static func registers(archive: some Sequence<UInt8>) throws(ArchiveError) -> [Register] {
        var reader = try Archive.open(Array(archive), as: .registers)
        let registers: [Register] = try reader.read()
        try reader.finish()
        return registers
    }
}

extension CodeChange: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(kind)
        writer.write(from)
        writer.write(to)
        writer.write(year)
        writer.write(fromName)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        let (kind, from): (Kind, String) = (try reader.read(), try reader.read())
        let (to, year): (String, Int) = (try reader.read(), try reader.read())
        self.init(
            kind: kind, from: from, fromName: reader.version >= 5 ? try reader.read() : nil, to: to,
            year: year)
    }
}

extension CodeChange.Kind: Archivable {}

extension Frame: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(id)
        writer.write(label)
        writer.write(one)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(id: try reader.read(), label: try reader.read(), one: try reader.read())
    }
}

extension Division: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(id)
        writer.write(label)
        writer.write(classes)
        writer.write(column: membership)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            id: try reader.read(), label: try reader.read(), classes: try reader.read(),
            membership: try reader.readColumn())
    }
}

extension Division.Class: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(id)
        writer.write(label)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(id: try reader.read(), label: try reader.read())
    }
}
