/// A file's text as UTF-8, whatever it was written in.
public struct DecodedText: Sendable {
    /// The encoding that the file was written in.
    public let encoding: TextEncoding
    /// Valid UTF-8 without a byte order mark. What could not be decoded is U+FFFD, the replacement mark.
    public let bytes: [UInt8]
    /// Whether something could not be decoded.
    public let hasReplacements: Bool

    /// Decodes a file's bytes in the encoding that they are most likely written in.
    public init(_ file: [UInt8]) {
        let (encoding, mark, isKnown) = TextEncoding.detected(in: file)
        self.encoding = encoding
        switch encoding {
        case .utf8:
            let body = mark == 0 ? file : Array(file[mark...])
            let isWhole = isKnown || DecodedText.isUTF8(body)
            bytes = isWhole ? body : Array(String(decoding: body, as: UTF8.self).utf8)
            hasReplacements = !isWhole
        case .utf16LittleEndian:
            (bytes, hasReplacements) = DecodedText.utf8(fromWide: file[mark...], lowByte: 0)
        case .utf16BigEndian:
            (bytes, hasReplacements) = DecodedText.utf8(fromWide: file[mark...], lowByte: 1)
        case .windows1252:
            (bytes, hasReplacements) = Windows1252.utf8(from: file)
        }
    }

    /// Whether bytes are valid UTF-8 from beginning to end.
    static func isUTF8(_ bytes: [UInt8]) -> Bool {
        (try? UTF8Span(validating: bytes.span)) != nil
    }

    /// Decodes pairs of bytes. Half a pair and half a surrogate pair become replacement marks.
    private static func utf8(fromWide bytes: ArraySlice<UInt8>, lowByte: Int) -> ([UInt8], Bool) {
        let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).lazy
            .map { UInt16(bytes[$0 + lowByte]) | UInt16(bytes[$0 + 1 - lowByte]) << 8 }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count / 2)
        var hasReplacements = transcode(
            units.makeIterator(), from: UTF16.self, to: UTF8.self, stoppingOnError: false
        ) {
            result.append($0)
        }
        if bytes.count % 2 == 1 {
            result += [0xEF, 0xBF, 0xBD]
            hasReplacements = true
        }
        return (result, hasReplacements)
    }
}
