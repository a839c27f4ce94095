import Survey
import SurveyAnalytics
import Wording
import Tables

/// Where the numbers come from: the survey, its file and day, the register, and the rules behind the flags.
struct SourceNote {
    let source: ReportSource

    var section: DocumentSection {
        DocumentSection(
            id: "source", heading: SourceWords.title[language], showsAnswers: false,
            blocks: [.facts(facts), .table(rules, in: language), .note(SourceWords.privacy[language])])
    }

    private var facts: [(name: String, value: String)] {
        let provenance = source.wave.provenance
        let days = source.wave.responses.compactMap { $0?.answeredOn }
        let period = days.min().flatMap { first in days.max().map { (first, $0) } }
        let basis = ReportWords.basis(isSynthetic: source.isSynthetic)[language].sentence
        let rows: [(Phrase, String?)] = [
            (SourceWords.survey, source.codebook.title[language]),
            (ReportWords.basis.capitalized, basis),
            (SourceWords.file, InputWords.name(ofFile: provenance.file)[language]),
            (SourceWords.imported, provenance.importedAt.map { source.numbers.day(UniversalTime.day($0)) }),
            (SourceWords.fieldwork, period.map { "\(source.numbers.day($0))–\(source.numbers.day($1))" }),
            (SourceWords.comparedWith, source.summary.comparedWith.map { String($0) }),
            (SourceWords.register, String(source.register.year)),
            (
                SourceWords.rulesName,
                SourceWords.rules(isStandard: source.summary.rules == .standard)[language]
            ),
            (SourceWords.checksum, provenance.sha256.isEmpty ? nil : provenance.sha256),
        ]
        return rows.compactMap { name, value in value.map { (name[language], $0) } }
    }

    private var rules: Table {
        Table(
            title: SourceWords.rules[language],
            columns: [ReportWords.rule, ReportWords.severity, ReportWords.priority, SourceWords.firesWhen]
                .enumerated().map { Table.Column($1.capitalized[language], $0 == 2 ? .number : .text) },
            rows: source.summary.rules.rules.filter(\.isEnabled).map { rule in
                [
                    .text(FlagWords.title(of: rule).capitalized[language]),
                    .text(FlagWords.severity(rule.severity)[language]), .whole(rule.severity.rawValue),
                    .text(RuleWords.condition(of: rule, source.numbers)[language]),
                ]
            })
    }

    private var language: Language { source.language }
}
