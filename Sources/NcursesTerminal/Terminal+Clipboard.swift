extension Terminal {
    /// The most that is given to the clipboard, in bytes; terminals drop longer ones.
    static let clipboardLimit = 74_000

    /// Gives a text to the clipboard of the machine that the user sits at, also through ssh (OSC 52). A terminal that
    /// does not know how leaves it aside.
    public func copy(_ text: String) {
        let bytes = Array(text.utf8.prefix(Terminal.clipboardLimit))
        guard knowsModes else { return }
        device.send("\u{1B}]52;c;\(Base64.text(of: bytes))\u{7}")
    }
}

/// Bytes as text (RFC 4648).
enum Base64 {
    private static let alphabet = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// Four letters for every three bytes, filled up with `=`.
    static func text(of bytes: [UInt8]) -> String {
        let letters = stride(from: 0, to: bytes.count, by: 3).flatMap { start -> [UInt8] in
            let group = bytes[start..<min(start + 3, bytes.count)]
            let padded = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * UInt32(3 - group.count))
            return (0..<4).map { place in
                place > group.count
                    ? UInt8(ascii: "=") : alphabet[Int(padded >> (18 - 6 * UInt32(place)) & 63)]
            }
        }
        return String(decoding: letters, as: UTF8.self)
    }
}
