/// How many answers use the words of a group, and each of its words.
public struct WordCount: Sendable, Hashable {
    /// One word of the group.
    public struct Line: Sendable, Hashable {
        /// The word.
        public let word: WordGroup.Member
        /// The share of the answers that use it.
        public let share: Share
        /// How often it is used in all answers together.
        public let uses: Int
    }

    /// The group.
    public let group: WordGroup
    /// The share of the answers that use any of the words.
    public let share: Share
    /// The words one by one.
    public let lines: [Line]

    init(of group: WordGroup, in texts: [TextWords], share: (Int) -> Share) {
        let uses = group.words.map { word in texts.map { WordCount.uses(of: word, in: $0) } }
        self.group = group
        self.share = share(texts.indices.count { text in uses.contains { $0[text] > 0 } })
        lines = zip(group.words, uses).map { word, uses in
            Line(word: word, share: share(uses.count { $0 > 0 }), uses: uses.reduce(0, +))
        }
    }

    /// How often a text uses a word: places where any of its patterns begins to match.
    private static func uses(of word: WordGroup.Member, in text: TextWords) -> Int {
        Set(word.patterns.flatMap { $0.matches(in: text).compactMap(\.first) }).count
    }
}
