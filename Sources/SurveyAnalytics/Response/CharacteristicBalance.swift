import Survey

/// A characteristic, such as the inhabitants, of the units that answered beside those that did not.
public struct CharacteristicBalance: Sendable, Hashable {
    /// The id of the characteristic.
    public let characteristic: String
    /// The mean over the units that answered, in the characteristic's unit of `10^-decimals`.
    public let answered: Finding<Mean>
    /// The mean over the silent units.
    public let silent: Finding<Mean>
    /// The units for which the register has no value; they are in neither mean.
    public let unitsWithoutValue: Int

    /// The balance in a domain, or nil when the register has no such characteristic.
    public init?(of characteristic: String, in domain: Domain, wave: Wave) {
        guard let values = wave.register.characteristic(characteristic)?.values else { return nil }
        let mean = { (answered: Bool) -> Finding<Mean> in
            let group = domain.units.filter { (wave.responses[$0] != nil) == answered }
            let known = group.compactMap { values[$0].map { (value: Int($0), count: 1) } }
            return Mean(of: known, known: known.count, units: group.count).map { .found($0) }
                ?? .absent(domain.count > 0 ? .nobodyToCompare : .emptyDomain)
        }
        self.characteristic = characteristic
        (answered, silent) = (mean(true), mean(false))
        unitsWithoutValue = domain.units.count { values[$0] == nil }
    }

    /// How far those who answered lie from the silent, in standard deviations.
    public var standardizedDifference: Finding<Double> {
        guard let answered = answered.value, let silent = silent.value else {
            return .absent(self.answered.absence ?? self.silent.absence ?? .nobodyToCompare)
        }
        return StandardizedDifference.of(answered, silent)
    }
}
