/// The encoding Windows-1252, in which older Norwegian programs write.
enum Windows1252 {
    /// Decodes every byte; the five bytes without a character become replacement marks.
    ///
    /// - Returns: UTF-8, and whether any byte was replaced.
    static func utf8(from bytes: [UInt8]) -> (bytes: [UInt8], hasReplacements: Bool) {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + bytes.count / 8)
        var hasReplacements = false
        for byte in bytes {
            if byte < 0x80 {
                result.append(byte)
            } else {
                let scalar = scalar(of: byte)
                if scalar == replacement { hasReplacements = true }
                result += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
            }
        }
        return (result, hasReplacements)
    }

    private static let replacement: Unicode.Scalar = "\u{FFFD}"

    private static func scalar(of byte: UInt8) -> Unicode.Scalar {
        (0x80..<0xA0).contains(byte) ? upperControls[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }

    /// The characters of the bytes 0x80 to 0x9F; all others are the same as in Latin-1.
    private static let upperControls: [Unicode.Scalar] = [
        "€", replacement, "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", replacement, "Ž",
        replacement,
        replacement, "‘", "’", "“", "”", "•", "–", "—", "\u{02DC}", "™", "š", "›", "œ", replacement, "ž", "Ÿ",
    ]
}
