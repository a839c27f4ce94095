import Survey
import SurveyAnalytics
import Wording

/// What an import brings, in tables: which rows are about which units, what is new, and what was wrong.
public struct ImportTables: Sendable {
    private let preview: ImportPreview
    private let numbers: Numbers
    private let strangersTitle: Phrase

    /// - Parameter strangers: the title over the rows that no unit was found for, which says how they are given one.
    public init(_ preview: ImportPreview, strangers: Phrase, _ numbers: Numbers) {
        self.preview = preview
        self.numbers = numbers
        strangersTitle = strangers
    }

    /// One line: what was read or imported, how many rows and answering units, how many issues.
    public func summary(isKept: Bool) -> Phrase {
        let wave = preview.wave
        return ImportWords.summary(
            year: wave.year, rows: wave.provenance.rows, answered: responses, issues: wave.issues.count,
            isKept: isKept, numbers)
    }

    /// All of them, in the order in which they are looked over.
    public var all: [Table] { [ways, strangers, others, news, issues].compactMap(\.self) }

    /// How many rows are known by what.
    private var ways: Table {
        let matches = preview.matches
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

    /// The rows that no unit was found for, with whom they may mean: one row each, in the order of
    /// `preview.matches.strangers`.
    public var strangers: Table? {
        let rows = preview.matches.strangers
        guard !rows.isEmpty else { return nil }
        return Table(
            title: strangersTitle[language],
            columns: [
                Table.Column(ReportWords.row[language], .number), Table.Column(ReportWords.value[language]),
                Table.Column(ImportWords.suggestions[language]),
            ],
            rows: rows.map { match in
                let names = match.suggestions.map { name($0, withCode: true) }
                return [.whole(match.row), .text(match.value), .text(names.joined(separator: ", "))]
            })
    }

    /// The rows that are known by something else than the code, to be looked over.
    private var others: Table? {
        let rows = preview.matches.listed.compactMap { match in match.found.map { (match, $0) } }
        guard !rows.isEmpty else { return nil }
        return Table(
            title: ImportWords.othersTitle[language],
            columns: [
                Table.Column(ReportWords.row[language], .number), Table.Column(ReportWords.value[language]),
                Table.Column(preview.wave.register.frames.first?.one[language] ?? ""),
                Table.Column(ImportWords.foundBy[language]),
            ],
            rows: rows.map { match, found in
                [
                    .whole(match.row), .text(match.value),
                    .text(name(found.unit, withCode: true)),
                    .text(ImportWords.way(found.way)[language]),
                ]
            })
    }

    /// What is new since the import before.
    private var news: Table? {
        guard let news = preview.news else { return nil }
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
                    .text(units.map { name($0) }.joined(separator: ", ")),
                ]
            })
    }

    private var issues: Table? {
        let groups = preview.wave.issueGroups
        return groups.isEmpty ? nil : .issues(groups, language)
    }

    private var responses: String { Respondents.words(of: preview.wave, numbers) }

    private var language: Language { numbers.language }

    private func name(_ unit: Int, withCode: Bool = false) -> String {
        let register = preview.wave.register
        let name = register.distinctName(ofUnit: unit)
        return withCode ? "\(register.units[unit].code) \(name)" : name
    }
}
