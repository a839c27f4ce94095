extension UnitTrait: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        switch source {
        case .characteristic(let id):
            writer.write(UInt8(0))
            writer.write(id)
        case .division(let id):
            writer.write(UInt8(1))
            writer.write(id)
        case .series(let id, let from, let to):
            writer.write(UInt8(2))
            writer.write(id)
            writer.write(from)
            writer.write(to)
        }
        writer.write(scale.rawValue)
        writer.write(label)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        let source: Source =
            switch try reader.readByte() {
            case 0: .characteristic(try reader.read())
            case 1: .division(try reader.read())
            case 2: .series(try reader.read(), from: try reader.read(), to: try reader.read())
            default: throw .damaged
            }
        guard let scale = Scale(rawValue: try reader.read()) else { throw .damaged }
        self.init(source: source, scale: scale, label: try reader.read())
    }
}
