import Wording

import Survey

/// The names of a unit in a form in which they are found: small letters without diacritics.
struct SearchKey: Sendable, Hashable {
    private let bytes: [UInt8]

    init(_ texts: [String]) {
        bytes = texts.flatMap { [UInt8(ascii: " ")] + SearchKey.folded($0) }
    }

    /// The words that a user typed, in the same form.
    static func words(of text: String) -> [[UInt8]] {
        folded(text).split(separator: UInt8(ascii: " ")).map(Array.init)
    }

    /// Whether every word stands somewhere in the names.
    func matches(_ words: [[UInt8]]) -> Bool {
        words.allSatisfy(contains)
    }

    private func contains(_ word: [UInt8]) -> Bool {
        guard let first = word.first, word.count <= bytes.count else { return word.isEmpty }
        return (0...bytes.count - word.count).contains { start in
            bytes[start] == first && bytes[start..<start + word.count].elementsEqual(word)
        }
    }

    /// Small letters; diacritics of Norwegian and Sámi names folded to the letter below them. Æ, ø and å are
    /// letters of their own and stay.
    static func folded(_ text: String) -> [UInt8] {
        Array(Letters.folded(text).utf8)
    }
}
