import Survey

/// A subject that answers may be about, and the words by which it is known.
public struct Theme: Sendable, Hashable {
    /// The theme's id, the same through the waves.
    public let id: String
    /// What it is called.
    public let label: Phrase
    /// Any of these tells the theme.
    public let patterns: [WordPattern]
    /// What does not tell it, although one of the patterns lies within.
    public let exceptions: [WordPattern]

    /// A theme as a coding frame states it.
    public init(id: String, label: Phrase, patterns: [WordPattern], exceptions: [WordPattern] = []) {
        self.id = id
        self.label = label
        self.patterns = patterns
        self.exceptions = exceptions
    }
}

/// Words that are counted together, such as *advice, guidance, assistance, follow-up*.
public struct WordGroup: Sendable, Hashable {
    /// One word that is counted, in all its forms.
    public struct Member: Sendable, Hashable {
        /// What it is called.
        public let label: Phrase
        /// Its forms.
        public let patterns: [WordPattern]

        /// A word to count.
        public init(label: Phrase, patterns: [WordPattern]) {
            self.label = label
            self.patterns = patterns
        }
    }

    /// The group's id.
    public let id: String
    /// What it is called.
    public let label: Phrase
    /// The words of the group, each counted by itself too.
    public let words: [Member]

    /// A group as a coding frame states it.
    public init(id: String, label: Phrase, words: [Member]) {
        self.id = id
        self.label = label
        self.words = words
    }
}
