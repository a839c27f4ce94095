import Survey
import SurveyAnalytics
import Wording

/// Who answered for a unit and when, how much was answered, and how it wants to be met.
struct UnitResponseSection {
    let about: UnitSubject

    var section: DocumentSection {
        DocumentSection(
            id: "response", heading: DocumentWords.response[about.language],
            blocks: [.facts(facts)])
    }

    private var facts: [(name: String, value: String)] {
        let response = about.source.wave.responses[about.position]
        let channels = about.source.wave.preferredChannels(ofUnit: about.position).map {
            $0.label[about.language]
        }
        let rows: [(Phrase, String?)] = [
            (
                ReportWords.response.capitalized,
                ReportWords.answered(about.summary.response.status).capitalized[about.language]
            ),
            (DocumentWords.answeredOn, response?.answeredOn.map(about.numbers.day)),
            (DocumentWords.respondent, response?.respondent),
            (DocumentWords.closedQuestions, response == nil ? nil : put),
            (DocumentWords.silence, silence),
            (FollowUpWords.channels.capitalized, channels.isEmpty ? nil : about.numbers.list(channels)),
            (
                FollowUpWords.writtenStandard.capitalized,
                about.unit.writtenStandard.map { UnitWords.written($0)[about.language] }
            ),
        ]
        return rows.compactMap { name, value in value.map { (name[about.language], $0) } }
    }

    private var put: String {
        let response = about.summary.response
        return UnitWords.place(response.answered, of: response.put, about.numbers)[about.language]
    }

    /// How long the unit has been silent.
    private var silence: String? {
        let earlier = about.survey.waves.filter { $0.year < about.source.wave.year }
        let alone = Domain.unit(about.position, in: about.source.register)
        return SilentRun.all(in: alone, of: about.source.wave, earlier: earlier, leastWaves: 1).first.map {
            DocumentWords.silence($0)[about.language]
        }
    }
}
