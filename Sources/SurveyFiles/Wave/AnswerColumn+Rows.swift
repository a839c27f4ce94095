import Survey

extension AnswerColumn {
    /// The column of an item.
    ///
    /// - Parameters:
    ///   - position: The item's position in the codebook.
    ///   - rows: One row a unit, nil for a unit that did not answer.
    init(of item: Item, at position: Int, rows: [RowReading?]) {
        let answers = rows.map { $0?.answers[position] }
        self.init(
            status: rows.map { $0?.statuses[position] ?? .silent },
            values: AnswerColumn.values(of: item.kind, answers))
    }

    private static func values(of kind: Item.Kind, _ answers: [ItemReading.Answer?]) -> Values {
        switch kind {
        case .single, .scale:
            .codes(answers.map { if case .category(let position) = $0 { UInt8(position + 1) } else { 0 } })
        case .multiple:
            .ticks(answers.map { if case .ticks(let ticks) = $0 { ticks } else { 0 } })
        case .number:
            .numbers(answers.map { if case .number(let number) = $0 { number } else { 0 } })
        case .text:
            .texts(answers.map { if case .text(let text) = $0 { text } else { nil } })
        }
    }
}
