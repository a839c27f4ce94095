import Survey

/// What somebody decided by hand about one answer in words. It holds for the text that was read and for no other.
public struct AnswerCorrection: Sendable, Hashable {
    /// What was decided.
    public enum Change: Sendable, Hashable {
        /// The answer has the theme of this id, whatever its words.
        case add(theme: String)
        /// The answer does not have the theme of this id, whatever its words.
        case remove(theme: String)
        /// The answer belongs to the category of this id, and not to the one that asked for words.
        case recode(category: String)
    }

    /// Why a correction is set aside.
    public enum Obstacle: String, Sendable, Hashable, CaseIterable {
        /// The wave has no such unit.
        case unknownUnit
        /// The wave has no such item, or one of another kind.
        case unknownItem
        /// The coding frame has no such theme, or the item no such category.
        case unknownTarget
        /// The unit has written nothing.
        case noText
        /// The text is another than the one that was corrected.
        case otherText
        /// The unit has not chosen the category that asks for words.
        case notChosen
        /// The category rules out others, and the unit has chosen others too.
        case excludesRest
    }

    /// The code of the unit.
    public let unit: String
    /// The id of the item: the text for a theme, the closed item for a category.
    public let item: String
    /// The text that was read when it was decided.
    public let text: String
    /// What was decided.
    public let change: Change

    /// A decision.
    public init(unit: String, item: String, text: String, change: Change) {
        self.unit = unit
        self.item = item
        self.text = text
        self.change = change
    }

    /// Whether this one takes the place of an earlier one: about the same answer, and the same theme or any category.
    public func supersedes(_ earlier: AnswerCorrection) -> Bool {
        guard unit == earlier.unit, item == earlier.item else { return false }
        return switch (change.kind, earlier.change.kind) {
        case (.recode, .recode): true
        case (.recode, _), (_, .recode): false
        default: change.target == earlier.change.target
        }
    }
}

/// A correction that does not hold, and why.
public struct SetAsideCorrection: Sendable, Hashable {
    /// The correction.
    public let correction: AnswerCorrection
    /// Why it does not hold.
    public let obstacle: AnswerCorrection.Obstacle
}
