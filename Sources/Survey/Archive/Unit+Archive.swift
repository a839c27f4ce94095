extension Unit: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(code)
        writer.write(name)
        writer.write(officialName)
        writer.write(frame)
        writer.write(parent)
        writer.write(writtenStandard)
        writer.write(place)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            code: try reader.read(), name: try reader.read(), officialName: try reader.read(),
            frame: try reader.read(), parent: try reader.read(), writtenStandard: try reader.read(),
            place: try reader.read())
    }
}

extension WrittenStandard: Archivable {}

extension Coordinate: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(latitude)
        writer.write(longitude)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(latitude: try reader.read(), longitude: try reader.read())
    }
}
