import Survey
import SurveyAnalytics
import Wording
import Tables

/// How a unit rates the help, area by area, beside its region and the country, and where it stands.
struct UnitHelp {
    let about: UnitSubject

    /// The section; nil where the wave has no such question.
    var section: DocumentSection? {
        guard !own.isEmpty else { return nil }
        let figure = HTMLElement("figure", [:], [RatingStrip.legend(names: names, about), table.element])
        return DocumentSection(
            id: "areas", heading: DocumentWords.areas[language],
            blocks: [.paragraph(DocumentWords.unitAreasLead[language]), Block(figure)])
    }

    private var own: [UnitArea] { about.source.summary.gaps.areas(ofUnit: about.position) }
    private var names: [String] { about.benchmarks.map { about.source.name(of: $0.domain) } }
    private var language: Language { about.language }

    private var table: TableMarkup {
        let words = [UnitWords.importance, UnitWords.benefit, UnitWords.gap].map(\.capitalized)
        return TableMarkup(
            caption: DocumentWords.unitAreasCaption[language],
            headings: [.init(UnitWords.area.capitalized[language])]
                + words.map { .init($0[language], look: "number") } + [
                    .init(DocumentWords.scale[language], look: "picture")
                ]
                + names.map { .init(ReportWords.benefit(in: $0).capitalized[language]) }
                + [.init(DocumentWords.place[language])],
            rows: own.indices.map(row), look: TableMarkup.wide, mayBreak: true)
    }

    private func row(_ place: Int) -> TableMarkup.Row {
        let area = own[place]
        let means = about.benchmarks.map { $0.areas[place].benefit }
        let strip = RatingStrip(own: area.benefit.step, means: means.map(\.value)).element
        let text = CellText(numbers: about.numbers)
        return TableMarkup.Row(
            cells: [.init(area.area.label[language].sentence)]
                + [rating(area.importance), rating(area.benefit)].map { .init($0, look: "number") }
                + [.init(text.text(.change(area.gap.map(Double.init), 0)), look: "number")]
                + [.init([.element(strip)], look: "picture")]
                + means.map { .init(MeanFigure($0).map(text.text) ?? "–") } + [.init(standing(of: area))])
    }

    private func rating(_ rating: UnitArea.Rating) -> String {
        switch rating {
        case .step(let step): about.numbers.whole(step)
        case .notRelevant: UnitWords.notRelevantShort[language]
        case .none: "–"
        }
    }

    /// Where the unit stands in the country.
    private func standing(of area: UnitArea) -> String {
        guard let step = area.benefit.step, let country = about.benchmarks.last,
            let position = benefitItem(of: area.area),
            let standing = country.items[position].distribution?.standing(ofStep: step)
        else { return "–" }
        return UnitWords.standing(standing, numbers: about.numbers)[language]
    }

    private func benefitItem(of area: Area) -> Int? {
        let codebook = about.source.codebook
        return codebook.battery(.benefit).flatMap { battery in
            codebook.items.firstIndex { $0.battery == BatteryPlace(battery: battery.id, area: area.id) }
        }
    }
}
