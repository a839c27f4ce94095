import Survey
import SurveyAnalytics
import Wording

/// One kommune or bydel as one HTML document that can be handed out: who answered, why it is flagged, how it rates the
/// help, every answer beside its region and the country, and from whom it may learn.
public struct UnitDocument: Sendable {
    /// The document.
    public let text: String

    /// The document about a unit, by its position in the register.
    ///
    /// - Parameters:
    ///   - survey: the survey that the source's wave belongs to, for the waves before it.
    ///   - more: sections from elsewhere, such as what was done about the unit, put after the flags.
    public init(about position: Int, survey: Survey, more: [DocumentSection] = [], _ source: ReportSource) {
        let subject = UnitSubject(position, survey: survey, source)
        let answers = [
            UnitHelp(about: subject).section, UnitAnswers(about: subject).section,
            UnitLearning(about: subject).section,
        ]
        let sections: [DocumentSection?] =
            [UnitResponseSection(about: subject).section, UnitFlags(about: subject).section] + more + answers
            + [
                UnitFacts(about: subject).section,
                ReadingGuide(
                    source: source, frame: source.register.frame(subject.unit.frame), unit: subject.unit.name
                ).section,
                SourceNote(source: source).section,
            ]
        text =
            HTMLPage(
                source: source,
                title: ReportWords.title(
                    "\(subject.unit.name) (\(subject.unit.code))", year: source.wave.year),
                lead: UnitDocument.lead(subject), brief: UnitBrief(about: subject).sentences,
                sections: sections.compactMap { $0 }
            ).text
    }

    /// What the unit is, where it lies, and the survey.
    private static func lead(_ subject: UnitSubject) -> String {
        let register = subject.source.register
        let places = [register.division(register.mainDivision), register.secondDivision].compactMap {
            division in
            division?.classOfUnit(subject.position)?.label[subject.language]
        }
        let official = subject.unit.officialName == subject.unit.name ? [] : [subject.unit.officialName]
        return
            ([subject.kind[subject.language].sentence] + official + places
            + [subject.source.codebook.title[subject.language]]).joined(separator: " · ")
    }
}
