import Survey

/// How many units of a domain answered the survey at all.
public struct ResponseRate: Sendable, Hashable {
    /// The units with at least one answered cell.
    public let answered: Int
    /// The units of the domain, N.
    public let units: Int

    /// Counts the respondents of a domain.
    public init(of domain: Domain, in wave: Wave) {
        answered = domain.units.count { wave.responses[$0] != nil }
        units = domain.count
    }

    /// The respondents of several domains together.
    init(of rates: [ResponseRate]) {
        answered = rates.reduce(0) { $0 + $1.answered }
        units = rates.reduce(0) { $0 + $1.units }
    }

    /// The units that answered among all of the domain.
    public var share: Share { Share(count: answered, base: units, units: units) }
    /// The units without any answer.
    public var silent: Int { units - answered }
    /// The rate in 0...1; nil for an empty domain.
    public var value: Double? { units > 0 ? Double(answered) / Double(units) : nil }
    /// Percent rounded half up; nil for an empty domain.
    public var percent: Int? { Rounding.percent(answered, of: units) }
}
