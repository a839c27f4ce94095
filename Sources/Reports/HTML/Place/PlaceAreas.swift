import Survey
import SurveyAnalytics
import Wording
import Tables

/// How a place rates the help, area by area, beside the rest of the country, and where it stands below it.
struct PlaceAreas {
    let about: PlaceFrame

    /// The section; nil where the wave has no such question.
    var section: DocumentSection? {
        guard let battery = about.source.codebook.battery(.benefit), !items.isEmpty else { return nil }
        let names = ScalePart.allCases.map { (part: $0, name: UnitWords.part($0, battery.role)[language]) }
        let figure = HTMLElement(
            "figure", [:], [StackBar.legend(names), table(names.map(\.name)).element])
        return about.section(
            "areas", DocumentWords.areas,
            [Block.paragraph(DocumentWords.areasLead[language])] + remarks + [Block(figure)])
    }

    private var items: [(position: Int, item: Item)] {
        about.source.codebook.battery(.benefit).map { about.source.codebook.items(ofBattery: $0.id) } ?? []
    }

    /// The areas where the place stands below the rest, the weightiest first.
    private var remarks: [Block] {
        guard about.rest != nil else { return [] }
        let found = about.comparisons.filter(\.isRemarkable)
        guard !found.isEmpty else {
            return [
                .paragraph(DocumentWords.nothingRemarkable(about.source.summary.rules.areaRule)[language])
            ]
        }
        let ordered = found.enumerated()
            .sorted { ($1.element.weight, $0.offset) < ($0.element.weight, $1.offset) }.map(\.element)
        return [
            .paragraph(DocumentWords.remarkable[language]),
            .list(
                ordered.map {
                    RegionalWords.sentence($0, in: $0.area.label.capitalized, about.numbers)[language]
                }),
        ]
    }

    private func table(_ parts: [String]) -> TableMarkup {
        TableMarkup(
            caption: DocumentWords.areasCaption[language],
            headings: [
                .init(UnitWords.area.capitalized[language]), .init(DocumentWords.distribution[language]),
            ] + parts.map { .init($0.sentence) } + [.init(UnitWords.mean.capitalized[language])],
            rows: items.flatMap(rows), look: TableMarkup.wide, mayBreak: true)
    }

    private func rows(_ position: Int, _ item: Item) -> [TableMarkup.Row] {
        let area = about.source.codebook.areas.first { $0.id == item.battery?.area }
        let comparison = about.comparisons.first { $0.area.id == area?.id && $0.isRemarkable }
        let heading: [HTMLNode] =
            [.text((area?.label ?? item.short).capitalized[language])]
            + (comparison.map { [" ", .element(mark($0))] } ?? [])
        let profiles =
            [(about.name, about.here)]
            + (about.rest.map { [(DocumentWords.rest.capitalized[language], $0)] } ?? [])
        return [TableMarkup.Row(cells: [TableMarkup.Cell(heading)], isPart: true)]
            + profiles.compactMap { name, profile in
                profile.items[position].distribution.map { row(name, $0) }
            }
    }

    private func row(_ name: String, _ distribution: Distribution) -> TableMarkup.Row {
        let bar = StackBar(distribution: distribution).element
        let shares = ScalePart.allCases.map { distribution.share(of: $0) }
        let text = CellText(numbers: about.numbers)
        let mean = MeanFigure(distribution.mean).map(text.text) ?? "–"
        return TableMarkup.Row(
            cells: [
                .init(name), .init(bar.map { [.element($0)] } ?? [], look: "picture"),
            ] + shares.map { .init($0.map(text.text) ?? "–") } + [.init(mean)],
            look: "follows")
    }

    /// The verdict with a sign, so that it is seen without colours.
    private func mark(_ comparison: AreaComparison) -> HTMLElement {
        HTMLElement(
            "span", ["class": "warning"], text: "⚑ " + FlagsReportWords.verdict(comparison.verdict)[language])
    }

    private var language: Language { about.language }
}
