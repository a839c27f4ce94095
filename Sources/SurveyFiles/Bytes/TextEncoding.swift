/// How a file writes characters as bytes.
public enum TextEncoding: Sendable, Hashable, CaseIterable {
    case utf8
    case utf16LittleEndian
    case utf16BigEndian
    case windows1252

    /// The encoding that some bytes are most likely written in, how many bytes its mark takes, and whether all of them are
    /// known to be in it.
    ///
    /// A byte order mark decides. Without one, bytes with many zeros at every other place are UTF-16, bytes
    /// that are UTF-8 but for a few damaged places are UTF-8, and all others are Windows-1252.
    static func detected(in bytes: [UInt8]) -> (encoding: TextEncoding, mark: Int, isWhole: Bool) {
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { return (.utf8, 3, false) }
        if bytes.starts(with: [0xFF, 0xFE]) { return (.utf16LittleEndian, 2, false) }
        if bytes.starts(with: [0xFE, 0xFF]) { return (.utf16BigEndian, 2, false) }
        if let wide = wideEncoding(of: bytes.prefix(4096)) { return (wide, 0, false) }
        if DecodedText.isUTF8(bytes) { return (.utf8, 0, true) }
        return (isMostlyUTF8(bytes) ? .utf8 : .windows1252, 0, false)
    }

    /// UTF-16 of a text in Latin letters has a zero in nearly every pair, always on the same side.
    private static func wideEncoding(of sample: ArraySlice<UInt8>) -> TextEncoding? {
        let pairs = sample.count / 2
        guard pairs > 0 else { return nil }
        var zeros = (even: 0, odd: 0)
        for pair in 0..<pairs {
            if sample[sample.startIndex + pair * 2] == 0 { zeros.even += 1 }
            if sample[sample.startIndex + pair * 2 + 1] == 0 { zeros.odd += 1 }
        }
        if zeros.odd * 2 > pairs && zeros.even * 8 < pairs { return .utf16LittleEndian }
        if zeros.even * 2 > pairs && zeros.odd * 8 < pairs { return .utf16BigEndian }
        return nil
    }

    /// Whether the letters beyond ASCII are more often UTF-8 than not.
    private static func isMostlyUTF8(_ bytes: [UInt8]) -> Bool {
        var whole = 0
        var broken = 0
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while true {
            switch decoder.decode(&iterator) {
            case .scalarValue(let scalar): if scalar.value > 0x7F { whole += 1 }
            case .error: broken += 1
            case .emptyInput: return whole > broken
            }
        }
    }
}
