import Survey

/// What a row says of one item.
struct ItemReading {
    /// An answer before it is put into its column.
    enum Answer: Equatable {
        /// The position of the category.
        case category(Int)
        /// Bit `k` is set when category `k` is ticked.
        case ticks(UInt32)
        /// A number in the item's unit.
        case number(Int32)
        /// A free text, as written.
        case text(String)

        /// Whether the answer holds any of these categories.
        func holds(anyOf positions: [Int]) -> Bool {
            switch self {
            case .category(let position): positions.contains(position)
            case .ticks(let ticks): positions.contains { ticks & (1 << UInt32($0)) != 0 }
            case .number, .text: false
            }
        }
    }

    /// The answer, where there is one.
    var answer: Answer?
    /// The cell that says "not shown", where one does.
    var notShown: AnswerCell?
    /// The cell with the answer, or the first of them.
    var cell: AnswerCell?

    /// Neither an answer nor a word about why.
    static let blank = ItemReading()
}
