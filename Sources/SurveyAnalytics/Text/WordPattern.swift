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
            isBeginning ? word.hasPrefix(letters) : word == letters
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
        text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    /// The first words of a text that match, or nil when none do.
    ///
    /// - Parameter words: the text's words as `words(of:)` gives them.
    public func firstMatch(in words: [String]) -> String? {
        guard words.count >= self.words.count else { return nil }
        for start in 0...words.count - self.words.count {
            let candidate = words[start..<start + self.words.count]
            if zip(self.words, candidate).allSatisfy({ $0.matches($1) }) {
                return candidate.joined(separator: " ")
            }
        }
        return nil
    }
}
