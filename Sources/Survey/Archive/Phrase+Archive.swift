extension Phrase: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(nb)
        writer.write(nn)
        writer.write(en)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(nb: try reader.read(), nn: try reader.read(), en: try reader.read())
    }
}

extension Day: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(ordinal)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(ordinal: try reader.read())
    }
}
