import Survey

/// Who of a domain can be followed through some waves: by code, and by code changes that leave a unit what it was.
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
        let newest = waves[waves.count - 1].register
        let earlier = waves.dropLast().map(\.register)
        var members: [PanelMember] = []
        var exits: [PanelExit] = []
        for unit in domain.units {
            let places = earlier.map { newest.place(ofUnit: unit, in: $0) } + [.position(unit)]
            let reasons = places.enumerated().map { wave, place -> PanelExit.Reason? in
                switch place {
                case .position(let position): exit(position, wave)
                case .merged: .merged
                case .unknown: .otherCode
                }
            }
            if let first = PanelExit.Reason.allCases.first(where: reasons.contains),
                let wave = reasons.lastIndex(of: first)
            {
                exits.append(PanelExit(unit: unit, year: waves[wave].year, reason: first))
            } else {
                members.append(PanelMember(unit: unit, positions: places.compactMap(\.position)))
            }
        }
        self.members = members
        self.exits = exits
    }
}
