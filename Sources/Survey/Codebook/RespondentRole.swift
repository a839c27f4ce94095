/// One of several people of a unit who answer a part of the questionnaire each, such as the head of schools.
public struct RespondentRole: Sendable, Hashable {
    /// Such as `schools`. Unique within a codebook, and the same through the waves.
    public let id: String
    /// In words: *rektor*.
    public let label: Phrase
    /// What a file's column of roles says for it, beside the id and the label.
    public let codes: [String]

    /// A role as the codebook states it.
    public init(id: String, label: Phrase, codes: [String] = []) {
        self.id = id
        self.label = label
        self.codes = codes
    }
}
