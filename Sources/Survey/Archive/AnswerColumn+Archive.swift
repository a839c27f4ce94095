extension AnswerColumn: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(column: status.map(\.rawValue))
        writer.write(values)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        let marks: [UInt8] = try reader.readColumn()
        let status = marks.compactMap(AnswerStatus.init(rawValue:))
        guard status.count == marks.count else { throw .damaged }
        self.init(status: status, values: try reader.read())
    }

    /// Whether the column has one entry a unit and each is a possible answer to the item.
    func fits(_ item: Item, units: Int) -> Bool {
        guard status.count == units else { return false }
        let categories = item.categories.count
        return switch (item.kind, values) {
        case (.single, .codes(let codes)), (.scale, .codes(let codes)):
            codes.count == units && codes.allSatisfy { $0 <= categories }
        case (.multiple, .ticks(let ticks)):
            ticks.count == units && ticks.allSatisfy { 32 - $0.leadingZeroBitCount <= categories }
        case (.number, .numbers(let numbers)): numbers.count == units
        case (.text, .texts(let texts)): texts.count == units
        default: false
        }
    }
}

extension AnswerColumn.Values: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        switch self {
        case .codes(let codes):
            writer.write(UInt8(0))
            writer.write(column: codes)
        case .ticks(let ticks):
            writer.write(UInt8(1))
            writer.write(column: ticks)
        case .numbers(let numbers):
            writer.write(UInt8(2))
            writer.write(column: numbers)
        case .texts(let texts):
            writer.write(UInt8(3))
            writer.write(texts)
        }
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        switch try reader.readByte() {
        case 0: self = .codes(try reader.readColumn())
        case 1: self = .ticks(try reader.readColumn())
        case 2: self = .numbers(try reader.readColumn())
        case 3: self = .texts(try reader.read())
        default: throw .damaged
        }
    }
}
