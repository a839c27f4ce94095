import Survey
import SurveyAnalytics
import Wording

/// The units of a place that are flagged, the weightiest first, each with its reasons.
struct PlaceFlagged {
    let about: PlaceFrame

    var section: DocumentSection {
        about.section(
            "flagged", DocumentWords.flagged,
            units.isEmpty
                ? [.paragraph(UnitWords.notFlagged[language])]
                : [.paragraph(DocumentWords.flaggedLead[language]), Block(table.element)])
    }

    /// The flagged units, the weightiest first.
    var units: [Int] {
        UnitSorter(about.source.summary, of: about.source.register)
            .sorted(about.here.domain.units, by: .priority, descending: true)
            .filter { !about.source.summary.flags[$0].isEmpty }
    }

    /// So many reasons of a unit have a sentence; its own document tells all of them.
    private static let reasons = 4

    private var table: TableMarkup {
        TableMarkup(
            caption: DocumentWords.flaggedCaption(
                units.count, of: about.here.domain.count, about.frame.label, about.numbers)[language],
            headings: [
                .init(about.frame.one.capitalized[language]),
                .init(ReportWords.priority.capitalized[language], look: "number"),
                .init(ReportWords.reason.capitalized[language]),
            ], rows: units.map(row))
    }

    private func row(_ unit: Int) -> TableMarkup.Row {
        let known = about.source.register.units[unit]
        let flags = about.source.summary.flags[unit]
        return TableMarkup.Row(
            cells: [
                .init([.text(known.name + " "), .element(HTMLElement("small", text: known.code))]),
                .init(about.numbers.whole(flags.priority), look: "number"),
                .init([
                    .element(
                        FlagList(flags: flags, source: about.source, limit: PlaceFlagged.reasons).element)
                ]),
            ])
    }

    private var language: Language { about.language }
}
