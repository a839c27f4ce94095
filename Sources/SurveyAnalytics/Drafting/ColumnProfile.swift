import Survey

/// What stands in a column of a file of answers, looked at before any codebook says what it is.
public struct ColumnProfile: Sendable, Hashable {
    /// A text that occurs, and in how many rows.
    public struct Value: Sendable, Hashable {
        /// The text, without blanks at its ends.
        public let text: String
        /// The whole number that the text is, where it is one.
        public let code: Int32?
        /// The rows that have it.
        public let count: Int

        /// A text and how often it occurs.
        public init(text: String, code: Int32?, count: Int) {
            self.text = text
            self.code = code
            self.count = count
        }
    }

    /// A code and the words that the file itself has for it.
    public struct Label: Sendable, Hashable {
        /// The code.
        public let code: Int32
        /// The words.
        public let text: String

        /// A code with its words.
        public init(code: Int32, text: String) {
            self.code = code
            self.text = text
        }
    }

    /// How many different texts are kept.
    public static let limit = 64

    /// The name over the column.
    public let name: String
    /// The question, where the file says it; the name is not repeated.
    public let label: String?
    /// The words for codes, where the file has them, in its order.
    public let labels: [Label]
    /// The codes that the file declares to be no answers.
    public let declaredMissing: [Int32]
    /// The different texts, the first `limit`, in the order in which they are met.
    public let values: [Value]
    /// Whether there are more different texts than `values` holds.
    public let hasMore: Bool
    /// The entries of cells that hold lists (`a; b`), in the order in which they are met; empty where no cell does.
    public let entries: [Value]
    /// Rows that have any text.
    public let filled: Int
    /// Rows whose text is a number.
    public let numbers: Int
    /// The digits behind the comma that the longest of the numbers has.
    public let decimals: Int
    /// The smallest and largest number, in units of `10^-decimals`; nil without any.
    public let range: ClosedRange<Int32>?
    /// Rows whose text is a day.
    public let days: Int
    /// Rows whose text is a unit's code.
    public let unitCodes: Int
    /// Rows whose text is a unit's name.
    public let unitNames: Int

    /// A column as it was found.
    public init(
        name: String, label: String? = nil, labels: [Label] = [], declaredMissing: [Int32] = [],
        values: [Value], hasMore: Bool = false, entries: [Value] = [], filled: Int, numbers: Int = 0,
        decimals: Int = 0, range: ClosedRange<Int32>? = nil, days: Int = 0, unitCodes: Int = 0,
        unitNames: Int = 0
    ) {
        self.name = name
        self.label = label
        self.labels = labels
        self.declaredMissing = declaredMissing
        self.values = values
        self.hasMore = hasMore
        self.entries = entries
        self.filled = filled
        self.numbers = numbers
        self.decimals = decimals
        self.range = range
        self.days = days
        self.unitCodes = unitCodes
        self.unitNames = unitNames
    }

    /// The question in words, or else the column's name.
    public var question: String { label ?? name }

    /// The codes that occur, ascending; nil where some text is none.
    var codes: [Int32]? {
        let codes = values.compactMap(\.code)
        return hasMore || codes.count != values.count ? nil : codes.sorted()
    }
}
