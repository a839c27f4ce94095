import Survey
import SurveyAnalytics
import Wording
import Tables

/// What was found in a file of answers, and what was done about it.
public struct ImportReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "import"
    /// What it is made of.
    public let source: ReportSource

    /// The report of a wave that was read.
    public init(_ wave: Wave, _ language: Language) {
        source = ReportSource(
            wave: wave, summary: WaveSummary(of: wave), isSynthetic: wave.codebook.isSynthetic,
            language: language)
    }

    /// One line: what was imported, how many rows and answering units, how many issues.
    public var summary: String {
        let wave = source.wave
        return ImportWords.summary(
            year: wave.year, rows: wave.provenance.rows, answered: responses, issues: wave.issues.count,
            source.numbers)[language]
    }

    /// What it is about, in a line.
    public var title: String { ReportWords.title(source.wave.provenance.file, year: source.wave.year) }

    /// For people.
    public var tables: [Table] { [sheet] }

    /// One table for a spreadsheet.
    public var sheet: Table {
        Table(
            columns: [
                Table.Column(ReportWords.row[language], .number), Table.Column(ReportWords.column[language]),
                Table.Column(ReportWords.value[language]), Table.Column(ReportWords.reason[language]),
                Table.Column(ReportWords.done[language]),
            ],
            rows: source.wave.issues.map { issue in
                [
                    .whole(issue.row), .text(issue.column ?? ""), .text(issue.value),
                    .text(issue.kind.phrase[language]), .text(issue.action.phrase[language]),
                ]
            })
    }

    /// The same for programs.
    public var members: [String: JSONValue] {
        let wave = source.wave
        return [
            "file": .text(wave.provenance.file), "sha256": .text(wave.provenance.sha256),
            "rows": .whole(wave.provenance.rows), "answered": .whole(answered),
            "issues": .array(wave.issues) { issue in
                [
                    "row": .whole(issue.row), "column": .text(issue.column), "value": .text(issue.value),
                    "kind": .text(issue.kind.rawValue), "action": .text(issue.action.rawValue),
                    "sentence": .text(issue.phrase[source.language]),
                ]
            },
        ]
    }

    /// `312 kommuner og 10 bydeler`; kommuner alone where nobody else is asked.
    private var responses: String {
        let groups = source.frames.map { frame in
            let rate = ResponseRate(of: source.domain(nil, frame: frame), in: source.wave)
            return (rate, frame.label[language])
        }
        let answering = groups.enumerated().filter { $0.offset == 0 || $0.element.0.answered > 0 }
        return source.numbers.list(
            answering.map { "\(source.numbers.whole($0.element.0.answered)) \($0.element.1)" })
    }

    private var answered: Int { source.wave.responses.count { $0 != nil } }
    private var language: Language { source.language }
}
