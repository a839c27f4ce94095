import Survey

/// An item as it is proposed from a file of answers, with the grounds for it.
public struct DraftedItem: Sendable, Hashable {
    /// Why the item is taken for what it is.
    public enum Ground: Sendable, Hashable {
        /// The file itself has words for its codes.
        case hasLabels
        /// It has a few different codes.
        case fewCodes(Int)
        /// It has a few different texts, each in several rows.
        case fewTexts(Int)
        /// Its codes or words are steps in a row.
        case steps(Int)
        /// Neighbouring columns that are ticked or not.
        case ticks(columns: Int)
        /// Its cells hold several entries each.
        case lists
        /// Numbers of many sizes.
        case manyNumbers
        /// Texts that are seldom the same.
        case manyTexts
        /// Nobody answered.
        case empty
    }

    /// Such as `v_1`, or the id of the earlier item that it most likely continues.
    public let id: String
    /// What an answer is.
    public let kind: Item.Kind
    /// The question as far as the file or the earlier wave says it.
    public let label: Phrase
    /// The columns of the file.
    public let columns: [String]
    /// The categories, in their order.
    public let categories: [Category]
    /// The item's own codes for no answer, where the usual ones would take an answer away.
    public let missing: MissingCodes?
    /// Why it is taken for that.
    public let ground: Ground
    /// What it most likely continues, best first.
    public let links: [ItemLink]
}
