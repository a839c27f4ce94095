import Survey
import SurveyAnalytics
import Wording
import Tables

extension JSONValue {
    /// A question with what it offers.
    static func item(_ item: Item, _ source: ReportSource) -> JSONValue {
        [
            "id": .text(item.id), "kind": .text(ItemWords.id(item.kind)),
            "label": .text(item.label[source.language]), "short": .text(item.short[source.language]),
            "section": .text(item.section), "area": .text(item.battery?.area),
            "battery": .text(item.battery?.battery),
            "categories": .array(item.categories) { category in
                JSONValue.category(category, source).adding([
                    "value": .whole(category.value), "standing": .text(category.standing.rawValue),
                ])
            },
        ]
    }

    /// What a domain answered to a question.
    static func answers(_ answers: DomainProfile.Answers, of item: Item, _ source: ReportSource) -> JSONValue
    {
        switch answers {
        case .closed(let distribution): closed(distribution)
        case .number(let summary): number(summary, of: item)
        case .text(let summary):
            [
                "n": .whole(summary.base), "N": .whole(summary.units), "notAsked": .whole(summary.notAsked),
                "texts": .array(summary.writers) { text(ofUnit: $0, item: item, source) },
            ]
        }
    }

    /// The counts of a closed question, and the share of each category on the usual base.
    static func closed(_ distribution: Distribution) -> JSONValue {
        let categories = distribution.categories.indices.map { place -> JSONValue in
            [
                "id": .text(distribution.categories[place].id), "count": .whole(distribution.counts[place]),
                "share": .share(distribution.share(ofCategoryAt: place)),
            ]
        }
        let counts: JSONValue = [
            "N": .whole(distribution.units), "n": .whole(distribution.base),
            "answered": .whole(distribution.answered), "silent": .whole(distribution.silent),
            "notAsked": .whole(distribution.notAsked), "doesNotApply": .whole(distribution.doesNotApply),
            "notRelevant": .whole(distribution.notRelevant), "asked": .bool(distribution.isAskedInFrame),
            "categories": .array(categories),
        ]
        return distribution.isScale ? counts.adding(scale(distribution)) : counts.adding(ticks(distribution))
    }

    /// How many categories were picked, which tells something where a unit may pick several.
    private static func ticks(_ distribution: Distribution) -> [String: JSONValue] {
        ["ticks": .whole(distribution.ticks), "ticksPerUnit": .decimal(distribution.ticksPerUnit)]
    }

    /// The parts of a scale with and without "not relevant" in the base, and its mean, always without.
    private static func scale(_ distribution: Distribution) -> [String: JSONValue] {
        func parts(_ base: Distribution.Base) -> JSONValue {
            [
                "poor": .share(distribution.share(of: .poor, base: base)),
                "neither": .share(distribution.share(of: .neither, base: base)),
                "good": .share(distribution.share(of: .good, base: base)),
            ]
        }
        return [
            "withoutNotRelevant": parts(.withoutNotRelevant),
            "withNotRelevant": parts(.withNotRelevant).adding([
                "notRelevant": .share(distribution.shareNotRelevant)
            ]),
            "mean": .mean(distribution.mean),
        ]
    }

    private static func number(_ summary: NumberSummary, of item: Item) -> JSONValue {
        let unit = Decimals.unit(summary.decimals)
        return [
            "N": .whole(summary.units), "n": .whole(summary.base), "silent": .whole(summary.silent),
            "notAsked": .whole(summary.notAsked), "asked": .bool(summary.isAskedInFrame),
            "mean": .mean(summary.mean, decimals: summary.decimals),
            "lowest": .decimal(summary.lowest.map { Double($0) / unit }),
            "highest": .decimal(summary.highest.map { Double($0) / unit }),
        ]
    }

    private static func text(ofUnit unit: Int, item: Item, _ source: ReportSource) -> JSONValue {
        [
            "code": .text(source.register.units[unit].code),
            "text": .text(source.wave.column(item.id)?.text(ofUnit: unit)),
        ]
    }
}
