extension Item: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(id)
        writer.write(kind)
        writer.write(label)
        writer.write(short)
        writer.write(section)
        writer.write(columns)
        writer.write(categories)
        writer.write(missing)
        writer.write(routing)
        writer.write(frames)
        writer.write(battery)
        writer.write(use)
        writer.write(concern)
        writer.write(figures)
        writer.write(comparability)
        writer.write(askedOf)
        writer.write(role)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            id: try reader.read(), kind: try reader.read(), label: try reader.read(),
            short: try reader.read(),
            section: try reader.read(), columns: try reader.read(), categories: try reader.read(),
            missing: try reader.read(), routing: try reader.read(), frames: try reader.read(),
            battery: try reader.read(), use: try reader.read(), concern: try reader.read(),
            figures: try reader.read(),
            comparability: reader.version >= 2 ? try reader.read() : [],
            askedOf: reader.version >= 4 ? try reader.read() : nil,
            role: reader.version >= 5 ? try reader.read() : nil)
    }
}

extension Item.Kind: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        switch self {
        case .single: writer.write(UInt8(0))
        case .multiple(let limit):
            writer.write(UInt8(1))
            writer.write(limit)
        case .scale: writer.write(UInt8(2))
        case .number(let bounds, let decimals):
            writer.write(UInt8(3))
            writer.write(bounds.lowerBound)
            writer.write(bounds.upperBound)
            writer.write(decimals)
        case .text: writer.write(UInt8(4))
        }
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        switch try reader.readByte() {
        case 0: self = .single
        case 1: self = .multiple(atMost: try reader.read())
        case 2: self = .scale
        case 3:
            let (lower, upper): (Int32, Int32) = (try reader.read(), try reader.read())
            guard lower <= upper else { throw .damaged }
            self = .number(lower...upper, decimals: try reader.read())
        case 4: self = .text
        default: throw .damaged
        }
    }
}

extension Category: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(id)
        writer.write(code)
        writer.write(label)
        writer.write(value)
        writer.write(standing)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            id: try reader.read(), code: try reader.read(), label: try reader.read(),
            value: try reader.read(),
            standing: try reader.read())
    }
}

extension Category.Standing: Archivable {}

extension MissingCodes: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(blank)
        writer.write(notShown)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(blank: try reader.read(), notShown: try reader.read())
    }
}

extension Routing: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(item)
        writer.write(categories)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(item: try reader.read(), categories: try reader.read())
    }
}

extension Audience: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(division)
        writer.write(classes)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(division: try reader.read(), classes: try reader.read())
    }
}

extension BatteryPlace: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(battery)
        writer.write(area)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(battery: try reader.read(), area: try reader.read())
    }
}

extension Comparability: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(wave)
        writer.write(item)
        writer.write(degree)
        writer.write(reason)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(
            wave: try reader.read(), item: try reader.read(), degree: try reader.read(),
            reason: try reader.read())
    }
}

extension Comparability.Degree: Archivable {}
