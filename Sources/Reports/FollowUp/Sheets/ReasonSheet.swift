import FollowUp
import Survey
import SurveyAnalytics
import Wording

/// Each flag on a row: as it was recorded with the entry, else as it is now.
struct ReasonSheet {
    let report: FollowUpReport

    var sheet: WorkbookSheet {
        WorkbookSheet(
            name: ExportSheetWords.reasons[language],
            title: report.topLine(ExportSheetWords.reasons[language]), notices: report.sheetNotices,
            columns: [
                column(ReportWords.code, 8), column(ReportWords.name, 18), column(ReportWords.rule, 20),
                column(ReportWords.severity, 11), column(ReportWords.reason, 80),
                column(ExportSheetWords.numbers, 40), column(ExportSheetWords.moment, 24),
            ],
            rows: report.list.rows.flatMap(rows))
    }

    private func rows(_ row: FollowUpRow) -> [[WorkbookCell]] {
        if let entry = row.entry, !entry.flags.isEmpty {
            let moment = ExportSheetWords.recorded(entry.added)[language]
            return entry.flags.map { flag in
                cells(row, flag, sentence: telling.sentence(flag), moment: moment)
            }
        }
        return row.flags.map { flag in
            let recorded = RecordedFlag(flag, sentence: FlagWords.sentence(flag, in: telling.source.wave))
            return cells(
                row, recorded, sentence: telling.sentence(flag), moment: ExportSheetWords.now[language])
        }
    }

    private func cells(
        _ row: FollowUpRow, _ flag: RecordedFlag, sentence: String, moment: String
    ) -> [WorkbookCell] {
        let severity = FlagRule.Severity(rawValue: flag.severity)
        let rule = telling.source.summary.rules.rule(flag.rule).map { FlagWords.title(of: $0)[language] }
        return [
            .text(row.unit.code), .text(row.unit.name), .text(rule ?? flag.rule),
            .text(
                severity.map { FlagWords.severity($0)[language] } ?? String(flag.severity),
                severity: WorkbookCell.Severity(severity)),
            .text(sentence), .text(numbers(flag)), .text(moment),
        ]
    }

    /// `N 85; mean 3,2; n 58`: the names are those of the JSON document.
    private func numbers(_ flag: RecordedFlag) -> String {
        flag.numbers.sorted { $0.key < $1.key }.map { name, number in
            let isWhole = number.rounded() == number
            return name + " " + report.source.numbers.decimal(number, isWhole ? 0 : 2)
        }.joined(separator: "; ")
    }

    private func column(_ words: Phrase, _ width: Double) -> WorkbookSheet.Column {
        WorkbookSheet.Column(words[language], width: width)
    }

    private var telling: FollowUpTelling { report.telling }
    private var language: Language { report.language }
}
