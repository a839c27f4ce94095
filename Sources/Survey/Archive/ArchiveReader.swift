/// Reads values from bytes, and throws where the bytes end or cannot mean anything.
///
/// Nothing is taken on trust: no length reserves more than the bytes that are left could fill.
package struct ArchiveReader {
    private let bytes: [UInt8]
    private var offset: Int
    /// The version that the bytes were written by.
    var version = Archive.version

    /// A reader that stands at `offset`.
    init(_ bytes: [UInt8], from offset: Int) {
        self.bytes = bytes
        self.offset = offset
    }

    /// How many bytes have not been read.
    package var remaining: Int { bytes.count - offset }

    /// Reads a value in its own form.
    package mutating func read<Value: Archivable>() throws(ArchiveError) -> Value {
        try Value(from: &self)
    }

    /// Throws unless everything has been read.
    package func finish() throws(ArchiveError) {
        guard remaining == 0 else { throw .damaged }
    }

    /// Reads one byte.
    mutating func readByte() throws(ArchiveError) -> UInt8 {
        guard offset < bytes.count else { throw .truncated }
        defer { offset += 1 }
        return bytes[offset]
    }

    /// Reads a number of seven bits a byte.
    mutating func readVariable() throws(ArchiveError) -> UInt64 {
        var number: UInt64 = 0
        for shift in stride(from: 0, to: 64, by: 7) {
            let byte = try readByte()
            number |= UInt64(byte & 0x7F) << UInt64(shift)
            if byte < 0x80 { return number }
        }
        throw .damaged
    }

    /// Reads how many elements follow, each of at least `width` bytes.
    mutating func readCount(width: Int = 1) throws(ArchiveError) -> Int {
        let count = try readVariable()
        guard count <= UInt64(remaining / width) else { throw .truncated }
        return Int(count)
    }

    /// Reads this many bytes, which must be left.
    mutating func readSlice(_ count: Int) throws(ArchiveError) -> ArraySlice<UInt8> {
        guard count <= remaining else { throw .truncated }
        defer { offset += count }
        return bytes[offset..<offset + count]
    }

    /// Reads a number in its full width.
    mutating func readLittleEndian<Number: FixedWidthInteger>() throws(ArchiveError) -> Number {
        let slice = try readSlice(Number.bitWidth / 8)
        return Number(littleEndian: slice.withUnsafeBytes { $0.loadUnaligned(as: Number.self) })
    }

    /// Reads a column of bytes.
    mutating func readColumn() throws(ArchiveError) -> [UInt8] {
        Array(try readSlice(readCount()))
    }

    /// Reads a column of numbers in their full width.
    mutating func readColumn<Number: FixedWidthInteger>() throws(ArchiveError) -> [Number] {
        let width = Number.bitWidth / 8
        let count = try readCount(width: width)
        let slice = try readSlice(count * width)
        return slice.withUnsafeBytes { buffer in
            (0..<count).map {
                Number(littleEndian: buffer.loadUnaligned(fromByteOffset: $0 * width, as: Number.self))
            }
        }
    }
}
