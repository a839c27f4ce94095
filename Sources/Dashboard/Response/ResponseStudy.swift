import Survey
import SurveyAnalytics
import Wording

/// Who answered in a place.
struct ResponseCalculation: Calculation {
    let domain: Domain

    func result(in content: Content) -> ResponseStudy? { ResponseStudy(of: domain, in: content) }
}

/// What the sections on who answered rest on: the place and the country, worked out once for a place.
struct ResponseStudy: Sendable {
    let place: ResponseAccount
    let country: ResponseAccount
    /// How each role answered in the place; empty where there is one respondent a unit.
    let roles: [RoleResponse]
    /// What was wrong in the wave's file.
    let issues: [IssueGroup]
    /// How many units of the wave answered.
    let respondents: Int

    /// Works out a place.
    init?(of domain: Domain, in content: Content) {
        guard let survey = Survey(waves: content.earlier + [content.wave]) else { return nil }
        func account(_ domain: Domain) -> ResponseAccount {
            ResponseAccount(
                of: domain, in: content.wave, by: content.register.divisions.map(\.id), methods: [],
                survey: survey)
        }
        place = account(domain)
        let whole = content.domain(region: nil, frame: domain.frame)
        roles = RoleResponse.all(in: domain, of: content.wave)
        issues = content.wave.issueGroups
        respondents = content.wave.responses.count { $0 != nil }
        country = whole.count == domain.count ? place : account(whole)
    }

    /// Whether the place is the whole country.
    var isCountry: Bool { place.domain.count == country.domain.count }

    /// The table that says whether the classes of a division answered alike: the place's own, or the country's where a
    /// class of the place is too small for a test.
    func tableForTest(of table: ClassTable) -> ClassTable {
        if let test = table.chiSquare.value, !test.isRough { return table }
        return country.tables.first { $0.division == table.division } ?? table
    }
}

extension ResponseAccount {
    /// What everybody in the frame is called: the country, or all bydeler.
    func name(in register: Register) -> Phrase { DomainWords.country(of: domain.frame, in: register) }
}
