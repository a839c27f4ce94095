/// A ZIP archive of parts that are stored as they are.
enum StoredZip {
    static func bytes(_ parts: [(name: String, content: [UInt8])]) -> [UInt8] {
        var (archive, directory): ([UInt8], [UInt8]) = ([], [])
        for part in parts {
            let place = archive.count
            let facts =
                little(20, 2) + little(0, 8) + little(crc32(part.content), 4)
                + little(part.content.count, 4) + little(part.content.count, 4)
                + little(part.name.utf8.count, 2) + little(0, 2)
            archive += little(0x0403_4B50, 4) + facts + Array(part.name.utf8) + part.content
            directory +=
                little(0x0201_4B50, 4) + little(20, 2) + facts + little(0, 10) + little(place, 4)
                + Array(part.name.utf8)
        }
        let end =
            little(0x0605_4B50, 4) + little(0, 4) + little(parts.count, 2) + little(parts.count, 2)
            + little(directory.count, 4) + little(archive.count, 4) + little(0, 2)
        return archive + directory + end
    }

    private static func little(_ number: Int, _ count: Int) -> [UInt8] {
        (0..<count).map { $0 < 8 ? UInt8(truncatingIfNeeded: number >> (8 * $0)) : 0 }
    }

    private static func crc32(_ bytes: [UInt8]) -> Int {
        var sum = UInt32.max
        for byte in bytes {
            sum ^= UInt32(byte)
            for _ in 0..<8 { sum = sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1 }
        }
        return Int(~sum)
    }
}
