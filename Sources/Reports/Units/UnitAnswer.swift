import Survey
import SurveyAnalytics
import Wording
import Tables

/// What one unit answered to one question, beside the domains that it is compared with.
struct UnitAnswer {
    let unit: Int
    let item: Int
    let source: ReportSource
    let benchmarks: [DomainProfile]

    /// A row for each category; one row for a number and a text.
    var rows: [[Table.Cell]] {
        let heading = Table.Cell.text(QuestionWords.name(of: question, in: source.codebook)[language])
        switch question.kind {
        case .single, .multiple, .scale:
            let own = Set(column.categories(ofUnit: unit))
            let lines = question.categories.indices.map { place -> [Table.Cell] in
                [
                    heading, .text(question.categories[place].label[language]),
                    .text(own.contains(place) ? "×" : ""),
                ]
                    + benchmarks.flatMap { profile -> [Table.Cell] in
                        [
                            profile.items[item].distribution.map { .category(at: place, of: $0) }
                                ?? .share(nil),
                            .mean(nil),
                        ]
                    }
            }
            return lines + (question.kind == .scale ? [means(heading)] : [])
        case .number: return [means(heading)]
        case .text:
            return [
                [heading, .text(""), .text(words)] + benchmarks.flatMap { _ in [.share(nil), .mean(nil)] }
            ]
        }
    }

    /// The status, and the answer itself where there is one.
    var json: JSONValue {
        [
            "status": .text(statusName),
            "categories": .array(column.categories(ofUnit: unit)) { .text(question.categories[$0].id) },
            "number": .decimal(number), "text": .text(column.text(ofUnit: unit)),
        ]
    }

    private func means(_ heading: Table.Cell) -> [Table.Cell] {
        [heading, .text(ReportWords.mean[language]), .text(words)]
            + benchmarks.flatMap { profile -> [Table.Cell] in
                [.share(nil), .mean(mean(in: profile))]
            }
    }

    private func mean(in profile: DomainProfile) -> MeanFigure? {
        switch profile.items[item] {
        case .closed(let distribution): MeanFigure(distribution.mean)
        case .number(let summary): MeanFigure(summary.mean, decimals: summary.decimals)
        case .text: nil
        }
    }

    /// A number or a text as it is written; why there is none.
    private var words: String {
        switch column.status[unit] {
        case .silent: UnitWords.notAnswered[language]
        case .notAsked: UnitWords.notAsked[language]
        case .answered: number.map { source.numbers.decimal($0, decimals) } ?? column.text(ofUnit: unit) ?? ""
        }
    }

    private var number: Double? {
        column.number(ofUnit: unit).map { Decimals.value($0, decimals) }
    }

    private var decimals: Int { question.valueDecimals }

    private var statusName: String {
        switch column.status[unit] {
        case .silent: "silent"
        case .answered: "answered"
        case .notAsked: "not-asked"
        }
    }

    private var question: Item { source.codebook.items[item] }
    private var column: AnswerColumn { source.wave.columns[item] }
    private var language: Language { source.language }
}
