/// A value that has a form in bytes, made to be read fast and to be read again by later versions.
package protocol Archivable {
    /// Writes the value.
    func write(to writer: inout ArchiveWriter)
    /// Reads the value that `write(to:)` wrote.
    init(from reader: inout ArchiveReader) throws(ArchiveError)
}

extension UInt8: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.append(CollectionOfOne(self))
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self = try reader.readByte()
    }
}

extension Bool: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(UInt8(self ? 1 : 0))
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        switch try reader.readByte() {
        case 0: self = false
        case 1: self = true
        default: throw .damaged
        }
    }
}

extension Int64: Archivable {
    /// Zigzag: small numbers stay short, whatever their sign.
    package func write(to writer: inout ArchiveWriter) {
        writer.append(variable: UInt64(bitPattern: (self << 1) ^ (self >> 63)))
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        let zigzag = try reader.readVariable()
        self = Int64(bitPattern: zigzag >> 1) ^ -Int64(bitPattern: zigzag & 1)
    }
}

extension Int: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(Int64(self))
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        guard let number = Int(exactly: try reader.read() as Int64) else { throw .damaged }
        self = number
    }
}

extension Int32: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(Int64(self))
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        guard let number = Int32(exactly: try reader.read() as Int64) else { throw .damaged }
        self = number
    }
}

extension Double: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.append(littleEndian: bitPattern)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self.init(bitPattern: try reader.readLittleEndian())
    }
}

extension String: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.append(variable: UInt64(utf8.count))
        writer.append(utf8)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        let slice = try reader.readSlice(reader.readCount())
        guard let text = try? UTF8Span(validating: slice.span) else { throw .damaged }
        self = String(copying: text)
    }
}

extension Optional: Archivable where Wrapped: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(self != nil)
        if let self { writer.write(self) }
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        self = try reader.read() ? reader.read() as Wrapped : nil
    }
}

extension Array: Archivable where Element: Archivable {
    package func write(to writer: inout ArchiveWriter) {
        writer.append(variable: UInt64(count))
        for element in self {
            writer.write(element)
        }
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        let count = try reader.readCount()
        self = []
        reserveCapacity(count)
        for _ in 0..<count {
            append(try reader.read())
        }
    }
}

extension Archivable where Self: RawRepresentable, RawValue == String {
    package func write(to writer: inout ArchiveWriter) {
        writer.write(rawValue)
    }

    package init(from reader: inout ArchiveReader) throws(ArchiveError) {
        guard let value = Self(rawValue: try reader.read()) else { throw .damaged }
        self = value
    }
}
