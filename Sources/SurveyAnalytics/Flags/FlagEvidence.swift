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
    let practices: [PracticeItem]
    let reversals: [PracticeChange]
    /// How many of a frame give cause for concern, for each of `practices`, by the frame's id.
    let concerns: [String: [Share]]
    /// The positions of the texts in which units may ask for contact.
    let contactItems: [Int]
    /// The standings of the benefit battery within each frame, by the frame's id.
    let benchmarks: [String: BenefitBenchmark]

    init(_ wave: Wave, earlier: [Wave], rules: FlagRules) {
        let benefit = BatteryAnswers(.benefit, of: wave)
        let domains = DomainIndex(wave.register)
        self.wave = wave
        self.domains = domains
        self.earlier = earlier.filter { $0.year < wave.year }.sorted { $0.year > $1.year }
        self.benefit = benefit
        let practices = PracticeItem.all(of: wave)
        self.practices = practices
        reversals = PracticeChange.all(of: practices, in: wave, earlier: self.earlier)
        concerns = Dictionary(
            wave.register.frames.map { frame in
                let country = domains.country(frame: frame.id)
                return (frame.id, practices.map { $0.shareOfConcern(in: country, of: wave) })
            }, uniquingKeysWith: { first, _ in first })
        contactItems = wave.codebook.items.indices.filter { wave.codebook.items[$0].use == "contact" }
        completeness = Completeness(of: wave, percent: rules.partialPercent)
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
        case .reversedAnswer: reversals.compactMap { $0.reversal(ofUnit: unit) }
        case .inconsistentAnswer: inconsistentAnswer(of: unit)
        case .contactRequest(let patterns): contactRequest(of: unit, patterns)
        }
    }
}
