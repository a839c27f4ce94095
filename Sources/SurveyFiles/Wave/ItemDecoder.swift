import Survey

/// Turns an item's cells of a row into an answer, and notes what is wrong with them.
struct ItemDecoder {
    let item: Item
    let categories: CategoryLookup

    /// A decoder for one item.
    init(_ item: Item) {
        self.item = item
        categories = CategoryLookup(item.categories)
    }

    /// What some cells say, one for each of the item's columns.
    func reading(of cells: [AnswerCell], log: inout RowLog) -> ItemReading {
        guard let first = cells.first else { return .blank }
        switch item.kind {
        case .single, .scale:
            return single(first, log: &log)
        case .multiple(let atMost):
            let isOneColumn = cells.count == 1 && item.categories.count > 1
            let ticks = isOneColumn ? listedTicks(first, log: &log) : ticks(cells, log: &log)
            check(ticks, atMost: atMost, log: &log)
            return ticks.reading
        case .number(let range, let decimals):
            return number(first, range: range, decimals: decimals, log: &log)
        case .text:
            return text(first)
        }
    }

    /// What a missing code in a cell says; nil when the cell holds none.
    ///
    /// What the file declares to be no answer is one only where the codebook knows it as a category.
    func missing(_ cell: AnswerCell) -> ItemReading? {
        if cell.isBlank { return .blank }
        if let code = cell.code {
            if item.missing.notShown.contains(code) { return ItemReading(notShown: cell) }
            if item.missing.blank.contains(code) { return .blank }
        }
        return cell.isDeclaredMissing && categories.position(of: cell) == nil ? .blank : nil
    }

    private func single(_ cell: AnswerCell, log: inout RowLog) -> ItemReading {
        if let missing = missing(cell) { return missing }
        guard let position = categories.position(of: cell) else {
            log.note(.unknownCategory, .leftUnanswered, cell)
            return .blank
        }
        return ItemReading(answer: .category(position), cell: cell)
    }

    private func number(
        _ cell: AnswerCell, range: ClosedRange<Int32>, decimals: Int, log: inout RowLog
    ) -> ItemReading {
        if let missing = missing(cell) { return missing }
        guard let number = Decimals.scaled(cell.text, decimals: decimals) else {
            log.note(.notANumber, .leftUnanswered, cell)
            return .blank
        }
        guard range.contains(number) else {
            log.note(.outOfRange, .leftUnanswered, cell)
            return .blank
        }
        return ItemReading(answer: .number(number), cell: cell)
    }

    private func text(_ cell: AnswerCell) -> ItemReading {
        missing(cell) ?? ItemReading(answer: .text(cell.raw), cell: cell)
    }
}
