/// Where one unit stands among many, by a value.
public struct Standing: Sendable, Hashable {
    /// The units with a lower value.
    public let below: Int
    /// The units with the same value, the unit itself among them.
    public let equal: Int
    /// The units with a higher value.
    public let above: Int

    /// A standing; `equal` is above zero, since the unit is its own equal.
    public init(below: Int, equal: Int, above: Int) {
        self.below = below
        self.equal = equal
        self.above = above
    }

    /// The units with a value, n.
    public var base: Int { below + equal + above }

    /// The mid-rank percentile in 0...100: `100 (below + equal/2) / n`.
    public var percentile: Double {
        100 * (Double(below) + Double(equal) / 2) / Double(base)
    }

    /// The ranks that the unit shares with its equals, counted from the highest value: "12-19 of 312".
    public var ranks: ClosedRange<Int> { above + 1...above + equal }
}

/// The values of many units, sorted once so that each unit's standing is found at once.
public struct Ranking: Sendable, Hashable {
    private let ascending: [Double]

    /// A ranking of the values that exist.
    public init(_ values: some Sequence<Double>) {
        ascending = values.sorted()
    }

    /// The units with a value, n.
    public var base: Int { ascending.count }

    /// The standing of a value that is among the ranked; nil when it is not.
    public func standing(of value: Double) -> Standing? {
        let below = firstPosition { $0 >= value }
        let upTo = firstPosition { $0 > value }
        guard upTo > below else { return nil }
        return Standing(below: below, equal: upTo - below, above: ascending.count - upTo)
    }

    private func firstPosition(where isReached: (Double) -> Bool) -> Int {
        var (low, high) = (0, ascending.count)
        while low < high {
            let middle = (low + high) / 2
            if isReached(ascending[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
