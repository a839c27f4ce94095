import Survey

/// How strongly each unit is drawn to each answer.
struct Leanings: Sendable {
    let register: Register
    let traits: [Traits]
    let regional: [String: [String: Double]]
    let later: LaterWaves
    let seed: UInt64

    /// One number a unit: the higher, the sooner the unit gives this answer.
    func scores(of units: [Int], item: String, option: String, leaning: Leaning) -> [Double] {
        var chance = Chance(seed: seed, purpose: "\(item) \(option)")
        let division = register.division(register.mainDivision)
        let shifts = regional[item] ?? [:]
        return units.map { unit in
            let shift = division?.classOfUnit(unit).flatMap { shifts[$0.id] } ?? 0
            let before = traits[unit].pull(leaning, regionalShift: shift)
            return before + echo(of: unit, item: item, option: option, leaning: leaning)
                + leaning.noise * chance.noise()
        }
    }

    /// What later answers of the unit add.
    private func echo(of unit: Int, item: String, option: String, leaning: Leaning) -> Double {
        guard leaning.later != 0 else { return 0 }
        return leaning.later
            * later.nearness(ofUnit: register.units[unit].code, item: item, option: option)
    }

    /// The `count` units that are drawn to an answer most, ascending.
    func chosen(_ count: Int, of units: [Int], item: String, option: String, leaning: Leaning) -> [Int] {
        let scores = scores(of: units, item: item, option: option, leaning: leaning)
        let ordered = units.indices.sorted { (scores[$0], units[$1]) > (scores[$1], units[$0]) }
        return ordered.prefix(count).map { units[$0] }.sorted()
    }
}
