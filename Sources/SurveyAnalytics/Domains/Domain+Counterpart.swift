import Survey

extension Domain {
    /// What this domain is in the register of an earlier year: a class by its id, with the units that it had then; any
    /// other units under whatever codes they had. Nil when the other register has no such class.
    public func counterpart(in other: Register, from register: Register) -> Domain? {
        switch scope {
        case .country: .country(frame: frame, in: other)
        case .ofClass(let division, let id): .ofClass(id, in: division, frame: frame, register: other)
        case .unit, .group:
            Domain(
                frame: frame, scope: scope,
                units: units.compactMap { register.place(ofUnit: $0, in: other).position }
                    .filter { other.units[$0].frame == frame }.sorted())
        }
    }
}
