import FollowUp
import SurveyAnalytics

/// A group that the list is narrowed to, with what is worked out of it once.
struct ChosenGroup: Sendable {
    let group: UnitGroup
    /// What is said of its units.
    let profile: DomainProfile
    /// Its areas against the rest of the country.
    let areas: [AreaComparison]
    /// The codes of units that the register lacks.
    let missing: [String]

    init(_ group: UnitGroup, in content: Content) {
        let domain = group.domain(in: content.register)
        self.group = group
        profile = DomainProfile(of: domain, in: content.wave)
        areas = content.areaComparisons(of: domain)
        missing = group.missing(in: content.register)
    }

    var domain: Domain { profile.domain }
}
