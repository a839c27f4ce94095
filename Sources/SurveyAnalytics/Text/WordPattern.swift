/// A few words to look for in free text, within one sentence. Case is ignored.
///
/// | written | finds |
/// |---|---|
/// | `råd` | the word itself |
/// | `råd+` | the word and its inflections: *råd*, *rådet*, *rådene*, *råda*; not *rådmann* |
/// | `bemann*` | every word that begins so |
/// | `*bolig*` | every word that holds it; `*bolig` ends so, `*bolig+` ends so in any inflection |
/// | `bolig*\|bustad*` | either |
/// | `fast* kontakt*` | words that follow one another |
/// | `mist* … kompetanse*` | the same with up to three words in between (`...` is as good) |
/// | `* ikke` | any word before *ikke* |
public struct WordPattern: Sendable, Hashable {
    /// The pattern as it was written.
    public let text: String
    private let steps: [Step]

    /// How many words a gap holds at most.
    public static let longestGap = 3

    private enum Step: Sendable, Hashable {
        /// One word: any of these.
        case word([WordForm])
        /// Up to `longestGap` words.
        case gap
    }

    /// A pattern as an office writes it, or nil when it is none: no word, a gap at an end, a sign that means nothing.
    public init?(_ text: String) {
        var steps: [Step] = []
        for part in text.split(whereSeparator: { $0.isWhitespace || $0 == "-" }) {
            if part == "…" || part == "..." {
                guard let last = steps.last, last != .gap else { return nil }
                steps.append(.gap)
            } else {
                var forms: [WordForm] = []
                for alternative in part.split(separator: "|", omittingEmptySubsequences: false) {
                    guard let form = WordForm(alternative) else { return nil }
                    forms.append(form)
                }
                steps.append(.word(forms))
            }
        }
        let names = steps.contains { step in
            if case .word(let forms) = step { forms.allSatisfy { !$0.letters.isEmpty } } else { false }
        }
        guard names, steps.last != .gap else { return nil }
        self.text = text
        self.steps = steps
    }

    /// The words of a text, to look for several patterns in.
    public static func words(of text: String) -> TextWords { TextWords(text) }

    /// The first words of a text that match, in lower case, or nil when none do.
    public func firstMatch(in text: TextWords) -> String? {
        text.words.indices.lazy.compactMap { match(at: $0, in: text.words) }.first.map { match in
            match.map { text.words[$0].letters }.joined(separator: " ")
        }
    }

    /// All matches in a text from its beginning, none within another: each the positions of the words that match, those
    /// in gaps left out.
    func matches(in text: TextWords) -> [[Int]] {
        var matches: [[Int]] = []
        var position = 0
        while position < text.words.count {
            guard let found = match(at: position, in: text.words), let last = found.last else {
                position += 1
                continue
            }
            matches.append(found)
            position = last + 1
        }
        return matches
    }

    private func match(at position: Int, in words: [TextWords.Word]) -> [Int]? {
        match(steps[...], at: position, in: words, sentence: words[position].sentence)
    }

    /// The match of the steps from a position on, with the gaps as short as can be.
    private func match(
        _ steps: ArraySlice<Step>, at position: Int, in words: [TextWords.Word], sentence: Int
    ) -> [Int]? {
        guard let step = steps.first else { return [] }
        switch step {
        case .gap:
            return (position...position + WordPattern.longestGap).lazy.compactMap {
                match(steps.dropFirst(), at: $0, in: words, sentence: sentence)
            }.first
        case .word(let forms):
            guard position < words.count, words[position].sentence == sentence,
                forms.contains(where: { $0.matches(words[position].letters) }),
                let rest = match(steps.dropFirst(), at: position + 1, in: words, sentence: sentence)
            else { return nil }
            return [position] + rest
        }
    }
}
