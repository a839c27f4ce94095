import Survey

/// What is worked out of a wave once, so that nothing is computed while somebody reads.
public struct WaveSummary: Sendable {
    /// The rules that the flags come from.
    public let rules: FlagRules
    /// One entry a unit in the register's order.
    public let units: [UnitSummary]
    /// The flags of each unit in the register's order.
    public let flags: [[Flag]]
    /// The year that changes are counted from, where an earlier wave can be compared.
    public let comparedWith: Int?
    /// The domains of the wave's register.
    public let domains: DomainIndex
    /// Importance and benefit of the areas.
    public let gaps: AreaGaps
    private let rankings: [String: Ranking]
    private let regionAreas: [ProfileKey: [AreaComparison]]
    private let wave: Wave
    private let earlier: [Wave]
    private let profiles: [ProfileKey: DomainProfile]

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
        units = flags.enumerated().map { UnitSummary(unit: $0, flags: $1, evidence) }
        comparedWith = evidence.change?.since
        domains = evidence.domains
        gaps = evidence.gaps
        rankings = evidence.benchmarks.mapValues(\.means)
        self.wave = wave
        self.earlier = evidence.earlier
        regionAreas = Dictionary(
            evidence.domains.benchmarks.filter { $0.scope != .country && $0.count > 0 }.map { region in
                (ProfileKey(region), rules.areaRule.compare(region, in: wave, earlier: evidence.earlier))
            },
            uniquingKeysWith: { first, _ in first })
        profiles = Dictionary(
            evidence.domains.benchmarks.map { domain in
                let profile = DomainProfile(
                    of: domain, in: wave, gaps: evidence.gaps, battery: evidence.benefit)
                return (ProfileKey(domain), profile)
            },
            uniquingKeysWith: { first, _ in first })
    }

    /// What is said of a frame's country or of a class of the main division; nil for any other domain.
    public func profile(of domain: Domain) -> DomainProfile? {
        profiles[ProfileKey(domain)]
    }

    /// The areas of a domain against the rest of its frame; none for the country, which has no rest.
    public func areaComparisons(of domain: Domain) -> [AreaComparison] {
        guard domain.scope != .country else { return [] }
        return regionAreas[ProfileKey(domain)]
            ?? rules.areaRule.compare(domain, in: wave, earlier: earlier)
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
