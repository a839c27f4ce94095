/// Whether the classes of a division answered alike: Pearson's chi-square of classes by answered and silent.
public struct ChiSquareTest: Sendable, Hashable {
    /// The sum of (observed - expected)^2 / expected.
    public let statistic: Double
    /// The classes with units, less one.
    public let degrees: Int
    /// The units of the classes, N.
    public let units: Int
    /// The smallest expected count. Below 5 the p is rough.
    public let smallestExpected: Double

    /// Whether a class is so small that the p is rough.
    public var isRough: Bool { smallestExpected < 5 }

    /// P of a statistic as large or larger if all classes answer alike.
    public var p: Double { ChiSquared(degrees: degrees).upperTail(statistic) }

    /// The test of some groups; those without units are left out.
    static func of(_ rates: [ResponseRate]) -> Finding<ChiSquareTest> {
        let groups = rates.filter { $0.units > 0 }
        let total = ResponseRate(of: groups)
        guard total.units > 0 else { return .absent(.emptyDomain) }
        guard groups.count > 1, total.answered > 0, total.silent > 0 else { return .absent(.nobodyToCompare) }
        let expected = groups.map { Double($0.units) * Double(total.answered) / Double(total.units) }
        let statistic = zip(groups, expected).reduce(0.0) { sum, entry in
            let off = Double(entry.0.answered) - entry.1
            return sum + off * off * (1 / entry.1 + 1 / (Double(entry.0.units) - entry.1))
        }
        let smallest = zip(groups, expected).map { min($1, Double($0.units) - $1) }.min() ?? 0
        return .found(
            ChiSquareTest(
                statistic: statistic, degrees: groups.count - 1, units: total.units,
                smallestExpected: smallest))
    }
}
