import Survey

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
            DomainArea(
                area: areas[area], importance: mean(of: domain, places[area].importance, in: importance),
                benefit: mean(of: domain, places[area].benefit, in: benefit),
                gap: AreaGap(
                    importance: domain.units.lazy.map { importance(of: $0, area) },
                    benefit: domain.units.lazy.map { benefit(of: $0, area) }))
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
