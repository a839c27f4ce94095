import Survey
import SurveyAnalytics
import Tables
import Wording

/// What an import brings, or has brought: which rows are about which units, what is new, and what was wrong.
public struct ImportReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "import"
    /// What it is made of.
    public let source: ReportSource
    private let preview: ImportPreview
    private let content: ImportTables
    /// Whether the wave is kept by now.
    public var isKept = false

    /// The report of a wave that was read.
    public init(_ preview: ImportPreview, _ language: Language) {
        self.preview = preview
        let wave = preview.wave
        source = ReportSource(
            wave: wave, summary: WaveSummary(of: wave), isSynthetic: wave.codebook.isSynthetic,
            language: language)
        content = ImportTables(preview, strangers: ImportWords.unmatchedTitle, source.numbers)
    }

    /// One line: what was read or imported, how many rows and answering units, how many issues.
    public var summary: String { content.summary(isKept: isKept)[language] }

    /// What it is about, in a line.
    public var title: String {
        let name = InputWords.name(ofFile: source.wave.provenance.file)[language]
        return ReportWords.title(name, year: source.wave.year)
    }

    /// For people: what to look at before one says yes.
    public var tables: [Table] { content.all }

    /// Everything that was wrong, as one table for a spreadsheet.
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
            "rows": .whole(wave.provenance.rows), "answered": .whole(answered), "kept": .bool(isKept),
            "matched": .object(
                Dictionary(
                    UnitMatch.Way.allCases.map { ($0.rawValue, .whole(preview.matches.count($0))) },
                    uniquingKeysWith: { first, _ in first })),
            "unmatched": .array(preview.matches.strangers) { match in
                [
                    "row": .whole(match.row), "value": .text(match.value),
                    "suggestions": .array(match.suggestions) { .text(unit($0).code) },
                ]
            },
            "news": preview.news.map { news in
                [
                    "arrived": codes(news.arrived), "gone": codes(news.gone), "changed": codes(news.changed),
                ]
            } ?? .null,
            "issues": .array(wave.issues) { issue in
                [
                    "row": .whole(issue.row), "column": .text(issue.column), "value": .text(issue.value),
                    "kind": .text(issue.kind.rawValue), "action": .text(issue.action.rawValue),
                    "sentence": .text(issue.phrase[source.language]),
                ]
            },
        ]
    }

    private var answered: Int { source.wave.responses.count { $0 != nil } }
    private var language: Language { source.language }

    private func unit(_ position: Int) -> Unit { source.wave.register.units[position] }

    private func codes(_ units: [Int]) -> JSONValue { .array(units) { .text(unit($0).code) } }
}
