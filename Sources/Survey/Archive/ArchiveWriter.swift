/// Writes values as the bytes that `ArchiveReader` reads.
package struct ArchiveWriter {
    /// What has been written so far.
    package private(set) var bytes: [UInt8] = []

    /// A writer that expects to write about this many bytes.
    package init(capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// Writes a value in its own form.
    package mutating func write(_ value: some Archivable) {
        value.write(to: &self)
    }

    /// Writes a number that is usually small: seven bits a byte, the least significant first.
    mutating func append(variable number: UInt64) {
        var rest = number
        while rest >= 0x80 {
            bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
            rest >>= 7
        }
        bytes.append(UInt8(rest))
    }

    /// Writes bytes as they are.
    mutating func append(_ more: some Sequence<UInt8>) {
        bytes.append(contentsOf: more)
    }

    /// Writes a number in its full width.
    mutating func append<Number: FixedWidthInteger>(littleEndian number: Number) {
        withUnsafeBytes(of: number.littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Writes how many bytes there are, and the bytes.
    mutating func write(column: [UInt8]) {
        append(variable: UInt64(column.count))
        append(column)
    }

    /// Writes how many numbers there are, and each in its full width.
    mutating func write<Number: FixedWidthInteger>(column: [Number]) {
        append(variable: UInt64(column.count))
        for number in column {
            append(littleEndian: number)
        }
    }
}
