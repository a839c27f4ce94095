import Survey

/// What somebody typed to find something, and how well names answer to it.
///
/// Every word has to answer: as the beginning of a word, within a word, as letters in the same order, or with one letter
/// wrong. The earlier of these ways, the better.
struct SearchPattern: Sendable, Hashable {
    private let words: [[UInt8]]

    init(_ text: String) {
        words = SearchKey.words(of: text)
    }

    /// Whether nothing was typed.
    var isEmpty: Bool { words.isEmpty }

    /// How well names answer, the higher the better; nil where they do not.
    func score(of key: SearchKey) -> Int? {
        guard words.allSatisfy(key.mayAnswer) else { return nil }
        var total = 0
        for word in words {
            guard let score = key.greatest({ SearchPattern.score(of: word, in: $0) }) else { return nil }
            total += score
        }
        return total - key.wordCount
    }

    /// Few letters are found in everything, so that the looser ways need three or four.
    private static func score(of word: [UInt8], in name: SearchKey.Word) -> Int? {
        if name.starts(with: word) { return name.count == word.count ? 120 : 100 }
        if name.holds(word) { return 60 }
        if word.count >= 3, let gaps = gaps(of: word, in: name) { return max(1, 40 - 4 * gaps) }
        if word.count >= 4, isOneLetterOff(word, name) { return 20 }
        return nil
    }

    /// How many letters stand between those of the word, where they come in the same order from the same first letter.
    private static func gaps(of word: [UInt8], in name: SearchKey.Word) -> Int? {
        guard word.first == name.first else { return nil }
        var (gaps, rest) = (0, name[...])
        for letter in word {
            guard let place = rest.firstIndex(of: letter) else { return nil }
            gaps += place - rest.startIndex
            rest = rest[(place + 1)...]
        }
        return gaps <= word.count ? gaps : nil
    }

    /// Whether one letter more, less or other, or two exchanged, make the word the beginning of the name.
    private static func isOneLetterOff(_ word: [UInt8], _ name: SearchKey.Word) -> Bool {
        let name = Array(name)
        let same = zip(word, name).prefix { $0 == $1 }.count
        guard same > 0 else { return false }
        let (rest, others) = (word[same...], name[same...])
        let isExchanged =
            rest.count >= 2 && others.count >= 2 && rest[same] == others[same + 1]
            && rest[same + 1] == others[same] && others.dropFirst(2).starts(with: rest.dropFirst(2))
        return isExchanged || others.dropFirst().starts(with: rest.dropFirst())
            || others.starts(with: rest.dropFirst()) || others.dropFirst().starts(with: rest)
    }
}
