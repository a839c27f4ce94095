import Survey
import SurveyAnalytics
import Wording

/// The areas of a battery: a unit's own step, and the parts of the scale in its region and the country.
struct BatteryTable {
    let battery: Battery
    let about: UnitSubject

    var block: Block {
        let parts = ScalePart.allCases.map { (part: $0, name: UnitWords.part($0, battery.role)[language]) }
        return Block(HTMLElement("figure", [:], [StackBar.legend(parts), table.element]))
    }

    private var table: TableMarkup {
        TableMarkup(
            caption: battery.label[language],
            headings: [.init(UnitWords.area.capitalized[language]), .init("◆ " + about.unit.name)]
                + about.benchmarks.map { .init(about.source.heading(of: $0.domain)) },
            rows: about.source.codebook.items(ofBattery: battery.id).map(row), look: TableMarkup.even,
            mayBreak: true)
    }

    private func row(_ position: Int, _ item: Item) -> TableMarkup.Row {
        let area = about.source.codebook.areas.first { $0.id == item.battery?.area }
        return TableMarkup.Row(
            cells: [.init((area?.label ?? item.short)[language].sentence), .init(own(position, item))]
                + about.benchmarks.map { cell($0.items[position].distribution) })
    }

    private func own(_ position: Int, _ item: Item) -> String {
        let column = about.source.wave.columns[position]
        return column.category(ofUnit: about.position).map { item.categories[$0].label[language] }
            ?? (column.status[about.position] == .notAsked ? UnitWords.notAsked : UnitWords.notAnswered)[
                language]
    }

    private func cell(_ distribution: Distribution?) -> TableMarkup.Cell {
        guard let distribution else { return .init("–") }
        let shares = ScalePart.allCases.compactMap { distribution.share(of: $0) }
        let words = UnitWords.ratings(shares, numbers: about.numbers)[language]
        return .init(
            (StackBar(distribution: distribution).element.map { [.element($0)] } ?? []) + [.text(words)])
    }

    private var language: Language { about.language }
}
