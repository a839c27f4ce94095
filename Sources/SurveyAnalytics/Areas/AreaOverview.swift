import Survey

/// One area of help as the units of a domain rate it: beside the rest of the country, and beside the same units before.
public struct AreaOverview: Sendable, Hashable {
    /// The area.
    public let area: Area
    /// How the domain rates the help, on a scale from 1 to 5.
    public let benefit: Distribution
    /// How the rest of the frame rates it; nil where the domain is the whole frame.
    public let rest: Distribution?
    /// How important the area is to the domain; its n is the units that rated it.
    public let importance: Finding<Mean>
    /// How much more important it is than the help was of use, among those that rated both; nil where nobody did.
    public let gap: AreaGap?
    /// The domain against the rest, by the rule for areas; nil where the domain is the whole frame.
    public let comparison: AreaComparison?
    /// How the ratings of the same units changed since the earlier wave; nil without any that can be compared.
    public let change: MeanChange?
    /// How many of the same units came to rate the help as poor, and ceased to; nil likewise.
    public let poorChange: CategoryChange?
    /// How each unit of the domain rates the help, in the order of the domain's units.
    private let ratings: [UnitArea.Rating]
    private let counts: [AreaAnswer: Int]

    /// Whether the domain is low here by the rule for areas.
    public var isLow: Bool { comparison?.isRemarkable ?? false }

    /// The units of the domain with an answer.
    public func count(of answer: AreaAnswer) -> Int { counts[answer] ?? 0 }

    /// The units with an answer, or every unit of the domain where none is named: the lowest ratings first, then "not
    /// relevant", then those without an answer; equal ones in the register's order.
    public func units(answering answer: AreaAnswer? = nil) -> [Int] {
        let found = zip(benefit.domain.units, ratings).filter { answer == nil || $0.1.answer == answer }
        return Dictionary(grouping: found, by: \.1.place).sorted { $0.key < $1.key }
            .flatMap { $0.value.map(\.0) }
    }

    /// How a unit of the domain rates the help.
    public func rating(ofUnit unit: Int) -> UnitArea.Rating {
        benefit.domain.position(of: unit).map { ratings[$0] } ?? .none
    }
}

extension AreaOverview {
    /// All areas that a wave rates on a scale from 1 to 5, in the codebook's order.
    ///
    /// - Parameters:
    ///   - domain: Units of the wave's register.
    ///   - comparisons: The domain's areas against the rest; none for a whole frame.
    ///   - earlier: The wave that changes are counted from, where there is one.
    public static func all(
        of domain: Domain, comparisons: [AreaComparison], in wave: Wave, since earlier: Wave? = nil
    ) -> [AreaOverview] {
        guard let battery = BatteryAnswers(.benefit, of: wave) else { return [] }
        let country = Domain.country(frame: domain.frame, in: wave.register)
        let rest = domain.count < country.count ? country.subtracting(domain, named: "rest") : nil
        let importance = BatteryAnswers(.importance, of: wave)
        let panel = earlier.flatMap { try? BatteryPanel(.benefit, in: domain, waves: [$0, wave]) }
        return battery.areas.indices.compactMap { place in
            let area = battery.areas[place]
            let benefit = battery.distribution(ofArea: place, in: domain)
            guard benefit.hasFiveSteps else { return nil }
            let ratings = domain.units.map { battery.rating(ofUnit: $0, area: place) }
            let wanted = importance?.position(ofArea: area.id).flatMap { place in
                importance.map { battery in domain.units.map { battery.rating(ofUnit: $0, area: place) } }
            }
            let followed = panel?.areas.first { $0.area.id == area.id }?.panel
            return AreaOverview(
                area: area, benefit: benefit,
                rest: rest.map { battery.distribution(ofArea: place, in: $0) },
                importance: importance?.mean(ofArea: area.id, in: domain) ?? .absent(.noBattery),
                gap: wanted.flatMap { AreaGap(importance: $0, benefit: ratings) },
                comparison: rest == nil ? nil : comparisons.first { $0.area.id == area.id },
                change: followed?.meanChange().value, poorChange: followed?.change(of: .part(.poor)).value,
                ratings: ratings, counts: ratings.reduce(into: [:]) { $0[$1.answer, default: 0] += 1 })
        }
    }
}

extension BatteryAnswers {
    fileprivate func mean(ofArea id: String, in domain: Domain) -> Finding<Mean>? {
        position(ofArea: id).map { distribution(ofArea: $0, in: domain).mean }
    }
}

extension UnitArea.Rating {
    /// Where a rating stands among others, the lowest first.
    fileprivate var place: Int {
        switch self {
        case .step(let step): step
        case .notRelevant: Int.max - 1
        case .none: Int.max
        }
    }
}
