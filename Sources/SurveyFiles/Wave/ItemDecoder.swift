import Survey

/// Turns a cell of an item into an answer, or says what is wrong with it.
struct ItemDecoder {
    let kind: Item.Kind
    let standings: [Category.Standing]
    let categories: CategoryLookup
    private let missing: MissingCodes

    /// A decoder for one item.
    init(_ item: Item) {
        kind = item.kind
        standings = item.categories.map(\.standing)
        categories = CategoryLookup(item.categories)
        missing = item.missing
    }

    /// What the cell of an item says that has one column.
    func reading(of cell: AnswerCell) -> ItemReading {
        if let missing = missingReading(of: cell) { return missing }
        return switch kind {
        case .single, .scale: single(cell)
        case .multiple: listedTicks(cell)
        case .number(let range, let decimals): number(cell, range: range, decimals: decimals)
        case .text: ItemReading(answer: .text(cell.raw), cell: cell)
        }
    }

    /// What a missing code in a cell says; nil when the cell holds none.
    ///
    /// What the file declares to be no answer is one only where the codebook knows it as a category.
    func missingReading(of cell: AnswerCell) -> ItemReading? {
        if cell.isBlank { return .blank }
        if let code = cell.code {
            if missing.notShown.contains(code) { return ItemReading(notShown: cell) }
            if missing.blank.contains(code) { return .blank }
        }
        return cell.isDeclaredMissing && categories.position(of: cell) == nil ? .blank : nil
    }

    private func single(_ cell: AnswerCell) -> ItemReading {
        guard let position = categories.position(of: cell) else {
            return ItemReading(unanswered: .unknownCategory, cell)
        }
        return ItemReading(answer: .category(position), cell: cell)
    }

    private func number(_ cell: AnswerCell, range: ClosedRange<Int32>, decimals: Int) -> ItemReading {
        guard let number = Decimals.scaled(cell.text, decimals: decimals) else {
            return ItemReading(unanswered: .notANumber, cell)
        }
        guard range.contains(number) else { return ItemReading(unanswered: .outOfRange, cell) }
        return ItemReading(answer: .number(number), cell: cell)
    }
}
