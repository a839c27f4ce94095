/// How many of the same units gave an answer in one wave and in a later one.
public struct CategoryChange: Sendable, Hashable {
    /// The year of the earlier wave.
    public let since: Int
    /// The year of the later wave.
    public let until: Int
    /// The units that gave the answer both times.
    public let kept: Int
    /// The units that gave it the second time only.
    public let gained: Int
    /// The units that gave it the first time only.
    public let lost: Int
    /// The units that never gave it.
    public let neither: Int
    /// The known units outside the base: not asked, or the question does not concern them.
    let leftOut: Int
    /// The units of the domain, N.
    public let units: Int

    /// The units of the panel, n; above zero.
    public var base: Int { kept + gained + lost + neither }
    /// The share the first time, on the panel.
    public var before: Share { share(kept + lost) }
    /// The share the second time, on the panel.
    public var now: Share { share(kept + gained) }
    /// The change in percentage points: `100 (gained - lost) / n`.
    public var points: Double { 100 * Double(gained - lost) / Double(base) }
    /// The change in whole points, rounded half away from zero.
    public var wholePoints: Int { Rounding.halfAwayFromZero(100 * (gained - lost), over: base) }
    /// McNemar's exact p, two-sided; 1 when as many gained as lost.
    public var p: Double { McNemarExact.twoSided(gained: gained, lost: lost) }

    /// Newcombe's 95 % interval of the change, in percentage points. (1998, paired proportions, method 10.)
    public var interval: ClosedRange<Double> {
        let pairs = PairedDifference(both: kept, gained: gained, lost: lost, neither: neither)
        let shares = pairs.interval ?? -1...1
        return 100 * shares.lowerBound...100 * shares.upperBound
    }

    private func share(_ count: Int) -> Share {
        Share(count: count, base: base, known: base + leftOut, units: units)
    }
}
