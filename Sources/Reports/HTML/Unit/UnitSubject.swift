import Survey
import SurveyAnalytics
import Wording

/// The unit that a document is about, and what it is held against.
struct UnitSubject {
    let source: ReportSource
    let survey: Survey
    /// The unit's position in the register.
    let position: Int
    /// Its region where it has one that is not all of its frame, then the country.
    let benchmarks: [DomainProfile]

    init(_ position: Int, survey: Survey, _ source: ReportSource) {
        self.source = source
        self.survey = survey
        self.position = position
        benchmarks = source.benchmarks(forUnit: position)
    }

    var unit: Unit { source.register.units[position] }
    var language: Language { source.language }
    var numbers: Numbers { source.numbers }
    /// The frame that the unit is counted in, as one of them: *kommune*.
    var kind: Phrase { source.register.frame(unit.frame)?.one ?? Phrase(unit.frame) }
    var summary: UnitSummary { source.summary.units[position] }
    var flags: [Flag] { source.summary.flags[position] }

    /// When and by whom the unit answered, or that it did not.
    var response: String {
        UnitWords.response(
            source.wave.responses[position], status: summary.response.status, numbers: numbers)[
                language
            ].sentence + "."
    }
}

extension ReportSource {
    /// What a unit is compared with. All bydeler are of one region: there, region and country are the same, and told once.
    func benchmarks(forUnit position: Int) -> [DomainProfile] {
        summary.benchmarks(forUnit: position).reduce(into: []) { benchmarks, profile in
            if benchmarks.last?.domain.units != profile.domain.units { benchmarks.append(profile) }
        }
    }
}
