import Survey

/// How important an area is to one unit, and how good it found the help.
public struct UnitArea: Sendable, Hashable {
    /// What a unit answered to one of the two questions.
    public enum Rating: Sendable, Hashable {
        /// A step of the scale.
        case step(Int)
        /// Outside the scale.
        case notRelevant
        /// No answer, or the wave does not ask.
        case none

        /// The step, where there is one.
        public var step: Int? {
            guard case .step(let step) = self else { return nil }
            return step
        }
    }

    /// The area.
    public let area: Area
    /// How important the unit finds it.
    public let importance: Rating
    /// How good the unit found the help.
    public let benefit: Rating

    /// Importance less benefit, in steps: above zero where more matters than is had; nil without both.
    public var gap: Int? {
        guard let importance = importance.step, let benefit = benefit.step else { return nil }
        return importance - benefit
    }
}

/// How important an area is to a domain, and how good it found the help.
public struct DomainArea: Sendable, Hashable {
    /// The area.
    public let area: Area
    /// The mean importance; its n is the units that rated it.
    public let importance: Finding<Mean>
    /// The mean benefit; its n is the units that rated it.
    public let benefit: Finding<Mean>
    /// The units that rated both.
    public let pairs: Int

    /// Mean importance less mean benefit, each over the units that rated it; nil without both.
    public var gap: Double? {
        guard let importance = importance.value, let benefit = benefit.value else { return nil }
        return importance.value - benefit.value
    }
}

/// Importance and benefit of the areas of a wave side by side.
public struct AreaGaps: Sendable {
    /// The areas that either question is asked for, in the codebook's order.
    public let areas: [Area]
    private let importance: BatteryAnswers?
    private let benefit: BatteryAnswers?

    /// Makes the two batteries of a wave ready; a wave may lack either.
    public init(of wave: Wave) {
        let (importance, benefit) = (
            BatteryAnswers(.importance, of: wave), BatteryAnswers(.benefit, of: wave)
        )
        self.importance = importance
        self.benefit = benefit
        areas = wave.codebook.areas.filter { area in
            [importance, benefit].contains { $0?.position(ofArea: area.id) != nil }
        }
    }

    /// The areas as one unit rates them.
    public func areas(ofUnit unit: Int) -> [UnitArea] {
        areas.map { area in
            UnitArea(
                area: area, importance: rating(of: unit, area, in: importance),
                benefit: rating(of: unit, area, in: benefit))
        }
    }

    /// The areas as a domain rates them.
    public func areas(of domain: Domain) -> [DomainArea] {
        areas.map { area in
            let pairs = domain.units.count { unit in
                [importance, benefit].allSatisfy { rating(of: unit, area, in: $0).step != nil }
            }
            return DomainArea(
                area: area, importance: mean(of: domain, area, in: importance),
                benefit: mean(of: domain, area, in: benefit), pairs: pairs)
        }
    }

    private func rating(of unit: Int, _ area: Area, in battery: BatteryAnswers?) -> UnitArea.Rating {
        guard let battery, let position = battery.position(ofArea: area.id) else { return .none }
        if let step = battery.step(ofUnit: unit, area: position) { return .step(step) }
        return battery.isNotRelevant(unit: unit, area: position) ? .notRelevant : .none
    }

    private func mean(of domain: Domain, _ area: Area, in battery: BatteryAnswers?) -> Finding<Mean> {
        guard let battery, let position = battery.position(ofArea: area.id) else {
            return .absent(.noBattery)
        }
        return battery.distribution(ofArea: position, in: domain).mean
    }
}
