import Survey
import SurveyAnalytics

/// Where a unit stands among those of a domain by how good it found the help in an area.
struct HelpStanding {
    /// The standing; nil where the unit has not rated the area on the scale.
    let value: Standing?

    init(_ own: UnitArea, in domain: DomainProfile?, of codebook: Codebook) {
        guard let step = own.benefit.step, let domain,
            let position = codebook.position(ofBenefitIn: own.area)
        else {
            value = nil
            return
        }
        value = domain.items[position].distribution?.standing(ofStep: step)
    }
}

extension Codebook {
    /// The position of the item that asks how good the help in an area was.
    func position(ofBenefitIn area: Area) -> Int? {
        battery(.benefit).flatMap { battery in
            items.firstIndex { $0.battery == BatteryPlace(battery: battery.id, area: area.id) }
        }
    }
}
