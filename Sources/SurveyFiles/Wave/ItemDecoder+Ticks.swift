import Survey

/// The ticks of a multiple choice, each with the cell that it stands in.
struct Ticks {
    private(set) var cells: [(category: Int, cell: AnswerCell)] = []
    var notShown: AnswerCell?

    /// Ticks a category, once.
    mutating func insert(_ category: Int, _ cell: AnswerCell) {
        guard !cells.contains(where: { $0.category == category }) else { return }
        cells.append((category, cell))
    }

    /// An answer when anything is ticked: a row of zeros is none.
    var reading: ItemReading {
        guard let first = cells.first else { return ItemReading(notShown: notShown) }
        let bits = cells.reduce(UInt32(0)) { $0 | 1 << UInt32($1.category) }
        return ItemReading(answer: .ticks(bits), cell: first.cell)
    }
}

extension ItemDecoder {
    /// One column a category: ticked is 1, the category's code or its label; 0 and blank are not.
    func ticks(_ cells: [AnswerCell], log: inout RowLog) -> Ticks {
        var ticks = Ticks()
        for (position, cell) in cells.enumerated() {
            if let missing = missing(cell) {
                ticks.notShown = ticks.notShown ?? missing.notShown
            } else if cell.code == 1 || categories.position(of: cell) == position {
                ticks.insert(position, cell)
            } else if cell.code != 0 {
                log.note(.unknownCategory, .leftUnanswered, cell)
            }
        }
        return ticks
    }

    /// One column with the codes or labels of all ticked categories.
    func listedTicks(_ cell: AnswerCell, log: inout RowLog) -> Ticks {
        var ticks = Ticks()
        if let missing = missing(cell) {
            ticks.notShown = missing.notShown
            return ticks
        }
        for part in cell.text.split(whereSeparator: { $0 == ";" || $0.isNewline }) {
            for entry in entries(of: part) {
                let entryCell = AnswerCell(column: cell.column, raw: entry)
                if missing(entryCell) != nil { continue }
                if let position = categories.position(of: entryCell) {
                    ticks.insert(position, cell)
                } else {
                    log.note(.unknownCategory, .leftUnanswered, entryCell)
                }
            }
        }
        return ticks
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

    /// Notes each tick beyond the allowed number, and each exclusive tick beside others. All are kept.
    func check(_ ticks: Ticks, atMost: Int?, log: inout RowLog) {
        if let atMost {
            for tick in ticks.cells.dropFirst(atMost) { log.note(.tooManyTicks, .kept, tick.cell) }
        }
        guard ticks.cells.count > 1 else { return }
        for tick in ticks.cells where item.categories[tick.category].standing == .excludesRest {
            log.note(.inconsistentTicks, .kept, tick.cell)
        }
    }
}
