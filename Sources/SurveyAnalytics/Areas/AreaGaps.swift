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

    /// An area with a unit's two ratings.
    public init(area: Area, importance: Rating, benefit: Rating) {
        self.area = area
        self.importance = importance
        self.benefit = benefit
    }

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
    /// Where each area stands in the two batteries.
    private let places: [(importance: Int?, benefit: Int?)]

    /// Makes the two batteries of a wave ready; a wave may lack either.
    public init(of wave: Wave) {
        let (importance, benefit) = (
            BatteryAnswers(.importance, of: wave), BatteryAnswers(.benefit, of: wave)
        )
        let asked = wave.codebook.areas.compactMap { area in
            let place = (importance?.position(ofArea: area.id), benefit?.position(ofArea: area.id))
            return place.0 ?? place.1 == nil ? nil : (area: area, place: place)
        }
        self.importance = importance
        self.benefit = benefit
        areas = asked.map(\.area)
        places = asked.map { ($0.place.0, $0.place.1) }
    }

    /// The areas as one unit rates them.
    public func areas(ofUnit unit: Int) -> [UnitArea] {
        areas.indices.map { area($0, ofUnit: unit) }
    }

    /// The areas that matter much to a unit and where the help was of little use.
    public func unmetNeeds(
        ofUnit unit: Int, importanceAtLeast: Int = 4, benefitAtMost: Int = 2
    ) -> [UnitArea] {
        areas.indices.filter { area in
            let (wanted, had) = (importance(of: unit, area).step, benefit(of: unit, area).step)
            return (wanted ?? .min) >= importanceAtLeast && (had ?? .max) <= benefitAtMost
        }
        .map { area($0, ofUnit: unit) }
    }

    /// The areas as a domain rates them.
    public func areas(of domain: Domain) -> [DomainArea] {
        areas.indices.map { area in
            let pairs = domain.units.count { unit in
                importance(of: unit, area).step != nil && benefit(of: unit, area).step != nil
            }
            return DomainArea(
                area: areas[area], importance: mean(of: domain, places[area].importance, in: importance),
                benefit: mean(of: domain, places[area].benefit, in: benefit), pairs: pairs)
        }
    }

    private func area(_ position: Int, ofUnit unit: Int) -> UnitArea {
        UnitArea(
            area: areas[position], importance: importance(of: unit, position),
            benefit: benefit(of: unit, position))
    }

    private func importance(of unit: Int, _ area: Int) -> UnitArea.Rating {
        guard let importance, let place = places[area].importance else { return .none }
        return importance.rating(ofUnit: unit, area: place)
    }

    private func benefit(of unit: Int, _ area: Int) -> UnitArea.Rating {
        guard let benefit, let place = places[area].benefit else { return .none }
        return benefit.rating(ofUnit: unit, area: place)
    }

    private func mean(of domain: Domain, _ place: Int?, in battery: BatteryAnswers?) -> Finding<Mean> {
        guard let battery, let place else { return .absent(.noBattery) }
        return battery.distribution(ofArea: place, in: domain).mean
    }
}
