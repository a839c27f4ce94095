import Survey
import Wording

extension Table {
    /// One row a kind of issue: how many there are, the first of them, and what was done.
    public static func issues(_ groups: [IssueGroup], _ language: Language) -> Table {
        Table(
            title: ImportWords.issues(groups.reduce(0) { $0 + $1.count })[language],
            columns: [
                Table.Column(ReportWords.reason[language]),
                Table.Column(ImportWords.count[language], .number),
                Table.Column(ImportWords.first[language]), Table.Column(ReportWords.done[language]),
            ],
            rows: groups.map { group in
                [
                    .text(group.kind.phrase[language]), .whole(group.count),
                    .text(place(of: group.first, language)),
                    .text(group.first.action.phrase[language]),
                ]
            })
    }

    /// `rad 8, mål «tull»`: the row, the column and what stands there, as far as the issue has them.
    private static func place(of issue: ImportIssue, _ language: Language) -> String {
        let longest = 16
        let value = issue.value.count > longest ? issue.value.prefix(longest - 1) + "…" : issue.value[...]
        let isNamed = issue.value == issue.column || value.isEmpty
        let row = issue.row.map { "\(ReportWords.row[language]) \($0)" }
        let what = [issue.column, isNamed ? nil : "«\(value)»"].compactMap(\.self).joined(separator: " ")
        return [row, what.isEmpty ? nil : what].compactMap(\.self).joined(separator: ", ")
    }
}
