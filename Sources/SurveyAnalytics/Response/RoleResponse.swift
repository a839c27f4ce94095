import Survey

/// How the people of one role answered in the units of a domain.
public struct RoleResponse: Sendable, Hashable {
    /// The role.
    public let role: RespondentRole
    /// Units in which the role answered enough of its questions.
    public let answered: Int
    /// Units in which it answered something, but less than that.
    public let partial: Int
    /// Units in which it answered nothing.
    public let silent: Int

    /// The units of the domain, N.
    public var units: Int { answered + partial + silent }

    /// The roles of a wave's codebook in their order; empty where there is one respondent a unit.
    ///
    /// - Parameter percent: below this percentage of the closed questions put to it, an answering role is partial.
    public static func all(
        in domain: Domain, of wave: Wave, percent: Int = Completeness.usualPercent
    ) -> [RoleResponse] {
        wave.codebook.roles.indices.map { place in
            let completeness = Completeness(of: wave, role: place, percent: percent)
            let states = domain.units.map { completeness.response(ofUnit: $0).status }
            func count(_ status: UnitResponse.Status) -> Int { states.count { $0 == status } }
            return RoleResponse(
                role: wave.codebook.roles[place], answered: count(.answered), partial: count(.partial),
                silent: count(.silent))
        }
    }

    /// How each role of a unit answered, in the codebook's order.
    public static func states(
        ofUnit unit: Int, in wave: Wave, percent: Int = Completeness.usualPercent
    ) -> [(role: RespondentRole, response: UnitResponse)] {
        wave.codebook.roles.indices.map { place in
            let completeness = Completeness(of: wave, role: place, percent: percent)
            return (wave.codebook.roles[place], completeness.response(ofUnit: unit))
        }
    }
}
