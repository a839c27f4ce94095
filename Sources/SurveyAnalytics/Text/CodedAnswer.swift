/// What a coding frame and the corrections by hand make of one answer.
public struct CodedAnswer: Sendable, Hashable {
    /// A theme of an answer.
    public struct Finding: Sendable, Hashable {
        /// The theme's position in the frame's entry.
        public let theme: Int
        /// Where the words that tell it stand in the text, ascending; empty when no word does.
        public let words: [Range<String.Index>]
        /// Whether somebody put it there by hand.
        public let isByHand: Bool
    }

    /// The unit's position in the register.
    public let unit: Int
    /// The answer as it was written.
    public let text: String
    /// The themes in the frame's order.
    public let themes: [Finding]
    /// The themes that words tell and somebody took away by hand, positions in the frame's entry.
    public let removed: [Int]

    /// Reads an answer.
    ///
    /// - Parameters:
    ///   - unit: the unit's position in the register.
    ///   - byHand: whether the answer has a theme, by the theme's id, where somebody has said so.
    public init(unit: Int, text: String, entry: ThemeFrame.Entry, byHand: [String: Bool] = [:]) {
        let words = TextWords(text)
        let excepted = CodedAnswer.covered(by: entry.exceptions, in: words)
        var themes: [Finding] = []
        var removed: [Int] = []
        for (position, theme) in entry.themes.enumerated() {
            let found = CodedAnswer.words(of: theme, in: words, excepted: excepted)
            let hand = byHand[theme.id]
            if hand ?? !found.isEmpty {
                let ranges = CodedAnswer.ranges(of: found, in: words)
                themes.append(Finding(theme: position, words: ranges, isByHand: hand != nil))
            } else if !found.isEmpty {
                removed.append(position)
            }
        }
        self.unit = unit
        self.text = text
        self.themes = themes
        self.removed = removed
    }

    /// Whether the answer has the theme at a position of the frame's entry.
    public func has(themeAt position: Int) -> Bool {
        themes.contains { $0.theme == position }
    }

    /// The positions of the words that tell a theme, ascending.
    private static func words(of theme: Theme, in text: TextWords, excepted: Set<Int>) -> [Int] {
        let excepted = excepted.union(covered(by: theme.exceptions, in: text))
        let matches = theme.patterns.flatMap { $0.matches(in: text) }
        return Set(matches.filter(excepted.isDisjoint).joined()).sorted()
    }

    /// The positions of all words from the first to the last of each match.
    private static func covered(by patterns: [WordPattern], in text: TextWords) -> Set<Int> {
        patterns.reduce(into: []) { covered, pattern in
            for match in pattern.matches(in: text) {
                if let first = match.first, let last = match.last { covered.formUnion(first...last) }
            }
        }
    }

    /// Where words stand in the text; neighbours are one range, with what is between them.
    private static func ranges(of positions: [Int], in text: TextWords) -> [Range<String.Index>] {
        var ranges: [Range<String.Index>] = []
        var previous: Int?
        for position in positions {
            let range = text.words[position].range
            if let last = ranges.last, previous == position - 1,
                text.words[position - 1].sentence == text.words[position].sentence
            {
                ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
            } else {
                ranges.append(range)
            }
            previous = position
        }
        return ranges
    }
}
