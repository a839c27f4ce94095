/// One answer that a closed item offers.
public struct Category: Sendable, Hashable {
    /// How a category counts.
    public enum Standing: String, Sendable, Hashable, CaseIterable {
        /// An answer as any other.
        case ordinary
        /// An answer outside the scale ("not relevant"): counted, and left out of means.
        case notRelevant = "not-relevant"
        /// The question does not concern the unit: leaves the base.
        case doesNotApply = "does-not-apply"
        /// Rules out every other category of a multiple choice ("none of these").
        case excludesRest = "excludes-rest"
    }

    /// Such as `yes`. Unique within the item, and the same through the waves.
    public let id: String
    /// The code in a file of answers.
    public let code: Int32
    /// The category in words.
    public let label: Phrase
    /// The step on a scale.
    public let value: Int?
    /// How the category counts.
    public let standing: Standing

    /// A category as the codebook states it.
    public init(id: String, code: Int32, label: Phrase, value: Int? = nil, standing: Standing = .ordinary) {
        self.id = id
        self.code = code
        self.label = label
        self.value = value
        self.standing = standing
    }
}
