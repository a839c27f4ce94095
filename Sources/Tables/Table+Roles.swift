import Survey
import SurveyAnalytics
import Wording

extension Table {
    /// One row a role: how many units it answered for; nil where there is one respondent a unit.
    public static func roles(_ roles: [RoleResponse], _ language: Language) -> Table? {
        guard !roles.isEmpty else { return nil }
        let states = [UnitResponse.Status.answered, .partial, .silent]
        return Table(
            title: RoleWords.title[language],
            columns: [Table.Column(RoleWords.role[language])]
                + states.map { Table.Column(ReportWords.answered($0)[language], .number) }
                + [Table.Column(ReportWords.units[language], .number)],
            rows: roles.map { role in
                [
                    .text(role.role.label[language]), .whole(role.answered), .whole(role.partial),
                    .whole(role.silent), .whole(role.units),
                ]
            })
    }
}
