import Survey
import SurveyAnalytics
import Wording

extension State {
    /// The unit's own flags that are about an area, by the area's id; what the region is flagged for is not among them.
    func flaggedAreas(ofUnit unit: Int) -> [String: [Flag]] {
        content.flags(of: unit).reduce(into: [:]) { areas, flag in
            if case .area(let id) = flag.subject { areas[id, default: []].append(flag) }
        }
    }

    /// What the areas of a unit are compared in before the country, with the word for it: *region Vest*, or the group that
    /// is looked at.
    func regionName(_ domain: Domain) -> Phrase {
        if let group = place.group { return Phrase(group.group.name) }
        let name = content.name(of: domain)
        guard let division = content.mainDivision?.label else { return name }
        return Phrase(
            nb: "\(division.nb) \(name.nb)", nn: "\(division.nn) \(name.nn)",
            en: "\(division.en) \(name.en)")
    }
}
