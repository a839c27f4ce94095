import Survey

/// The ticks of a multiple choice, each with the cell that it stands in.
struct Ticks {
    private(set) var cells: [(category: Int, cell: AnswerCell)] = []
    private var notShown: AnswerCell?
    private(set) var flaws: [ItemReading.Flaw] = []

    /// Ticks a category, once.
    mutating func insert(_ category: Int, _ cell: AnswerCell) {
        guard !cells.contains(where: { $0.category == category }) else { return }
        cells.append((category, cell))
    }

    /// Adds what the column of one category says.
    mutating func add(_ reading: ItemReading, ofCategory category: Int) {
        if let cell = reading.cell { insert(category, cell) }
        if notShown == nil { notShown = reading.notShown }
        flaws += reading.flaws
    }

    /// Adds something that is wrong with a cell.
    mutating func note(_ kind: ImportIssue.Kind, _ action: ImportIssue.Action, _ cell: AnswerCell) {
        flaws.append(ItemReading.Flaw(kind: kind, action: action, cell: cell))
    }

    /// An answer when anything is ticked: a row of zeros is none.
    var reading: ItemReading {
        guard let first = cells.first else { return ItemReading(notShown: notShown, flaws: flaws) }
        let bits = cells.reduce(UInt32(0)) { $0 | 1 << UInt32($1.category) }
        return ItemReading(answer: .ticks(bits), cell: first.cell, flaws: flaws)
    }
}

extension ItemDecoder {
    /// What the column of one category says: ticked is 1, the category's code or its label; 0 and blank are not.
    func tick(_ cell: AnswerCell, ofCategory category: Int) -> ItemReading {
        if let missing = missingReading(of: cell) { return missing }
        if cell.code == 1 || categories.position(of: cell) == category {
            return ItemReading(answer: .ticks(1 << UInt32(category)), cell: cell)
        }
        return cell.code == 0 ? .blank : ItemReading(unanswered: .unknownCategory, cell)
    }

    /// One column with the codes or labels of all ticked categories.
    func listedTicks(_ cell: AnswerCell) -> ItemReading {
        var ticks = Ticks()
        for part in cell.text.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            for entry in entries(of: part) {
                let entryCell = AnswerCell(column: cell.column, raw: entry)
                if missingReading(of: entryCell) != nil { continue }
                if let position = categories.position(of: entryCell) {
                    ticks.insert(position, cell)
                } else {
                    ticks.note(.unknownCategory, .leftUnanswered, entryCell)
                }
            }
        }
        return checked(ticks)
    }

    /// What ticks say: each beyond the allowed number and each exclusive one beside others is told of, and all are kept.
    func checked(_ ticks: Ticks) -> ItemReading {
        var checked = ticks
        if case .multiple(let limit?) = kind {
            for tick in ticks.cells.dropFirst(limit) { checked.note(.tooManyTicks, .kept, tick.cell) }
        }
        if ticks.cells.count > 1 {
            for tick in ticks.cells where standings[tick.category] == .excludesRest {
                checked.note(.inconsistentTicks, .kept, tick.cell)
            }
        }
        return checked.reading
    }

    /// The entries between commas; a comma that belongs to a category's label does not part entries.
    private func entries(of part: Substring) -> [String] {
        let pieces = part.split(separator: ",").map(String.init)
        var entries: [String] = []
        var start = 0
        while start < pieces.count {
            let longest = (start + 1...pieces.count).last {
                categories.position(ofLabel: pieces[start..<$0].joined(separator: ",")) != nil
            }
            let end = longest ?? start + 1
            entries.append(pieces[start..<end].joined(separator: ",").trimmed)
            start = end
        }
        return entries
    }
}
