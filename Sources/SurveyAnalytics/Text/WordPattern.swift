/// A few words to look for in free text. Case is ignored; a word that ends in `*` stands for every word that begins
/// so: `fast* kontakt*` finds "faste kontaktpersoner".
public struct WordPattern: Sendable, Hashable {
    /// The pattern as it was written.
    public let text: String
    private let words: [Word]

    private struct Word: Sendable, Hashable {
        let letters: String
        let isBeginning: Bool

        func matches(_ word: String) -> Bool {
            // Most words differ in their first letter; two ASCII letters cannot be two spellings of one.
            if let first = letters.utf8.first, let other = word.utf8.first, first != other,
                first | other < 0x80
            {
                return false
            }
            return isBeginning ? word.hasPrefix(letters) : word == letters
        }
    }

    /// A pattern as an office writes it, or nil when it has no word.
    public init?(_ text: String) {
        let words = text.split(separator: " ").compactMap { part -> Word? in
            let letters = WordPattern.words(of: String(part)).joined()
            return letters.isEmpty ? nil : Word(letters: letters, isBeginning: part.hasSuffix("*"))
        }
        guard !words.isEmpty else { return nil }
        self.text = text
        self.words = words
    }

    /// The words of a text in lower case, without punctuation.
    public static func words(of text: String) -> [String] {
        text.lowercased().split { !belongsToWord($0) }.map(String.init)
    }

    private static func belongsToWord(_ character: Character) -> Bool {
        // Most letters are ASCII, and for those a look at the byte is much faster.
        guard let byte = character.asciiValue else { return character.isLetter || character.isNumber }
        return (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
    }

    /// The first words of a text that match, or nil when none do.
    ///
    /// - Parameter words: the text's words as `words(of:)` gives them.
    public func firstMatch(in words: [String]) -> String? {
        guard words.count >= self.words.count else { return nil }
        let starts = 0...words.count - self.words.count
        let start = starts.first { start in
            self.words.indices.allSatisfy { self.words[$0].matches(words[start + $0]) }
        }
        return start.map { words[$0..<$0 + self.words.count].joined(separator: " ") }
    }
}
