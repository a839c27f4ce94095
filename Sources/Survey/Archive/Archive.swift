/// The sealed form in which surveys and waves are kept: a header and a payload.
///
/// The header has 24 bytes, numbers with the least significant byte first: the mark `RBLK`, the version (2 bytes),
/// the content (1 byte), a zero byte, the length of the payload (8 bytes) and its checksum (8 bytes).
package enum Archive {
    /// What an archive holds.
    package enum Content: UInt8 {
        /// A survey with all its waves.
        case survey = 1
        /// One wave with its register.
        case wave = 2
        /// Registers without answers.
        case registers = 3
    }

    /// The version that is written; every earlier one is read too. Version 2 came with what codebooks say of comparing
    /// items with earlier waves, version 3 with the traits by which units are found to be alike, version 4 with code
    /// changes and with items that are put to some classes of units, version 5 with roles of respondents and with the
    /// names before a change of codes.
    package static let version: UInt16 = 5

    static let mark: [UInt8] = Array("RBLK".utf8)
    static let headerLength = 24

    /// The payload behind a header that vouches for it.
    package static func seal(_ payload: [UInt8], as content: Content) -> [UInt8] {
        var writer = ArchiveWriter(capacity: headerLength + payload.count)
        writer.append(mark)
        writer.append(littleEndian: version)
        writer.append([content.rawValue, 0])
        writer.append(littleEndian: UInt64(payload.count))
        writer.append(littleEndian: checksum(payload, from: 0))
        writer.append(payload)
        return writer.bytes
    }

    /// A reader that stands at the beginning of the payload, once the header has been found to be true.
    package static func open(_ bytes: [UInt8], as content: Content) throws(ArchiveError) -> ArchiveReader {
        guard bytes.starts(with: mark.prefix(bytes.count)) else { throw .notAnArchive }
        var reader = ArchiveReader(bytes, from: min(mark.count, bytes.count))
        let version: UInt16 = try reader.readLittleEndian()
        guard (1...Archive.version).contains(version) else { throw .unknownVersion(Int(version)) }
        let kind: UInt8 = try reader.read()
        let reserved: UInt8 = try reader.read()
        let length: UInt64 = try reader.readLittleEndian()
        let expected: UInt64 = try reader.readLittleEndian()
        guard kind == content.rawValue else { throw .notAnArchive }
        guard length <= UInt64(reader.remaining) else { throw .truncated }
        guard reserved == 0, length == UInt64(reader.remaining),
            checksum(bytes, from: headerLength) == expected
        else { throw .damaged }
        reader.version = version
        return reader
    }

    /// A checksum that changes with any one changed byte: eight bytes at a time are mixed in by steps that can each
    /// be undone, so that two inputs that differ in one place never meet again.
    static func checksum(_ bytes: [UInt8], from start: Int) -> UInt64 {
        var sum = UInt64(bytes.count - start) ^ 0x9E37_79B9_7F4A_7C15
        bytes.withUnsafeBytes { buffer in
            var offset = start
            while offset + 8 <= buffer.count {
                mix(
                    UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self)),
                    into: &sum)
                offset += 8
            }
            for byte in buffer[offset...] {
                mix(UInt64(byte), into: &sum)
            }
        }
        return sum
    }

    private static func mix(_ word: UInt64, into sum: inout UInt64) {
        sum = (sum ^ word) &* 0xFF51_AFD7_ED55_8CCD
        sum ^= sum >> 32
    }
}
