import Survey
import SurveyAnalytics
import Wording
import Tables

/// What the register knows of a unit: no answers.
struct UnitFacts {
    let about: UnitSubject

    var section: DocumentSection {
        DocumentSection(
            id: "facts", heading: DocumentWords.facts(year: register.year)[language], showsAnswers: false,
            blocks: [.note(ReportWords.registerBasis[language].sentence + "."), .facts(known)] + series)
    }

    private var known: [(name: String, value: String)] {
        let divisions = register.divisions.compactMap { division in
            division.classOfUnit(about.position).map {
                (division.label[language].sentence, $0.label[language])
            }
        }
        return divisions
            + UnitLine(source: about.source).known(about.position).map { ($0.0.sentence, $0.1) }
    }

    /// One row a year, one column a series.
    private var series: [Block] {
        guard let years = register.series.first?.years, !years.isEmpty else { return [] }
        let table = Table(
            title: about.numbers.list(register.series.map { $0.label[language] }),
            columns: [Table.Column(UnitWords.year[language])]
                + register.series.map { Table.Column($0.label[language].sentence, .number) },
            rows: years.indices.map { row in
                [.text(String(years[row]))]
                    + register.series.map { .text(text($0.values[about.position][row])) }
            })
        return [.table(table, in: language)]
    }

    private func text(_ value: YearSeries.Value) -> String {
        switch value {
        case .known(let number): about.numbers.whole(number)
        case .withheld: UnitWords.withheld[language]
        case .missing: "–"
        }
    }

    private var register: Register { about.source.register }
    private var language: Language { about.language }
}
