import FollowUp
import Survey
import SurveyAnalytics
import Wording

/// What the workbook is made of, and how to read it.
struct AboutSheet {
    let report: FollowUpReport
    let writtenAt: Int64
    let program: String

    var sheet: WorkbookSheet {
        WorkbookSheet(
            name: ExportSheetWords.about[language], title: report.topLine(report.title),
            notices: report.sheetNotices,
            columns: zip(AboutFileWords.columns, [36.0, 100]).map {
                WorkbookSheet.Column($0[language], width: $1)
            },
            rows: origin + rules + manual, freezesHeading: false, hasFilter: false)
    }

    private var origin: [[WorkbookCell]] {
        let (wave, provenance) = (source.wave, source.wave.provenance)
        return [
            line(AboutFileWords.survey, "\(wave.codebook.title[language]) (\(wave.codebook.survey))"),
            [.text(AboutFileWords.wave[language]), .whole(wave.year)],
            line(AboutFileWords.answers, basis),
            line(ReportWords.domain, source.name(of: report.place)),
            line(AboutFileWords.file, InputWords.name(ofFile: provenance.file)[language]),
            line(AboutFileWords.hash, provenance.sha256),
            line(
                AboutFileWords.imported,
                provenance.importedAt.map(UniversalTime.text) ?? AboutFileWords.builtIn[language]),
            line(AboutFileWords.written, UniversalTime.text(writtenAt)),
            line(AboutFileWords.program, program),
        ]
    }

    private var basis: String {
        source.isSynthetic
            ? ProgramWords.synthetic[language] : ReportWords.basis(isSynthetic: false)[language]
    }

    private var rules: [[WorkbookCell]] {
        source.summary.rules.rules.filter(\.isEnabled).map { rule in
            let severity = FlagWords.severity(rule.severity)[language]
            let words = "\(FlagWords.title(of: rule)[language]) (\(severity)): "
            return line(AboutFileWords.rule, words + ThresholdWords.thresholds(of: rule.kind)[language])
        }
    }

    private var manual: [[WorkbookCell]] {
        AboutFileWords.manual.map { line(AboutFileWords.reading, $0[language]) }
    }

    private func line(_ what: Phrase, _ value: String) -> [WorkbookCell] {
        [.text(what[language]), .text(value)]
    }

    private var source: ReportSource { report.source }
    private var language: Language { report.language }
}
