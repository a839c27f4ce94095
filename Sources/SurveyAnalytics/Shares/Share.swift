/// A part of the units that answered, with everything that is needed to judge it.
public struct Share: Sendable, Hashable {
    /// The units that gave the category, x.
    public let count: Int
    /// The units that answered, n.
    public let base: Int
    /// The units of the domain, N.
    public let units: Int
    /// The units whose status on the item is known, r: those in the base and those that leave it
    /// (not asked, does not apply, not relevant).
    public let known: Int

    /// The smallest base that percentages are shown for; below it counts stand alone.
    public static let smallestBaseForPercent = 5

    /// A share of a domain.
    ///
    /// - Parameters:
    ///   - count: x, from 0 to `base`.
    ///   - base: n, from 0 to `known`.
    ///   - known: r, from `base` to `units`; the base itself when nobody leaves it.
    ///   - units: N.
    public init(count: Int, base: Int, known: Int? = nil, units: Int) {
        self.count = count
        self.base = base
        self.known = known ?? base
        self.units = units
    }

    /// The units that kept silent on the item, s.
    public var silent: Int { units - known }

    /// The share in 0...1, or nil when the base is empty.
    public var value: Double? {
        base > 0 ? Double(count) / Double(base) : nil
    }

    /// Percent, rounded half up by whole numbers; nil when the base is empty.
    public var percent: Int? { Rounding.percent(count, of: base) }

    /// Whether the base carries a percentage; below it only the counts are shown.
    public var showsPercent: Bool { base >= Share.smallestBaseForPercent }

    /// The part of the silent that belong to the base if they resemble the others: `round(s n / r)`.
    var silentInBase: Int {
        known > 0 ? Rounding.halfUp(silent * base, over: known) : 0
    }

    /// The 95 % interval by inversion of the hypergeometric test, or why there is none. It is taken on
    /// `N* = n + round(s n / r)` units and marked as approximate where some units leave the base.
    public var interval: Finding<ShareInterval> {
        guard units > 0 else { return .absent(.emptyDomain) }
        guard base > 0 else { return .absent(known > 0 ? .everybodyLeavesBase : .nobodyAnswered) }
        let population = base + silentInBase
        let bounds = HypergeometricInversion.interval(count: count, sample: base, population: population)
        return .found(
            ShareInterval(units: bounds, of: population, isApproximate: known > base && silent > 0))
    }

    /// What the share would be if every silent unit gave another category, and if every one gave this:
    /// `x / (n + s)` to `(x + s) / (n + s)`; nil when nobody is in the base or silent. (Manski 2003.)
    public var boundsFromSilence: ClosedRange<Double>? {
        let possible = Double(base + silent)
        guard possible > 0 else { return nil }
        return Double(count) / possible...Double(count + silent) / possible
    }
}
