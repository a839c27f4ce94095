import Survey
import SurveyAnalytics
import Wording
import Tables

/// The answers to one question: a row for each category, a column for each domain, and where a unit is told about, its
/// own answer marked.
struct AnswerTable {
    let position: Int
    let source: ReportSource
    let profiles: [DomainProfile]
    /// The unit that is told about.
    var unit: Int?

    /// The table; nil for a text, which has no distribution.
    var block: Block? {
        guard item.kind != .text else { return nil }
        return Block(
            TableMarkup(
                caption: item.label[language],
                headings: [.init(ReportWords.answer.capitalized[language])]
                    + profiles.map { .init(source.heading(of: $0.domain)) },
                rows: rows, look: TableMarkup.even
            ).element)
    }

    private var item: Item { source.codebook.items[position] }
    private var language: Language { source.language }

    private var rows: [TableMarkup.Row] {
        let own = unit.map { Set(source.wave.columns[position].categories(ofUnit: $0)) } ?? []
        let columns = profiles.map { AnswerRows(item: item, source: source).rows($0.items[position]) }
        guard let labels = columns.first else { return [] }
        return labels.indices.map { place in
            let isOwn = own.contains(place) && item.categories.indices.contains(place)
            let label = CellText(numbers: source.numbers).text(labels[place][0])
            return TableMarkup.Row(
                cells: [heading(label, isOwn: isOwn)] + columns.map { cell($0[place]) },
                look: isOwn ? "own" : "")
        }
    }

    private func heading(_ label: String, isOwn: Bool) -> TableMarkup.Cell {
        guard isOwn, let unit else { return .init(label) }
        let mark = DocumentWords.ownAnswer(of: source.register.units[unit].name)[language]
        return .init([.text("◆ \(label) "), .element(HTMLElement("small", text: mark))])
    }

    /// The share or the mean of a row.
    private func cell(_ cells: [Table.Cell]) -> TableMarkup.Cell {
        for cell in cells.dropFirst() {
            switch cell {
            case .share(let share?): return .share(share, source.numbers)
            case .outside, .mean(_?): return .init(CellText(numbers: source.numbers).text(cell))
            default: continue
            }
        }
        return .init("–")
    }
}

extension ReportSource {
    /// What a domain is called over a column. A name stays as somebody wrote it.
    func heading(of domain: Domain) -> String {
        domain.scope == .country
            ? DomainWords.country(of: domain.frame, in: register).capitalized[language] : name(of: domain)
    }
}
