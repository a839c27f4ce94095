import Survey

/// The same item in each of several waves, found by the newest wave's codebook.
struct PanelItems {
    /// The waves, ascending by year.
    let waves: [Wave]
    /// The item's position in the codebook of each wave.
    let positions: [Int]
    /// What codebooks say of pairs of these waves that are nearly comparable.
    let cautions: [Comparability]

    init(_ id: String, in waves: [Wave]) throws(PanelRefusal) {
        let waves = waves.sorted { $0.year < $1.year }
        guard let newest = waves.last, Set(waves.map(\.year)).count == waves.count, waves.count > 1 else {
            throw .tooFewWaves
        }
        guard let item = newest.codebook.position(ofItem: id).map({ newest.codebook.items[$0] }) else {
            throw .noSuchItem(year: newest.year)
        }
        self.waves = waves
        positions = try waves.map { (wave) throws(PanelRefusal) in
            let earlier = item.comparability(withWave: wave.year)?.item ?? id
            guard let position = wave.codebook.position(ofItem: wave.year == newest.year ? id : earlier)
            else {
                throw .noSuchItem(year: wave.year)
            }
            return position
        }
        cautions = try PanelItems.cautions(zip(waves, positions).map { ($0.year, $0.codebook.items[$1]) })
        try PanelItems.check(zip(waves, positions).map { ($0.year, $0.codebook.items[$1]) }, against: item)
    }

    /// The item in each wave.
    var items: [Item] { zip(waves, positions).map { $0.codebook.items[$1] } }

    /// What rules use the item's battery for, in the newest wave.
    var role: Battery.Role {
        guard let newest = waves.last, let position = positions.last else { return .other }
        return newest.codebook.role(of: newest.codebook.items[position])
    }

    /// What restricts a comparison of any two of the waves.
    private static func cautions(
        _ items: [(year: Int, item: Item)]
    ) throws(PanelRefusal) -> [Comparability] {
        var cautions: [Comparability] = []
        for later in items.reversed() {
            for earlier in items where earlier.year < later.year {
                guard let statement = later.item.comparability(withWave: earlier.year) else { continue }
                switch statement.degree {
                case .comparable: break
                case .nearly: cautions.append(statement)
                case .not: throw .notComparable(year: later.year, statement)
                }
            }
        }
        return cautions
    }

    /// Whatever codebooks say, answers of different kinds or scales have no change.
    private static func check(
        _ items: [(year: Int, item: Item)], against newest: Item
    ) throws(PanelRefusal) {
        guard newest.kind != .text else { throw .freeText }
        for (year, item) in items {
            guard item.kind.resembles(newest.kind) else { throw .otherKind(year: year) }
            guard item.kind != .scale || item.steps == newest.steps else { throw .otherScale(year: year) }
        }
    }
}

extension Item {
    /// The steps that a scale offers.
    fileprivate var steps: Set<Int> { Set(categories.compactMap(\.step)) }
}

extension Item.Kind {
    /// Whether answers of both kinds mean the same sort of thing.
    fileprivate func resembles(_ other: Item.Kind) -> Bool {
        switch (self, other) {
        case (.single, .single), (.multiple, .multiple), (.scale, .scale): true
        case (.number(_, let decimals), .number(_, let others)): decimals == others
        default: false
        }
    }
}
