import Survey
import SurveyAnalytics

/// Words of several respondents a unit.
public enum RoleWords {
    /// *role*
    public static let role = Phrase(nb: "rolle", nn: "rolle", en: "role")
    /// *Who answered, by role*
    public static let title = Phrase(
        nb: "Svar etter rolle", nn: "Svar etter rolle", en: "Responses by role")

    /// How much of its questions a role answered: `svart, 4 av 5 spørsmål`.
    public static func state(_ response: UnitResponse) -> Phrase {
        let (status, answered, put) = (ReportWords.answered(response.status), response.answered, response.put)
        return Phrase(
            nb: "\(status.nb), \(answered) av \(put) spørsmål",
            nn: "\(status.nn), \(answered) av \(put) spørsmål",
            en: "\(status.en), \(answered) of \(put) questions")
    }
}
