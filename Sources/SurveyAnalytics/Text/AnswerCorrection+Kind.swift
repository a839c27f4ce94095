extension AnswerCorrection.Change {
    /// The kinds of change, as files and the store write them.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        case add
        case remove
        case recode
    }

    /// What kind of change it is.
    public var kind: Kind {
        switch self {
        case .add: .add
        case .remove: .remove
        case .recode: .recode
        }
    }

    /// The id of the theme or the category.
    public var target: String {
        switch self {
        case .add(let id), .remove(let id), .recode(let id): id
        }
    }

    /// A change of a kind.
    ///
    /// - Parameter target: the id of the theme or the category.
    public init(_ kind: Kind, target: String) {
        self =
            switch kind {
            case .add: .add(theme: target)
            case .remove: .remove(theme: target)
            case .recode: .recode(category: target)
            }
    }
}
