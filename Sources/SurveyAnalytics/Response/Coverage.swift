import Survey

/// The part of a characteristic's total, such as the inhabitants, that lives in units that answered.
public struct Coverage: Sendable, Hashable {
    /// The id of the characteristic.
    public let characteristic: String
    /// The sum over the units that answered, in the characteristic's unit.
    public let covered: Int
    /// The sum over all units of the domain.
    public let total: Int
    /// The units for which the register has no value; they are in neither sum.
    public let unitsWithoutValue: Int
    /// Whether the register has a value for some unit of the domain; else both sums are of nothing.
    public let isKnown: Bool

    /// The coverage of a domain, or nil when the register has no such characteristic.
    public init?(of characteristic: String, in domain: Domain, wave: Wave) {
        guard let values = wave.register.characteristic(characteristic)?.values else { return nil }
        var (covered, total, missing) = (0, 0, 0)
        for unit in domain.units {
            guard let value = values[unit].map(Int.init) else {
                missing += 1
                continue
            }
            total += value
            if wave.responses[unit] != nil { covered += value }
        }
        self.characteristic = characteristic
        self.covered = covered
        self.total = total
        unitsWithoutValue = missing
        isKnown = missing < domain.units.count
    }

    /// The part in 0...1; nil when there is nothing to cover.
    public var value: Double? { total > 0 ? Double(covered) / Double(total) : nil }
    /// Percent rounded half up; nil when there is nothing to cover.
    public var percent: Int? { Rounding.percent(covered, of: total) }
}
