import Survey

/// What the benefit that one unit had is held against: the units of its frame.
struct BenefitBenchmark {
    /// One area among the units of the frame.
    struct AreaBenchmark {
        /// The units' mean; nil when nobody rated the area.
        let mean: Mean?
        /// Where a unit stands that gave a step.
        let standings: [Int: Standing]

        init(_ distribution: Distribution) {
            mean = distribution.mean.value
            let steps = Set(distribution.categories.compactMap(\.step))
            standings = steps.reduce(into: [:]) { $0[$1] = distribution.standing(ofStep: $1) }
        }
    }

    /// The units' own means.
    let means: Ranking
    /// One entry an area of the battery.
    let areas: [AreaBenchmark]

    init(_ benefit: BatteryAnswers?, _ domain: Domain) {
        means = Ranking(domain.units.compactMap { benefit?.mean(ofUnit: $0)?.value })
        areas =
            benefit.map { battery in
                battery.areas.indices.map { AreaBenchmark(battery.distribution(ofArea: $0, in: domain)) }
            } ?? []
    }
}
