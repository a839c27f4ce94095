import Survey

/// How strongly each unit is drawn to each answer.
struct Leanings: Sendable {
    let register: Register
    let traits: [Traits]
    let regional: [String: [String: Double]]
    let seed: UInt64

    /// One number a unit: the higher, the sooner the unit gives this answer.
    func scores(of units: [Int], item: String, option: String, leaning: Leaning) -> [Double] {
        var chance = Chance(seed: seed, purpose: "\(item) \(option)")
        let division = register.division(register.mainDivision)
        let shifts = regional[item] ?? [:]
        return units.map { unit in
            let shift = division?.classOfUnit(unit).flatMap { shifts[$0.id] } ?? 0
            return traits[unit].pull(leaning, regionalShift: shift) + leaning.noise * chance.noise()
        }
    }

    /// The `count` units that are drawn to an answer most, ascending.
    func chosen(_ count: Int, of units: [Int], item: String, option: String, leaning: Leaning) -> [Int] {
        let scores = scores(of: units, item: item, option: option, leaning: leaning)
        let ordered = units.indices.sorted { (scores[$0], units[$1]) > (scores[$1], units[$0]) }
        return ordered.prefix(count).map { units[$0] }.sorted()
    }
}
