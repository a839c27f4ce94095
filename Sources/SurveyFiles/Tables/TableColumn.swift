/// A column of a file, and what the file itself says about it. CSV and XLSX say no more than the name.
public struct TableColumn: Sendable, Hashable {
    /// A value and the words for it.
    public struct ValueLabel: Sendable, Hashable {
        /// The value as cells have it.
        public let value: String
        /// The words.
        public let label: String
    }

    /// Values that are declared to be no answers: a single one, or all from the first to the last.
    public struct MissingValues: Sendable, Hashable {
        /// The first value as cells have it; `-∞` where there is no first.
        public let from: String
        /// The last value; `∞` where there is no last.
        public let through: String
    }

    /// What the cells are.
    public enum Content: String, Sendable, Hashable, CaseIterable {
        case number
        case text
        case moment
    }

    /// The name over the column, without blanks around it; empty where it has none.
    public let name: String
    /// What the column is about, such as the question; nil where the file does not say.
    public let label: String?
    /// What the cells are; nil where the file does not say.
    public let content: Content?
    /// The values that have words, in the file's order.
    public let valueLabels: [ValueLabel]
    /// The values that are declared to be no answers.
    public let missing: [MissingValues]

    /// A column.
    public init(
        name: String, label: String? = nil, content: Content? = nil, valueLabels: [ValueLabel] = [],
        missing: [MissingValues] = []
    ) {
        self.name = name
        self.label = label
        self.content = content
        self.valueLabels = valueLabels
        self.missing = missing
    }
}
