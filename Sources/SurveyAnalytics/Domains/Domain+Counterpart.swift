import Survey

extension Domain {
    /// What this domain is in the register of another year: a class by its id, with the units that it had then; any
    /// other units by their codes. Nil when the other register has no such class.
    public func counterpart(in other: Register, from register: Register) -> Domain? {
        switch scope {
        case .country: .country(frame: frame, in: other)
        case .ofClass(let division, let id): .ofClass(id, in: division, frame: frame, register: other)
        case .unit, .group:
            Domain(
                frame: frame, scope: scope,
                units: units.compactMap { other.position(ofUnit: register.units[$0].code) }
                    .filter { other.units[$0].frame == frame }.sorted())
        }
    }
}
