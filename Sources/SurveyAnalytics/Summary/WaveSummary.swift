import Survey

/// What is worked out of a wave once: what lists show when it is made, what is said of a region or of the country when
/// somebody first asks.
public struct WaveSummary: Sendable {
    /// The rules that the flags come from.
    public let rules: FlagRules
    /// One entry a unit in the register's order.
    public let units: [UnitSummary]
    /// The flags of each unit in the register's order.
    public let flags: UnitFlags
    /// The year that changes are counted from, where an earlier wave can be compared.
    public let comparedWith: Int?
    /// The domains of the wave's register.
    public let domains: DomainIndex
    /// Importance and benefit of the areas.
    public let gaps: AreaGaps
    private let rankings: [String: Ranking]
    private let responses: [ProfileKey: ResponseRate]
    private let regionAreas: [ProfileKey: Deferred<[AreaComparison]>]
    private let overviews: [ProfileKey: Deferred<[AreaOverview]>]
    private let wave: Wave
    private let earlier: [Wave]
    private let profiles: [ProfileKey: Deferred<DomainProfile>]

    private struct ProfileKey: Sendable, Hashable {
        let frame: String
        let scope: Domain.Scope

        init(_ domain: Domain) {
            frame = domain.frame
            scope = domain.scope
        }
    }

    /// Works everything out.
    ///
    /// - Parameter earlier: the earlier waves in any order.
    public init(of wave: Wave, earlier: [Wave] = [], rules: FlagRules = .standard) {
        let evidence = FlagEvidence(wave, earlier: earlier, rules: rules)
        let flags = rules.flags(from: evidence)
        self.rules = rules
        self.flags = flags
        units = flags.found.enumerated().map { UnitSummary(unit: $0, flags: $1, evidence) }
        comparedWith = evidence.change?.since
        domains = evidence.domains
        gaps = evidence.gaps
        rankings = evidence.benchmarks.mapValues(\.means)
        self.wave = wave
        self.earlier = evidence.earlier
        let (gaps, benefit) = (evidence.gaps, evidence.benefit)
        responses = WaveSummary.ofEach(evidence.domains.benchmarks) { ResponseRate(of: $0, in: wave) }
        profiles = WaveSummary.ofEach(evidence.domains.benchmarks) { domain in
            Deferred { DomainProfile(of: domain, in: wave, gaps: gaps, battery: benefit) }
        }
        let before = evidence.earlier
        let compared = WaveSummary.ofEach(
            evidence.domains.benchmarks.filter { $0.scope != .country && $0.count > 0 }
        ) { region in
            Deferred { rules.areaRule.compare(region, in: wave, earlier: before) }
        }
        let since = before.first { $0.year == evidence.change?.since }
        regionAreas = compared
        overviews = WaveSummary.ofEach(evidence.domains.benchmarks) { domain in
            let comparisons = compared[ProfileKey(domain)]
            return Deferred {
                AreaOverview.all(of: domain, comparisons: comparisons?.value ?? [], in: wave, since: since)
            }
        }
    }

    private static func ofEach<Value>(
        _ domains: [Domain], _ value: (Domain) -> Value
    ) -> [ProfileKey: Value] {
        Dictionary(domains.map { (ProfileKey($0), value($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Works out now what is only worked out when somebody asks, so that nobody waits for it later.
    package func prepare() {
        flags.prepare()
        for profile in profiles.values { _ = profile.value }
        for areas in overviews.values { _ = areas.value }
    }

    /// How many answered of a frame's country or of a class of the main division; nil for any other domain.
    public func response(of domain: Domain) -> ResponseRate? {
        responses[ProfileKey(domain)]
    }

    /// What is said of a frame's country or of a class of the main division; nil for any other domain.
    public func profile(of domain: Domain) -> DomainProfile? {
        profiles[ProfileKey(domain)]?.value
    }

    /// The areas of a domain against the rest of its frame; none for the country, which has no rest.
    public func areaComparisons(of domain: Domain) -> [AreaComparison] {
        guard domain.scope != .country else { return [] }
        return regionAreas[ProfileKey(domain)]?.value
            ?? rules.areaRule.compare(domain, in: wave, earlier: earlier)
    }

    /// The areas as a domain rates them, beside the rest of its frame and the earlier wave.
    public func areaOverviews(of domain: Domain) -> [AreaOverview] {
        overviews[ProfileKey(domain)]?.value
            ?? AreaOverview.all(
                of: domain, comparisons: areaComparisons(of: domain), in: wave,
                since: earlier.first { $0.year == comparedWith })
    }

    /// What a unit is compared with: its region where it has one, then the country, both of its own frame.
    public func benchmarks(forUnit unit: Int) -> [DomainProfile] {
        domains.benchmarks(forUnit: unit).compactMap(profile(of:))
    }

    /// Where a unit's mean benefit stands among all units of its frame; nil when it rated no area.
    public func standing(ofUnit unit: Int) -> Standing? {
        units[unit].benefit.flatMap { rankings[domains.frame(ofUnit: unit)]?.standing(of: $0.value) }
    }

    /// The areas where a unit's need is unmet by the thresholds of the rules, in use or not.
    public func unmetNeeds(ofUnit unit: Int) -> [UnitArea] {
        for rule in rules.rules {
            guard case .unmetNeed(let importance, let benefit) = rule.kind else { continue }
            return gaps.unmetNeeds(ofUnit: unit, importanceAtLeast: importance, benefitAtMost: benefit)
        }
        return gaps.unmetNeeds(ofUnit: unit)
    }
}
