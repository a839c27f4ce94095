/// The words of a text and where they stand in it, for patterns to be looked for.
public struct TextWords: Sendable, Hashable {
    /// A word of a text.
    public struct Word: Sendable, Hashable {
        /// The word in lower case.
        public let letters: String
        /// Where it stands in the text.
        public let range: Range<String.Index>
        /// The number of its sentence, counted from 0.
        public let sentence: Int
    }

    /// The text as it was written.
    public let text: String
    /// Its words in order: letters and digits, without punctuation.
    public let words: [Word]

    /// Splits a text into words. Sentences end with `.`, `!`, `?`, `;` and at a line break.
    public init(_ text: String) {
        var words: [Word] = []
        var sentence = 0
        var start: String.Index?
        let scalars = text.unicodeScalars
        func word(from start: String.Index, to end: String.Index) -> Word {
            Word(letters: TextWords.letters(of: text[start..<end]), range: start..<end, sentence: sentence)
        }
        for place in scalars.indices {
            if TextWords.belongsToWord(scalars[place]) {
                if start == nil { start = place }
                continue
            }
            if let begun = start { words.append(word(from: begun, to: place)) }
            start = nil
            if TextWords.endsSentence(scalars[place]) { sentence += 1 }
        }
        if let begun = start { words.append(word(from: begun, to: text.endIndex)) }
        self.text = text
        self.words = words
    }

    /// The word in lower case, without the hyphens that only show at the end of a line.
    private static func letters(of word: Substring) -> String {
        let lower = word.lowercased()
        guard lower.unicodeScalars.contains(softHyphen) else { return lower }
        var letters = String.UnicodeScalarView()
        letters.append(contentsOf: lower.unicodeScalars.filter { $0 != softHyphen })
        return String(letters)
    }

    private static let softHyphen: Unicode.Scalar = "\u{AD}"

    private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
        // Most letters are ASCII, and for those a look at the number is much faster.
        guard scalar.value >= 0x80 else {
            return (0x61...0x7A).contains(scalar.value | 0x20) || (0x30...0x39).contains(scalar.value)
        }
        if scalar == softHyphen { return true }
        return switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber:
            true
        default: false
        }
    }

    private static func endsSentence(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case ".", "!", "?", ";", "…", "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": true
        default: false
        }
    }
}
