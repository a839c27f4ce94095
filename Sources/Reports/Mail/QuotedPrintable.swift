/// Text as mail carries it (RFC 2045, 6.7): ASCII on lines of 76 characters at most.
enum QuotedPrintable {
    private static let width = 76

    /// A text whose lines end with `\n`, with CRLF after each line.
    static func text(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false)
            .map { line(Array($0.utf8)) }.joined(separator: "\r\n")
    }

    private static func line(_ bytes: [UInt8]) -> String {
        var (text, length) = ("", 0)
        for (place, byte) in bytes.enumerated() {
            let sign = sign(byte, isLast: place == bytes.count - 1)
            // The last character of a broken line is the sign that it goes on.
            if length + sign.utf8.count > width - 1 {
                text += "=\r\n"
                length = 0
            }
            text += sign
            length += sign.utf8.count
        }
        return text
    }

    /// A byte as it is, or as two hexadecimal digits. A blank at the end of a line would get lost.
    private static func sign(_ byte: UInt8, isLast: Bool) -> String {
        let isPlain = (33...126).contains(byte) && byte != UInt8(ascii: "=") || byte == 32 && !isLast
        guard !isPlain else { return String(UnicodeScalar(byte)) }
        let digits = String(byte, radix: 16, uppercase: true)
        return "=" + (digits.count < 2 ? "0" : "") + digits
    }
}
