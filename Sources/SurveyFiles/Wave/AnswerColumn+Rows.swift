import Survey

extension AnswerColumn {
    /// The column of an item.
    ///
    /// - Parameters:
    ///   - position: The item's position in the codebook.
    ///   - rows: One row a unit, nil for a unit that did not answer.
    ///   - register: The register of the units; who is of a class that is not asked needs no row to be known as such.
    init(of item: Item, at position: Int, rows: [RowReading?], register: Register) {
        let answers = rows.map { $0?.readings[position].answer }
        self.init(
            status: rows.enumerated().map { unit, row in
                let isAsked = item.askedOf?.includes(unit, of: register) ?? true
                return row?.statuses[position] ?? (isAsked ? .silent : .notAsked)
            },
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
