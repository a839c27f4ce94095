import Survey
import SurveyAnalytics
import Wording
import Tables

/// The answers of a domain to one question as rows of a table.
struct AnswerRows {
    let item: Item
    let source: ReportSource

    var columns: [Table.Column] {
        switch item.kind {
        case .single, .multiple: [column(ReportWords.answer), column(ReportWords.share, .share)]
        case .scale:
            [column(ReportWords.answer), column(ReportWords.share, .share), column(ReportWords.mean, .mean)]
        case .number: [column(ReportWords.answer), column(ReportWords.mean, .mean)]
        case .text: [column(ReportWords.code), column(ReportWords.name), column(ReportWords.answer)]
        }
    }

    func rows(_ answers: DomainProfile.Answers) -> [[Table.Cell]] {
        switch answers {
        case .closed(let distribution):
            distribution.isScale ? scale(distribution) : categories(of: distribution)
        case .number(let summary):
            [[.text(ItemWords.given[language]), .mean(MeanFigure(summary.mean, decimals: summary.decimals))]]
        case .text(let summary): summary.writers.map(text)
        }
    }

    private func categories(of distribution: Distribution) -> [[Table.Cell]] {
        distribution.categories.indices.map { place in
            [
                .text(distribution.categories[place].label[language]),
                .category(at: place, of: distribution),
            ]
        }
    }

    /// The steps and their parts among the answers within the scale, how many answered outside it, and the mean.
    private func scale(_ distribution: Distribution) -> [[Table.Cell]] {
        let steps = categories(of: distribution).map { $0 + [.mean(nil)] }
        let battery = source.codebook.batteries.first { $0.id == item.battery?.battery }
        let parts = ScalePart.allCases.compactMap { part -> [Table.Cell]? in
            distribution.share(of: part).map {
                [.text(UnitWords.part(part, battery?.role ?? .other)[language]), .share($0), .mean(nil)]
            }
        }
        let mean: [Table.Cell] = [
            .text(ReportWords.mean[language]), .share(nil), .mean(MeanFigure(distribution.mean)),
        ]
        return steps + parts + [mean]
    }

    private func text(ofUnit unit: Int) -> [Table.Cell] {
        let known = source.register.units[unit]
        let text = source.wave.column(item.id)?.text(ofUnit: unit) ?? ""
        return [.text(known.code), .text(known.name), .text(text)]
    }

    private func column(_ words: Phrase, _ content: Table.Column.Content = .text) -> Table.Column {
        Table.Column(words[language], content)
    }

    private var language: Language { source.language }
}
