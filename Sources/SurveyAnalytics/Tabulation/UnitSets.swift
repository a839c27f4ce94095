/// Sets of units in the order of a layout, one bit a unit.
struct UnitSets: Sendable {
    private let count: Int
    private let width: Int
    private let segments: [Range<Int>]
    /// Set by set.
    private var words: [UInt64]

    /// Puts every unit of a layout into the sets that it belongs to.
    ///
    /// - Parameter membership: the sets of a unit, one bit a set, of at most 64.
    init(count: Int, layout: DivisionLayout, membership: (Int) -> UInt64) {
        self.count = count
        width = layout.width
        segments = layout.words
        words = [UInt64](repeating: 0, count: count * layout.width)
        for (segment, units) in zip(segments, layout.segments) {
            for (offset, unit) in units.enumerated() {
                insert(at: offset, of: segment, into: membership(unit))
            }
        }
    }

    private mutating func insert(at offset: Int, of segment: Range<Int>, into sets: UInt64) {
        let word = segment.lowerBound + offset / 64
        var rest = sets
        while rest != 0 {
            words[rest.trailingZeroBitCount * width + word] |= 1 << UInt64(offset % 64)
            rest &= rest - 1
        }
    }

    /// Appends the number of units in each set and segment, set by set.
    func appendCounts(to counts: inout [Int]) {
        let words = words.span
        for set in 0..<count {
            for segment in segments {
                let range = set * width + segment.lowerBound..<set * width + segment.upperBound
                counts.append(Self.units(in: words.extracting(range)))
            }
        }
    }

    private static func units(in words: Span<UInt64>) -> Int {
        var units = 0
        for index in words.indices {
            units &+= words[index].nonzeroBitCount
        }
        return units
    }
}
