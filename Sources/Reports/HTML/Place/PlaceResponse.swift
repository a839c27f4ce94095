import Survey
import SurveyAnalytics
import Wording
import Tables

/// Who answered of a place, beside the country, and who did not.
struct PlaceResponse {
    let about: PlaceFrame

    var section: DocumentSection {
        about.section("response", DocumentWords.response, [Block(rates.element)] + silent + partial)
    }

    private var rates: TableMarkup {
        let profiles = [(about.name, about.here)] + (about.country.map { [(countryName, $0)] } ?? [])
        return TableMarkup(
            caption: DocumentWords.rates(about.frame.label)[language],
            headings: [ReportWords.domain, NonResponseWords.answered].map { .init($0.capitalized[language]) },
            rows: profiles.map { name, profile in
                TableMarkup.Row(cells: [.init(name), .share(profile.response.share, about.numbers)])
            }, look: TableMarkup.even)
    }

    /// Those without an answer, the longest silence first.
    private var silent: [Block] {
        let earlier = about.survey.waves.filter { $0.year < about.source.wave.year }
        let runs = SilentRun.all(
            in: about.here.domain, of: about.source.wave, earlier: earlier, leastWaves: 1)
        guard !runs.isEmpty else { return [.paragraph(DocumentWords.everybody[language])] }
        let county = about.source.register.secondDivision
        let headings =
            [Table.Column(ReportWords.name[language]), Table.Column(ReportWords.code[language])]
            + (county.map { [Table.Column($0.label[language])] } ?? [])
            + [
                Table.Column(NonResponseWords.waves[language], .number),
                Table.Column(NonResponseWords.since[language], .number),
            ]
        let table = Table(
            title: DocumentWords.silent(runs.count, of: about.frame, about.numbers)[language],
            columns: headings,
            rows: runs.map { run in
                let unit = about.source.register.units[run.unit]
                let place = county.map { [Table.Cell.text($0.classOfUnit(run.unit)?.label[language] ?? "")] }
                return [.text(unit.name), .text(unit.code)] + (place ?? [])
                    + [.whole(run.waves), .text(String(run.since))]
            })
        return [.table(table, in: language)]
    }

    /// Those who broke off.
    private var partial: [Block] {
        let units = about.here.domain.units.filter {
            about.source.summary.units[$0].response.status == .partial
        }
        guard !units.isEmpty else { return [] }
        let names = about.numbers.list(units.map { about.source.register.distinctName(ofUnit: $0) })
        return [.paragraph(DocumentWords.partial(names)[language])]
    }

    private var countryName: String { DomainWords.wholeCountry[language] }
    private var language: Language { about.language }
}

extension TableMarkup.Cell {
    /// A share as a bar with its words under it; the words alone where only counts are shown.
    static func share(_ share: Share?, _ numbers: Numbers) -> TableMarkup.Cell {
        guard let share else { return TableMarkup.Cell("–") }
        let words = CellText(numbers: numbers).text(share)
        return TableMarkup.Cell(
            (ShareBar(share: share).element.map { [.element($0)] } ?? []) + HTMLNode.keepingRanges(words))
    }
}
