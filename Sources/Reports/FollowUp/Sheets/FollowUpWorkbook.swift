import FollowUp
import Survey
import SurveyAnalytics
import Wording

extension FollowUpReport {
    /// The list as a workbook: the list itself, why each unit is on it, what others answered, and about the file.
    ///
    /// - Parameters:
    ///   - writtenAt: seconds since 1970-01-01 in UTC.
    ///   - program: the program's name and version.
    public func workbook(writtenAt: Int64, program: String) -> Workbook {
        let about = AboutSheet(report: self, writtenAt: writtenAt, program: program)
        return Workbook(
            sheets: [
                listSheet, ReasonSheet(report: self).sheet, DistributionSheet(report: self).sheet,
                about.sheet,
            ],
            title: title, author: program, createdAt: writtenAt)
    }

    /// The top line of a sheet, with the badge of made-up answers before everything else.
    func topLine(_ words: String) -> String {
        source.isSynthetic ? "\(ProgramWords.synthetic[language]) · \(words)" : words
    }

    /// What the reader of any sheet has to know.
    var sheetNotices: [String] {
        telling.leavesOutTyped ? [ExportSheetWords.withoutTyped[language]] : []
    }

    private var listSheet: WorkbookSheet {
        let columns = telling.columns
        return WorkbookSheet(
            name: ExportSheetWords.list[language], title: topLine(title), notices: sheetNotices,
            columns: columns.map {
                WorkbookSheet.Column($0.heading, width: $0.width, choices: $0.choices)
            },
            rows: list.rows.map { row in columns.map { WorkbookCell($0.cell(row)) } }, namingColumns: 2)
    }
}

extension WorkbookCell {
    init(_ cell: FollowUpColumn.Cell) {
        self =
            switch cell {
            case .text(let text): text.isEmpty ? .empty : .text(text)
            case .severity(let severity, let word): .text(word, severity: Severity(severity))
            case .whole(let number): .whole(number)
            case .day(let day): .day(day)
            }
    }
}

extension WorkbookCell.Severity {
    init(_ severity: FlagRule.Severity?) {
        self =
            switch severity {
            case nil: .none
            case .watch: .low
            case .concern: .medium
            case .act: .high
            }
    }
}
