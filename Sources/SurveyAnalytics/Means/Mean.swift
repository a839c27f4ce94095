/// The mean of the values that units gave, with its spread and its interval.
public struct Mean: Sendable, Hashable {
    /// The mean, in the values' own unit.
    public let value: Double
    /// The standard deviation with divisor n - 1; nil for one answer.
    public let deviation: Double?
    /// The middle value, or the mean of the two middle ones.
    public let median: Double
    /// The units that gave a value, n; above zero.
    public let base: Int
    /// The units whose status on the item is known, r.
    public let known: Int
    /// The units of the domain, N.
    public let units: Int

    /// The mean of values that come with the number of units that gave each; nil when nobody did.
    ///
    /// - Parameters:
    ///   - values: each value with its number of units, in any order.
    ///   - known: r, at least the number of units that gave a value.
    ///   - units: N, at least `known`.
    public init?(of values: [(value: Int, count: Int)], known: Int, units: Int) {
        let ascending = values.filter { $0.count > 0 }.sorted { $0.value < $1.value }
        let base = ascending.reduce(0) { $0 + $1.count }
        guard base > 0 else { return nil }
        let mean = Double(ascending.reduce(0) { $0 + $1.value * $1.count }) / Double(base)
        let squares = ascending.reduce(0.0) { sum, entry in
            let distance = Double(entry.value) - mean
            return sum + distance * distance * Double(entry.count)
        }
        value = mean
        deviation = base > 1 ? (squares / Double(base - 1)).squareRoot() : nil
        median = Mean.median(of: ascending, base: base)
        self.base = base
        self.known = known
        self.units = units
    }

    /// The units that kept silent on the item, s.
    public var silent: Int { units - known }

    /// The 95 % interval: t with n - 1 degrees of freedom, the standard error times `sqrt(1 - r/N)`.
    /// (Cochran 1977.) A point when nobody is silent; none for one answer among several units.
    public var interval: Finding<ClosedRange<Double>> {
        guard silent > 0 else { return .found(value...value) }
        guard let deviation else { return .absent(.oneAnswer) }
        let correction = (Double(silent) / Double(units)).squareRoot()
        let error = deviation / Double(base).squareRoot() * correction
        let reach = StudentT(degrees: base - 1).quantile(0.975) * error
        return .found(value - reach...value + reach)
    }

    private static func median(of ascending: [(value: Int, count: Int)], base: Int) -> Double {
        func value(at rank: Int) -> Int {
            var seen = 0
            for entry in ascending {
                seen += entry.count
                if rank < seen { return entry.value }
            }
            return ascending[ascending.count - 1].value
        }
        return Double(value(at: (base - 1) / 2) + value(at: base / 2)) / 2
    }
}
