import Survey

/// Who of a domain can be followed through some waves, by code.
struct PanelMatch {
    let members: [PanelMember]
    let exits: [PanelExit]

    /// Matches the units of a domain.
    ///
    /// - Parameters:
    ///   - waves: ascending by year; the domain is of the last one's register.
    ///   - exit: why a position of a wave's register leaves the panel, or nil when it stays.
    init(
        _ domain: Domain, in waves: [Wave], exit: (_ position: Int, _ wave: Int) -> PanelExit.Reason?
    ) {
        var members: [PanelMember] = []
        var exits: [PanelExit] = []
        for unit in domain.units {
            let code = waves[waves.count - 1].register.units[unit].code
            let positions = waves.map { $0.register.position(ofUnit: code) }
            let reasons = positions.enumerated().map { wave, position in
                position.map { exit($0, wave) } ?? .otherCode
            }
            if let first = PanelExit.Reason.allCases.first(where: reasons.contains),
                let wave = reasons.lastIndex(of: first)
            {
                exits.append(PanelExit(unit: unit, year: waves[wave].year, reason: first))
            } else {
                members.append(PanelMember(unit: unit, positions: positions.compactMap { $0 }))
            }
        }
        self.members = members
        self.exits = exits
    }
}
