/// How even the response is over the classes of a division: `R = 1 - 2 S`, S the standard deviation of the class
/// response rates over units. 1 when all classes answered alike. (Schouten, Cobben, Bethlehem 2009.)
public struct RIndicator: Sendable, Hashable {
    /// The standard deviation of the units' class rates, divisor N - 1.
    public let deviation: Double
    /// One signed partial a class, in the classes' order: `sqrt(Nk / N) (rate of the class - rate)`, above zero where
    /// the class answered more than the others. Their squares sum to `S^2 (N - 1) / N`. 0 for a class without units.
    public let partials: [Double]
    /// The response rate of all units of the classes.
    public let rate: ResponseRate

    /// The indicator, in 0...1 for many units.
    public var value: Double { 1 - 2 * deviation }

    /// The indicator of some groups.
    static func of(_ rates: [ResponseRate]) -> Finding<RIndicator> {
        let total = ResponseRate(of: rates)
        guard let rate = total.value else { return .absent(.emptyDomain) }
        guard total.units > 1 else { return .absent(.nobodyToCompare) }
        let partials = rates.map { group in
            (Double(group.units) / Double(total.units)).squareRoot() * ((group.value ?? rate) - rate)
        }
        let variance = partials.reduce(0) { $0 + $1 * $1 } * Double(total.units) / Double(total.units - 1)
        return .found(
            RIndicator(deviation: variance.squareRoot(), partials: partials, rate: total))
    }
}
