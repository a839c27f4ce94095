import Survey
import SurveyAnalytics
import Wording

// The units behind the numbers on who answered: looked up when somebody opens them, because they may be many.
extension Content {
    /// Those of a domain that answered, and those that did not.
    func respondents(of domain: Domain) -> [UnitSubset] {
        let name = name(of: domain)
        let hasAnswered = { (unit: Int) in self.wave.responses[unit] != nil }
        return [
            UnitSubset(
                ResponseSectionWords.answered(name), units: domain.units.filter(hasAnswered),
                frame: domain.frame),
            UnitSubset(
                ResponseSectionWords.silent(name), units: domain.units.filter { !hasAnswered($0) },
                frame: domain.frame),
        ].filter { !$0.units.isEmpty }
    }

    /// Those of a domain that answered on a day, and those that were reminded on it.
    func units(answeringOn day: Day, reminded: [Int], of domain: Domain) -> [UnitSubset] {
        let answered = domain.units.filter { wave.responses[$0]?.answeredOn == day }
        return [
            UnitSubset(ResponseSectionWords.answered(on: day), units: answered, frame: domain.frame),
            UnitSubset(ResponseSectionWords.reminded(on: day), units: reminded, frame: domain.frame),
        ].filter { !$0.units.isEmpty }
    }
}
