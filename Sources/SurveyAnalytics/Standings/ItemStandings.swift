import Survey

/// Where each unit of a domain stands by its answer to one scale or number.
public struct ItemStandings: Sendable, Hashable {
    /// One unit with a value.
    public struct Entry: Sendable, Hashable {
        /// The unit's position in the register.
        public let unit: Int
        /// The step of a scale, or a number in the item's unit of `10^-decimals`.
        public let value: Int
        /// Where the unit stands among all with a value.
        public let standing: Standing
    }

    /// The units with a value, in the register's order.
    public let entries: [Entry]

    /// Ranks the units of a domain; nil for an item without values.
    ///
    /// - Parameter position: the item's position in the wave's codebook.
    public init?(ofItemAt position: Int, in domain: Domain, of wave: Wave) {
        let item = wave.codebook.items[position]
        guard item.hasValues else { return nil }
        let column = wave.columns[position]
        let members = item.isAsked(inFrame: domain.frame) ? domain.units : []
        let given = members.compactMap { unit in
            column.value(ofUnit: unit, for: item).map { (unit: unit, value: $0) }
        }
        let ranking = Ranking(given.map { Double($0.value) })
        entries = given.compactMap { unit, value in
            ranking.standing(of: Double(value)).map { Entry(unit: unit, value: value, standing: $0) }
        }
    }
}

extension Item {
    /// Whether answers have a size, so that units can be ranked by them.
    public var hasValues: Bool {
        switch kind {
        case .scale, .number: true
        case .single, .multiple, .text: false
        }
    }
}

extension AnswerColumn {
    /// The step of a scale or the number that a unit gave; nil without an answer and outside the scale.
    func value(ofUnit unit: Int, for item: Item) -> Int? {
        switch item.kind {
        case .scale: category(ofUnit: unit).flatMap { item.categories[$0].step }
        case .number: number(ofUnit: unit).map(Int.init)
        case .single, .multiple, .text: nil
        }
    }
}
