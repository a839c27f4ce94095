import Survey

/// How the values of the same units changed from one wave to a later one.
public struct MeanChange: Sendable, Hashable {
    /// The year of the earlier wave.
    public let since: Int
    /// The year of the later wave.
    public let until: Int
    /// Values are whole numbers of `10^-decimals`; 0 for the steps of a scale.
    public let decimals: Int
    /// The sum of the earlier values.
    public let sumBefore: Int
    /// The sum of the later values.
    public let sumNow: Int
    /// The units whose value rose.
    public let up: Int
    /// The units whose value stayed.
    public let same: Int
    /// The units whose value fell.
    public let down: Int
    /// The units of the domain, N.
    public let units: Int
    /// The exact sign-flip permutation p of the sum of changes, two-sided; 1 when it is zero.
    public let p: Double
    /// The standard deviation of the changes, divisor n - 1; nil for one unit.
    public let deviation: Double?

    /// The change from pairs of values; nil without any.
    init?(_ pairs: [(before: Int, now: Int)], since: Int, until: Int, decimals: Int, units: Int) {
        guard !pairs.isEmpty else { return nil }
        let changes = pairs.map { $0.now - $0.before }
        self.since = since
        self.until = until
        self.decimals = decimals
        self.units = units
        sumBefore = pairs.reduce(0) { $0 + $1.before }
        sumNow = pairs.reduce(0) { $0 + $1.now }
        up = changes.count { $0 > 0 }
        same = changes.count { $0 == 0 }
        down = changes.count { $0 < 0 }
        p = SignFlip.twoSided(changes)
        deviation = Mean(of: changes.map { ($0, 1) }, known: changes.count, units: changes.count)?.deviation
    }

    /// The units with a value both times, n; above zero.
    public var base: Int { up + same + down }
    /// The mean the first time, in the values' own unit.
    public var before: Double { Double(sumBefore) / Double(base) }
    /// The mean the second time, in the values' own unit.
    public var now: Double { Double(sumNow) / Double(base) }
    /// The mean change, in the values' own unit; below zero for a fall.
    public var value: Double { Double(sumNow - sumBefore) / Double(base) }

    /// The 95 % interval of the mean change: t with n - 1 degrees of freedom, without finite-population correction,
    /// since a change is not a count of a fixed population. None for one unit.
    public var interval: Finding<ClosedRange<Double>> {
        guard let deviation else { return .absent(.oneAnswer) }
        let reach = StudentT(degrees: base - 1).quantile(0.975) * deviation / Double(base).squareRoot()
        return .found(value - reach...value + reach)
    }
}

extension Panel {
    /// How the values of a scale or number changed between two waves, over the members with a value in both; the
    /// first and the last wave where no year is named.
    public func meanChange(from: Int? = nil, to: Int? = nil) -> Finding<MeanChange> {
        guard let span = span(from: from, to: to) else { return .absent(.waveNotInPanel) }
        guard let decimals = items[span.now].decimals else { return .absent(.noScale) }
        if let emptiness { return .absent(emptiness) }
        let pairs = concerned.compactMap { member -> (before: Int, now: Int)? in
            guard let before = answers[span.before][member].value, let now = answers[span.now][member].value
            else { return nil }
            return (before, now)
        }
        let change = MeanChange(
            pairs, since: years[span.before], until: years[span.now], decimals: decimals, units: units)
        return change.map { .found($0) } ?? .absent(.onlyNotRelevant)
    }
}

extension Item {
    /// The decimals of values; nil for an item without values.
    fileprivate var decimals: Int? {
        switch kind {
        case .scale: 0
        case .number(_, let decimals): decimals
        case .single, .multiple, .text: nil
        }
    }
}
