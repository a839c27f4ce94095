import Survey

/// The answers of one frame in one wave, laid out for counting by one division.
///
/// Every category of every item is a set of units, one bit a unit, class after class. So the count of a category in a
/// class is the number of bits in a few words, and counting is as fast as reading (docs/performance.md).
public struct AnswerSets: Sendable {
    let layout: DivisionLayout
    let items: [Item]
    let itemSets: [ItemSets]
    private let sets: [UnitSets]

    /// Lays out the answers to all items of a wave; its register is the layout's.
    public init(of wave: Wave, layout: DivisionLayout) {
        self.layout = layout
        items = wave.codebook.items
        itemSets = items.map(ItemSets.init)
        sets = zip(itemSets, wave.columns).map { item, column in
            let given = CategoryMasks(column)
            return UnitSets(count: item.count, layout: layout) { unit in
                item.membership(column.status[unit], given: given[unit])
            }
        }
    }

    /// Counts all items in all classes and in the frame.
    public func tabulated() -> Tabulation {
        var counts: [Int] = []
        var starts: [Int] = []
        counts.reserveCapacity(itemSets.reduce(0) { $0 + $1.count } * layout.segments.count)
        starts.reserveCapacity(items.count)
        for sets in sets {
            starts.append(counts.count)
            sets.appendCounts(to: &counts)
        }
        return Tabulation(answers: self, counts: counts, starts: starts)
    }
}
