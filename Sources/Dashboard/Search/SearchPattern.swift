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
    func score(of names: SearchNames) -> Int? {
        var total = 0
        for word in words {
            guard let score = word.withUnsafeBufferPointer({ SearchPattern.score(of: $0, in: names) }) else {
                return nil
            }
            total += score
        }
        return total - names.wordCount
    }

    /// How well the names of a thing answer.
    func score(of key: SearchKey) -> Int? {
        key.names(score)
    }

    /// Few letters are found in everything, so that the looser ways need three or four.
    private static func score(of word: SearchNames.Bytes, in names: SearchNames) -> Int? {
        switch names.match(word) {
        case .whole: 120
        case .beginning: 100
        case .within: 60
        case .place: 50
        case nil: names.greatest(beginningWith: word[0]) { nearScore(of: word, in: $0) }
        }
    }

    private static func nearScore(of word: SearchNames.Bytes, in name: SearchNames.Bytes) -> Int? {
        if word.count >= 3, let gaps = gaps(of: word, in: name) { return max(1, 40 - 4 * gaps) }
        if word.count >= 4, isOneLetterOff(word, name) { return 20 }
        return nil
    }

    /// How many letters stand between those of the word, where they come in the same order.
    private static func gaps(of word: SearchNames.Bytes, in name: SearchNames.Bytes) -> Int? {
        var (gaps, rest) = (0, name[...])
        for letter in word {
            guard let place = rest.firstIndex(of: letter) else { return nil }
            gaps += place - rest.startIndex
            rest = rest[(place + 1)...]
        }
        return gaps <= word.count ? gaps : nil
    }

    /// Whether one letter more, less or other, or two exchanged, make the word the beginning of the name.
    /// Both begin with the same letter.
    private static func isOneLetterOff(_ word: SearchNames.Bytes, _ name: SearchNames.Bytes) -> Bool {
        let same = zip(word, name).prefix { $0 == $1 }.count
        let (rest, others) = (word[same...], name[same...])
        let isExchanged =
            rest.count >= 2 && others.count >= 2 && rest[same] == others[same + 1]
            && rest[same + 1] == others[same] && others.dropFirst(2).starts(with: rest.dropFirst(2))
        return isExchanged || others.dropFirst().starts(with: rest.dropFirst())
            || others.starts(with: rest.dropFirst()) || others.dropFirst().starts(with: rest)
    }
}
