/// A language that a user reads.
public enum Language: String, Sendable, Hashable, CaseIterable {
    case bokmaal = "nb"
    case nynorsk = "nn"
    case english = "en"
}

/// A text in the three languages that users read.
public struct Phrase: Sendable, Hashable {
    /// The text in bokmål.
    public let nb: String
    /// The text in nynorsk.
    public let nn: String
    /// The text in English.
    public let en: String

    /// A text written out in each language.
    public init(nb: String, nn: String, en: String) {
        self.nb = nb
        self.nn = nn
        self.en = en
    }

    /// A text that is the same in every language, such as a name.
    public init(_ same: String) {
        self.init(nb: same, nn: same, en: same)
    }

    /// The text in one language.
    public subscript(language: Language) -> String {
        switch language {
        case .bokmaal: nb
        case .nynorsk: nn
        case .english: en
        }
    }
}
