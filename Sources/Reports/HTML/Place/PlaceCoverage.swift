import Survey
import SurveyAnalytics
import Wording
import Tables

/// How many of the inhabitants, the immigrants and so on live where somebody answered.
struct PlaceCoverage {
    let about: PlaceFrame

    /// The section; nil where the register counts nobody.
    var section: DocumentSection? {
        let register = about.source.register
        let coverages = register.characteristics.filter { $0.decimals == 0 }.compactMap { characteristic in
            Coverage(of: characteristic.id, in: about.here.domain, wave: about.source.wave).map {
                (label: characteristic.label, coverage: $0)
            }
        }.filter { $0.coverage.total > 0 }
        guard !coverages.isEmpty else { return nil }
        let table = Table(
            title: DocumentWords.covered[language],
            columns: [
                Table.Column(DocumentWords.group[language]),
                Table.Column(DocumentWords.count[language], .number),
                Table.Column(DocumentWords.percent[language], .number),
            ],
            rows: coverages.map { label, coverage in
                [
                    .text(label[language].sentence),
                    .text(UnitWords.place(coverage.covered, of: coverage.total, about.numbers)[language]),
                    .text(coverage.percent.map { about.numbers.percent($0) } ?? "–"),
                ]
            })
        return about.section(
            "coverage", DocumentWords.coverage,
            [
                .paragraph(DocumentWords.coverageLead(about.frame.label)[language]),
                .table(table, in: language),
                .note(UnitWords.register(year: register.year)[language]),
            ])
    }

    private var language: Language { about.language }
}
