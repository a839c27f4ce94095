import Survey

/// What rules look at: a wave, the waves before it, and what is worked out of them once for all units.
struct FlagEvidence {
    typealias Reason = (subject: Flag.Subject, evidence: Flag.Evidence)

    let wave: Wave
    /// The earlier waves, newest first.
    let earlier: [Wave]
    let domains: DomainIndex
    let completeness: Completeness
    let benefit: BatteryAnswers?
    let gaps: AreaGaps
    let change: BatteryComparison?
    /// The standings of the benefit battery within each frame, by the frame's id.
    let benchmarks: [String: BenefitBenchmark]

    init(_ wave: Wave, earlier: [Wave]) {
        let benefit = BatteryAnswers(.benefit, of: wave)
        let domains = DomainIndex(wave.register)
        self.wave = wave
        self.domains = domains
        self.earlier = earlier.filter { $0.year < wave.year }.sorted { $0.year > $1.year }
        self.benefit = benefit
        completeness = Completeness(of: wave)
        gaps = AreaGaps(of: wave)
        change = BatteryComparison(.benefit, of: wave, earlier: self.earlier)
        benchmarks = Dictionary(
            wave.register.frames.map { frame in
                (frame.id, BenefitBenchmark(benefit, domains.country(frame: frame.id)))
            }, uniquingKeysWith: { first, _ in first })
    }

    /// The reasons that a kind of rule finds for a unit, in the codebook's order.
    func reasons(of kind: FlagRule.Kind, forUnit unit: Int) -> [Reason] {
        switch kind {
        case .notAnswered(let wavesRunning): silence(of: unit, wavesRunning)
        case .partial(let percent): incomplete(unit, below: percent)
        case .lowBenefit(let most): lowBenefit(of: unit, atMost: most)
        case .lowMean(let below, let percentile, let areas): lowMean(of: unit, below, percentile, areas)
        case .fall(let least, let areas): fall(of: unit, atLeast: least, leastAreas: areas)
        case .unmetNeed(let importance, let benefit):
            unmetNeed(of: unit, importanceAtLeast: importance, benefitAtMost: benefit)
        case .missingPractice: missingPractice(of: unit)
        case .inconsistentAnswer: inconsistentAnswer(of: unit)
        case .contactRequest(let patterns): contactRequest(of: unit, patterns)
        }
    }
}

/// What the benefit that one unit had is held against: the units of its frame.
struct BenefitBenchmark {
    /// The units' own means.
    let means: Ranking
    /// The distribution of each area.
    let areas: [Distribution]

    init(_ benefit: BatteryAnswers?, _ domain: Domain) {
        means = Ranking(domain.units.compactMap { benefit?.mean(ofUnit: $0)?.value })
        areas =
            benefit.map { battery in
                battery.areas.indices.map { battery.distribution(ofArea: $0, in: domain) }
            } ?? []
    }
}
