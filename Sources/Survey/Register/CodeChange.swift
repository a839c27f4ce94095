/// A change of codes between two years: a merger, a split, a new number.
public struct CodeChange: Sendable, Hashable {
    /// What became of the old unit.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// It became one with others.
        case merge
        /// It was divided between others.
        case split
        /// It got another code and is the same otherwise.
        case renumber
        /// It got another name and kept its code.
        case rename
    }

    /// What became of the old unit.
    public let kind: Kind
    /// The code before.
    public let from: String
    /// The name before, where the register says.
    public let fromName: String?
    /// The code after.
    public let to: String
    /// The first year in which the new code holds.
    public let year: Int

    /// A change as the register states it.
    public init(kind: Kind, from: String, fromName: String? = nil, to: String, year: Int) {
        self.kind = kind
        self.from = from
        self.fromName = fromName
        self.to = to
        self.year = year
    }
}
