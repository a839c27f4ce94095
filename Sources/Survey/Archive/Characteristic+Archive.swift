extension Characteristic: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(id)
        writer.write(label)
        writer.write(decimals)
        writer.write(values)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            id: try reader.read(), label: try reader.read(), decimals: try reader.read(),
            values: try reader.read())
    }
}

extension YearSeries: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(id)
        writer.write(label)
        writer.write(years)
        writer.write(values)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            id: try reader.read(), label: try reader.read(), years: try reader.read(),
            values: try reader.read())
    }
}

extension YearSeries.Value: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        switch self {
        case .missing: writer.write(UInt8(0))
        case .withheld: writer.write(UInt8(1))
        case .known(let number):
            writer.write(UInt8(2))
            writer.write(number)
        }
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        switch try reader.readByte() {
        case 0: self = .missing
        case 1: self = .withheld
        case 2: self = .known(try reader.read())
        default: throw .damaged
        }
    }
}
