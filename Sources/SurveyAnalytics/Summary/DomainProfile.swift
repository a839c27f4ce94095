import Survey

/// Everything that screens say of one domain in one wave, worked out once.
public struct DomainProfile: Sendable, Hashable {
    /// What is said of one item.
    public enum Answers: Sendable, Hashable {
        /// A single choice, a multiple choice or a scale.
        case closed(Distribution)
        /// A number.
        case number(NumberSummary)
        /// Free text.
        case text(TextSummary)

        /// The mean of a scale or a number, in stored numbers.
        public var mean: Finding<Mean> {
            switch self {
            case .closed(let distribution): distribution.mean
            case .number(let summary): summary.mean
            case .text: .absent(.noScale)
            }
        }
    }

    /// Who is spoken of.
    public let domain: Domain
    /// How many answered.
    public let response: ResponseRate
    /// One entry an item, in the codebook's order.
    public let items: [Answers]
    /// Importance and benefit, area by area.
    public let areas: [DomainArea]
    /// The unweighted mean of the areas' mean benefit.
    public let benefit: Finding<BatteryMean>

    /// Works out everything of a domain.
    public init(of domain: Domain, in wave: Wave) {
        self.init(
            of: domain, in: wave, gaps: AreaGaps(of: wave), battery: BatteryAnswers(.benefit, of: wave))
    }

    init(of domain: Domain, in wave: Wave, gaps: AreaGaps, battery: BatteryAnswers?) {
        self.domain = domain
        response = ResponseRate(of: domain, in: wave)
        items = wave.codebook.items.indices.map { Answers(ofItemAt: $0, in: domain, of: wave) }
        areas = gaps.areas(of: domain)
        benefit = battery?.mean(in: domain) ?? .absent(.noBattery)
    }
}

extension DomainProfile.Answers {
    /// The answers to the item at this position of the codebook.
    public init(ofItemAt position: Int, in domain: Domain, of wave: Wave) {
        switch wave.codebook.items[position].kind {
        case .single, .multiple, .scale:
            self = .closed(Distribution(ofItemAt: position, in: domain, of: wave))
        case .number(_, let decimals):
            self = .number(NumberSummary(ofItemAt: position, decimals: decimals, in: domain, of: wave))
        case .text:
            self = .text(TextSummary(ofItemAt: position, in: domain, of: wave))
        }
    }

    /// The distribution of a closed item.
    public var distribution: Distribution? {
        guard case .closed(let distribution) = self else { return nil }
        return distribution
    }
}
