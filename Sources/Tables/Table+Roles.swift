import Survey
import SurveyAnalytics
import Wording

extension Table {
    /// One row a role: how many units of a domain it answered for; nil where there is one respondent a unit.
    public static func roles(of domain: Domain, in wave: Wave, _ language: Language) -> Table? {
        let roles = RoleResponse.all(in: domain, of: wave)
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
