import Survey

/// Reads what the rows of a file say of one item.
///
/// Most cells of a column say the same few things, so that what a text means is worked out once and not once a row. A class,
/// because it remembers, and so that a row costs no copies of what the codebook says.
final class AnswerReader {
    /// The columns of the item.
    let columns: [WaveHeading.Column]
    private let rule: RoutingRule
    private let owner: ItemOwner
    private let decoder: ItemDecoder
    private let isTicked: Bool
    private let isRemembered: Bool
    private let places: [Int?]
    private var known: [KnownTexts]

    /// A reader of an item's columns.
    init(_ item: Item, in columns: [WaveHeading.Column], owner: ItemOwner, rule: RoutingRule) {
        self.columns = columns
        places = columns.map(\.place)
        self.owner = owner
        self.rule = rule
        decoder = ItemDecoder(item)
        if case .multiple = item.kind {
            isTicked = columns.count != 1 || item.categories.count <= 1
        } else {
            isTicked = false
        }
        // Texts that are spelt alike in two ways are equal, and a free text is kept as it is spelt.
        isRemembered = item.kind != .text
        known = Array(repeating: KnownTexts(), count: columns.count)
    }

    /// Whether rows of a role answer the item.
    func isAnswered(byRole role: Int) -> Bool { owner == .anybody || owner == .role(role) }

    /// Whether the item is put to a unit that gave these answers to the earlier items.
    func isPut(toUnit unit: Int, statuses: [AnswerStatus], readings: [ItemReading]) -> Asked {
        rule.asks(unit: unit, statuses: statuses, readings: readings)
    }

    /// What a row says of the item.
    func reading(of row: TableRow) -> ItemReading {
        guard isTicked else { return reading(of: row, column: 0) }
        var ticks = Ticks()
        for column in columns.indices { ticks.add(reading(of: row, column: column), ofCategory: column) }
        return decoder.checked(ticks)
    }

    private func reading(of row: TableRow, column: Int) -> ItemReading {
        guard places.indices.contains(column), let place = places[column], place < row.count else {
            return .blank
        }
        // The same text may be an answer in one case of SPSS and none in another.
        guard isRemembered, !row.isDeclaredMissing(place) else { return decoded(row, column) }
        if let reading = known[column].reading(of: row, place) { return reading }
        let reading = decoded(row, column)
        known[column].remember(reading, of: row, place)
        return reading
    }

    private func decoded(_ row: TableRow, _ column: Int) -> ItemReading {
        let cell = AnswerCell(row, columns[column])
        return isTicked ? decoder.tick(cell, ofCategory: column) : decoder.reading(of: cell)
    }
}
