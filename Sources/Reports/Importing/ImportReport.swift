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
    private let matches: UnitMatches
    private let news: WaveNews?
    /// Whether the wave is kept by now.
    public var isKept = false

    /// The report of a wave that was read.
    ///
    /// - Parameters:
    ///   - matches: how its rows were matched with units.
    ///   - news: what is new since the import before; nil where there was none.
    public init(
        _ wave: Wave, matches: UnitMatches, news: WaveNews?, _ language: Language
    ) {
        self.matches = matches
        self.news = news
        source = ReportSource(
            wave: wave, summary: WaveSummary(of: wave), isSynthetic: wave.codebook.isSynthetic,
            language: language)
    }

    /// One line: what was read or imported, how many rows and answering units, how many issues.
    public var summary: String {
        let wave = source.wave
        return ImportWords.summary(
            year: wave.year, rows: wave.provenance.rows, answered: responses, issues: wave.issues.count,
            isKept: isKept, source.numbers)[language]
    }

    /// What it is about, in a line.
    public var title: String {
        let name = InputWords.name(ofFile: source.wave.provenance.file)[language]
        return ReportWords.title(name, year: source.wave.year)
    }

    /// For people: what to look at before one says yes.
    public var tables: [Table] {
        [ways, strangers, others].compactMap(\.self) + [novelty, groups].compactMap(\.self)
    }

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
                    UnitMatch.Way.allCases.map { ($0.rawValue, .whole(matches.count($0))) },
                    uniquingKeysWith: { first, _ in first })),
            "unmatched": .array(matches.listed.filter { $0.found == nil }) { match in
                [
                    "row": .whole(match.row), "value": .text(match.value),
                    "suggestions": .array(match.suggestions) { .text(unit($0).code) },
                ]
            },
            "news": news.map { news in
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

// MARK: - The tables for people

extension ImportReport {
    /// How many rows are known by what.
    private var ways: Table {
        let found = UnitMatch.Way.allCases.filter { $0 == .code || matches.count($0) > 0 }
        let rows = found.map { way -> [Table.Cell] in
            [.text(ImportWords.way(way)[language]), .whole(matches.count(way))]
        }
        let lost: [[Table.Cell]] =
            matches.unmatched == 0
            ? [] : [[.text(ImportWords.unmatched[language]), .whole(matches.unmatched)]]
        return Table(
            title: ImportWords.matching[language],
            columns: [
                Table.Column(ImportWords.foundBy[language]),
                Table.Column(ImportWords.rows[language], .number),
            ], rows: rows + lost)
    }

    /// The rows that no unit was found for, with whom they may mean.
    private var strangers: Table? {
        let rows = matches.listed.filter { $0.found == nil }
        guard !rows.isEmpty else { return nil }
        return Table(
            title: ImportWords.unmatchedTitle[language],
            columns: [
                Table.Column(ReportWords.row[language], .number), Table.Column(ReportWords.value[language]),
                Table.Column(ImportWords.suggestions[language]),
            ],
            rows: rows.map { match in
                let names = match.suggestions.map { "\(unit($0).code) \(unit($0).name)" }
                return [.whole(match.row), .text(match.value), .text(names.joined(separator: ", "))]
            })
    }

    /// The rows that are known by something else than the code, to be looked over.
    private var others: Table? {
        let rows = matches.listed.compactMap { match in match.found.map { (match, $0) } }
        guard !rows.isEmpty else { return nil }
        return Table(
            title: ImportWords.othersTitle[language],
            columns: [
                Table.Column(ReportWords.row[language], .number), Table.Column(ReportWords.value[language]),
                Table.Column(source.frames[0].one[language]), Table.Column(ImportWords.foundBy[language]),
            ],
            rows: rows.map { match, found in
                [
                    .whole(match.row), .text(match.value),
                    .text("\(unit(found.unit).code) \(unit(found.unit).name)"),
                    .text(ImportWords.way(found.way)[language]),
                ]
            })
    }

    /// What is new since the import before.
    private var novelty: Table? {
        guard let news else { return nil }
        let kinds = [
            (ImportWords.arrived, news.arrived), (ImportWords.gone, news.gone),
            (ImportWords.changed, news.changed),
        ]
        return Table(
            title: ImportWords.news[language],
            columns: [
                Table.Column(""), Table.Column(ImportWords.count[language], .number),
                Table.Column(ImportWords.who[language]),
            ],
            rows: kinds.map { words, units in
                [
                    .text(words[language]), .whole(units.count),
                    .text(units.map { unit($0).name }.joined(separator: ", ")),
                ]
            })
    }

    private var groups: Table? {
        let groups = source.wave.issueGroups
        return groups.isEmpty ? nil : .issues(groups, language)
    }

    private func unit(_ position: Int) -> Unit { source.wave.register.units[position] }

    private func codes(_ units: [Int]) -> JSONValue { .array(units) { .text(unit($0).code) } }
}
