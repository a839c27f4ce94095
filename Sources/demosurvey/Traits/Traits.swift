import Survey

/// What lies behind a unit's answers. Each trait has mean 0 and a spread of about 1 within its frame.
struct Traits: Sendable {
    /// How many inhabitants, by rank.
    var size = 0.0
    /// How central, by rank.
    var centrality = 0.0
    /// In how many years refugees were settled, by rank.
    var settling = 0.0
    /// How much is made of integration: not seen, only felt in the answers.
    var engagement = 0.0
    /// How content with the help: not seen either.
    var contentment = 0.0

    /// How strongly a unit is drawn to an answer, before chance has its say.
    func pull(_ leaning: Leaning, regionalShift: Double) -> Double {
        leaning.size * size + leaning.centrality * centrality + leaning.settling * settling
            + leaning.engagement * engagement + leaning.contentment * contentment
            + leaning.region * regionalShift
    }
}

extension Traits {
    /// The traits of all units of a register, in its order.
    static func all(in register: Register, regions: [String: RegionTraits], seed: UInt64) -> [Traits] {
        var traits = [Traits](repeating: Traits(), count: register.units.count)
        var chance = Chance(seed: seed, purpose: "traits")
        for frame in register.frames {
            let units = register.units(ofFrame: frame.id)
            let sizes = ranks(of: units) { register.characteristic("population")?.values[$0].map(Int.init) }
            let centralities = ranks(of: units) { register.division("centrality")?.step(ofUnit: $0) }
            let years = ranks(of: units) { register.division("years")?.step(ofUnit: $0) }
            for (position, unit) in units.enumerated() {
                let region = register.division(register.mainDivision)?.classOfUnit(unit)?.id ?? ""
                let shift = regions[region] ?? RegionTraits()
                var unitTraits = Traits()
                unitTraits.size = sizes[position]
                unitTraits.centrality = centralities[position]
                unitTraits.settling = years[position]
                unitTraits.engagement =
                    0.35 * unitTraits.size + 0.3 * unitTraits.settling + 0.75 * chance.noise()
                    + shift.engagement
                unitTraits.contentment =
                    0.25 * unitTraits.engagement + 0.85 * chance.noise() + shift.contentment
                traits[unit] = unitTraits
            }
        }
        return traits
    }

    /// The units' mid-ranks on a value, stretched to mean 0 and variance 1; 0 for units without a value.
    private static func ranks(of units: [Int], by value: (Int) -> Int?) -> [Double] {
        let values = units.map(value)
        let known = values.compactMap { $0 }
        guard known.count > 1 else { return units.map { _ in 0 } }
        let spread = 3.464_101_615_137_754_6  // The square root of 12: the variance of a fraction is 1/12.
        return values.map { value in
            guard let value else { return 0 }
            let below = known.count { $0 < value }
            let equal = known.count { $0 == value }
            return ((Double(below) + Double(equal) / 2) / Double(known.count) - 0.5) * spread
        }
    }
}

extension Division {
    /// The position of a unit's class, or nil when it belongs to none.
    func step(ofUnit unit: Int) -> Int? {
        membership[unit] == Division.none ? nil : Int(membership[unit])
    }
}
