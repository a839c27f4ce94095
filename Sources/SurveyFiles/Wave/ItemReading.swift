import Survey

/// What the cells of a row say of one item. Rows that say the same share one.
final class ItemReading: Sendable {
    /// An answer before it is put into its column.
    enum Answer: Equatable, Sendable {
        /// The position of the category.
        case category(Int)
        /// Bit `k` is set when category `k` is ticked.
        case ticks(UInt32)
        /// A number in the item's unit.
        case number(Int32)
        /// A free text, as written.
        case text(String)
    }

    /// Something that is wrong with a cell, and what is done about it.
    struct Flaw: Sendable {
        let kind: ImportIssue.Kind
        let action: ImportIssue.Action
        let cell: AnswerCell
    }

    /// The answer, where there is one.
    let answer: Answer?
    /// The cell that says "not shown", where one does.
    let notShown: AnswerCell?
    /// The cell with the answer, or the first of them.
    let cell: AnswerCell?
    /// What is wrong with the cells.
    let flaws: [Flaw]

    /// Whether there is an answer, and whether anything is wrong: asked of every cell, and cheaper than to look.
    let isAnswered: Bool
    let isFlawed: Bool

    /// Neither an answer nor a word about why.
    static let blank = ItemReading()

    /// Blank but for what is given.
    init(
        answer: Answer? = nil, notShown: AnswerCell? = nil, cell: AnswerCell? = nil, flaws: [Flaw] = []
    ) {
        self.answer = answer
        self.notShown = notShown
        self.cell = cell
        self.flaws = flaws
        isAnswered = answer != nil
        isFlawed = !flaws.isEmpty
    }

    /// The categories that the answer holds: bit `k` for category `k`.
    var categories: UInt32 {
        switch answer {
        case .category(let position): 1 << UInt32(position)
        case .ticks(let ticks): ticks
        case .number, .text, nil: 0
        }
    }

    /// No answer because of what is wrong with a cell.
    convenience init(unanswered kind: ImportIssue.Kind, _ cell: AnswerCell) {
        self.init(flaws: [Flaw(kind: kind, action: .leftUnanswered, cell: cell)])
    }
}
