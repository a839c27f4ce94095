extension Codebook: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(survey)
        writer.write(wave)
        writer.write(title)
        writer.write(isSynthetic)
        writer.write(layout)
        writer.write(sections)
        writer.write(areas)
        writer.write(batteries)
        writer.write(items)
        writer.write(roles)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            survey: try reader.read(), wave: try reader.read(), title: try reader.read(),
            isSynthetic: try reader.read(), layout: try reader.read(), sections: try reader.read(),
            areas: try reader.read(), batteries: try reader.read(), items: try reader.read(),
            roles: reader.version >= 5 ? try reader.read() : [])
    }
}

extension Section: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(id)
        writer.write(label)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(id: try reader.read(), label: try reader.read())
    }
}

extension Area: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(id)
        writer.write(label)
        writer.write(short)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(id: try reader.read(), label: try reader.read(), short: try reader.read())
    }
}

extension Battery: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(id)
        writer.write(label)
        writer.write(role)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(id: try reader.read(), label: try reader.read(), role: try reader.read())
    }
}

extension Battery.Role: Archivable {}

extension FileLayout: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(unit)
        writer.write(completed)
        writer.write(answeredOn)
        writer.write(respondent)
        writer.write(ignored)
        writer.write(role)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        let (unit, completed): (String, CompletedColumn?) = (try reader.read(), try reader.read())
        let (answeredOn, respondent): (String?, String?) = (try reader.read(), try reader.read())
        let ignored: [String] = try reader.read()
        self.init(
            unit: unit, completed: completed, answeredOn: answeredOn, respondent: respondent,
            role: reader.version >= 5 ? try reader.read() : nil, ignored: ignored)
    }
}

extension RespondentRole: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(id)
        writer.write(label)
        writer.write(codes)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(id: try reader.read(), label: try reader.read(), codes: try reader.read())
    }
}

extension CompletedColumn: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(name)
        writer.write(codes)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(name: try reader.read(), codes: try reader.read())
    }
}
