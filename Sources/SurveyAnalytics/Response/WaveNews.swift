import Survey

/// What a newer file of a wave says that an older one did not.
public struct WaveNews: Sendable, Hashable {
    /// The units that have answered since, in the register's order.
    public let arrived: [Int]
    /// The units that answered before and do so no longer.
    public let gone: [Int]
    /// The units that answered before, and of which any answer is another now.
    public let changed: [Int]

    /// Compares two readings of the same wave; units are positions in the newer register, matched by their codes.
    public init(from older: Wave, to newer: Wave) {
        var (arrived, gone, changed): ([Int], [Int], [Int]) = ([], [], [])
        let items = newer.codebook.items.indices.compactMap { item in
            older.codebook.position(ofItem: newer.codebook.items[item].id).map { (item, $0) }
        }
        for (unit, known) in newer.register.units.enumerated() {
            let before = older.register.position(ofUnit: known.code)
            let answered = (before.map { older.responses[$0] != nil } ?? false, newer.responses[unit] != nil)
            switch (answered, before) {
            case ((false, true), _): arrived.append(unit)
            case ((true, false), _): gone.append(unit)
            case ((true, true), let before?):
                let isSame = items.allSatisfy { item, earlier in
                    newer.columns[item].says(at: unit, theSameAs: older.columns[earlier], at: before)
                }
                if !isSame { changed.append(unit) }
            default: break
            }
        }
        self.arrived = arrived
        self.gone = gone
        self.changed = changed
    }

    /// Whether nothing is new.
    public var isEmpty: Bool { arrived.isEmpty && gone.isEmpty && changed.isEmpty }
}

extension AnswerColumn {
    /// Whether a unit's answer is that of a unit in another column.
    fileprivate func says(at unit: Int, theSameAs other: AnswerColumn, at place: Int) -> Bool {
        guard status[unit] == other.status[place] else { return false }
        return switch (values, other.values) {
        case (.codes(let one), .codes(let two)): one[unit] == two[place]
        case (.ticks(let one), .ticks(let two)): one[unit] == two[place]
        case (.numbers(let one), .numbers(let two)): one[unit] == two[place]
        case (.texts(let one), .texts(let two)): one[unit] == two[place]
        default: false
        }
    }
}
