import FoundationEssentials

/// Text in the head of a letter (RFC 2047).
enum EncodedWords {
    /// The bytes of text that go into one word: with what stands around them, a word has 75 characters at most.
    private static let room = 45

    /// Whether a text can stand in the head as it is.
    static func isPlain(_ text: String) -> Bool {
        text.utf8.allSatisfy { (32...126).contains($0) } && !text.contains("=?")
    }

    /// A subject.
    ///
    /// - Parameter taken: the characters before it on its line.
    static func text(_ text: String, after taken: Int) -> String {
        isPlain(text) && taken + text.utf8.count <= 78 ? text : encoded(text)
    }

    /// A name before an address: as it is where it is of plain words, since marks would have a meaning there.
    static func phrase(_ name: String) -> String {
        let isOfWords = name.utf8.allSatisfy {
            Unicode.Scalar($0).properties.isAlphabetic && $0 < 128 || $0 == 32 || $0 == 45
        }
        return isOfWords && name.utf8.count <= 64 ? name : encoded(name)
    }

    /// Words that decode to the text, each with whole characters, on lines of their own.
    private static func encoded(_ text: String) -> String {
        var pieces = [""]
        for scalar in text.unicodeScalars {
            let (last, next) = (pieces[pieces.count - 1], String(scalar))
            if last.utf8.count + next.utf8.count > room { pieces.append("") }
            pieces[pieces.count - 1] += next
        }
        return pieces.map { "=?utf-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(separator: "\r\n ")
    }
}
