/// One word of a pattern, with what may stand before and after its letters.
struct WordForm: Sendable, Hashable {
    /// What may follow the letters.
    private enum Ending: Sendable, Hashable {
        /// Nothing.
        case none
        /// An ending of Norwegian inflection.
        case inflection
        /// Anything.
        case any
    }

    /// The letters that stand fast, in lower case; none for any word at all.
    let letters: String
    private let isCompoundEnd: Bool
    private let ending: Ending

    /// A word as an office writes it, such as `bolig`, `råd+`, `bemann*`, `*marked+`; nil when it is none.
    init?(_ written: Substring) {
        var rest = written
        let endsFreely = rest.last == "*"
        let isInflected = rest.last == "+"
        if endsFreely || isInflected { rest = rest.dropLast() }
        let beginsFreely = rest.first == "*"
        if beginsFreely { rest = rest.dropFirst() }
        let isWord = TextWords(String(rest)).words.map(\.letters) == [rest.lowercased()]
        guard isWord || (rest.isEmpty && endsFreely && !beginsFreely) else { return nil }
        // An unstressed e belongs to the ending: kommune, kommunar.
        if isInflected, rest.count > 2, rest.last == "e" { rest = rest.dropLast() }
        letters = rest.lowercased()
        isCompoundEnd = beginsFreely
        ending = endsFreely ? .any : isInflected ? .inflection : .none
    }

    /// Whether a word in lower case is meant.
    func matches(_ word: String) -> Bool {
        if isCompoundEnd { return matchesCompound(word) }
        // Most words differ in their first letter; two ASCII letters cannot be two spellings of one.
        if let first = letters.utf8.first, let other = word.utf8.first, first != other, first | other < 0x80 {
            return false
        }
        return switch ending {
        case .none: word == letters
        case .any: word.hasPrefix(letters)
        case .inflection:
            word.hasPrefix(letters) && WordForm.endings.contains(String(word.dropFirst(letters.count)))
        }
    }

    private func matchesCompound(_ word: String) -> Bool {
        switch ending {
        case .none: word.hasSuffix(letters)
        case .any: word.contains(letters)
        case .inflection: WordForm.endings.contains { word.hasSuffix(letters + $0) }
        }
    }

    /// The endings of nouns, adjectives and verbs in bokmål and nynorsk, and the genitive's *s* behind those of nouns.
    private static let endings: Set<String> = {
        let nouns = ["", "a", "ane", "ar", "e", "en", "ene", "er", "et", "i", "n", "ne", "r"]
        let others = [
            "ande", "ast", "aste", "are", "d", "dd", "de", "est", "este", "ere", "re", "st", "ste", "t", "te",
            "tt", "es", "as",
        ]
        return Set(nouns + nouns.map { $0 + "s" } + others)
    }()
}
