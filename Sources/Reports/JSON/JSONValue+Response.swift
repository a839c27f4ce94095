import Survey
import SurveyAnalytics
import Tables

extension JSONValue {
    /// Who answered of a domain by the classes of a division, and how evenly.
    static func classTable(_ table: ClassTable, _ source: ReportSource) -> JSONValue {
        let partials = table.rIndicator.value?.partials
        return [
            "division": .text(table.division), "N": .whole(table.total.units),
            "response": .rate(table.total), "unclassified": .whole(table.unclassified),
            "classes": .array(table.rows.indices) { place in
                JSONValue.classRow(table.rows[place], source)
                    .adding(["partial": .decimal(partials?[place])])
            },
            "chiSquare": .found(table.chiSquare) { test in
                [
                    "statistic": .decimal(test.statistic), "degrees": .whole(test.degrees),
                    "p": .decimal(test.p), "N": .whole(test.units),
                    "smallestExpected": .decimal(test.smallestExpected),
                ]
            },
            "rIndicator": .found(table.rIndicator) { indicator in
                [
                    "value": .decimal(indicator.value), "deviation": .decimal(indicator.deviation),
                    "N": .whole(indicator.rate.units), "response": .rate(indicator.rate),
                ]
            },
        ]
    }

    private static func classRow(_ row: ClassTable.Row, _ source: ReportSource) -> JSONValue {
        [
            "domain": .domain(row.domain, source), "response": .rate(row.rate),
            "inFrame": .share(row.shareInFrame), "amongAnswered": .share(row.shareAmongAnswered),
            "amongSilent": .share(row.shareAmongSilent), "differencePoints": .decimal(row.difference),
            "wholePoints": .whole(row.differenceInPoints),
            "standardizedDifference": .found(row.standardizedDifference) { .decimal($0) },
        ]
    }

    /// A characteristic of those who answered beside those who did not, and how much of it is covered.
    static func characteristic(
        _ balance: CharacteristicBalance, _ coverage: Coverage?, decimals: Int
    ) -> JSONValue {
        let unit = Decimals.unit(decimals)
        return [
            "id": .text(balance.characteristic), "answered": .mean(balance.answered, decimals: decimals),
            "silent": .mean(balance.silent, decimals: decimals),
            "standardizedDifference": .found(balance.standardizedDifference) { .decimal($0) },
            "unitsWithoutValue": .whole(balance.unitsWithoutValue),
            "coverage": coverage.map { coverage in
                [
                    "covered": .decimal(Double(coverage.covered) / unit),
                    "total": .decimal(Double(coverage.total) / unit), "value": .decimal(coverage.value),
                    "percent": .whole(coverage.percent),
                ]
            } ?? .null,
        ]
    }

    /// The shares of a closed question weighted to the frame.
    static func weighted(_ weighted: WeightedDistribution) -> JSONValue {
        let weights = weighted.weights
        return [
            "question": .text(weighted.counted.item), "method": .method(weights.method),
            "n": .whole(weighted.counted.base), "N": .whole(weighted.counted.units),
            "members": .whole(weights.members.count), "represented": .whole(weights.represented),
            "unrepresented": .whole(weights.unrepresented), "converged": .bool(weights.hasConverged),
            "categories": .array(weighted.counted.categories.indices) { place in
                JSONValue.found(weighted.share(ofCategoryAt: place), weightedShare)
                    .adding(["id": .text(weighted.counted.categories[place].id)])
            },
        ]
    }

    /// A share weighted to the frame.
    static func weightedShare(_ share: WeightedShare) -> JSONValue {
        [
            "value": .decimal(share.value), "effectiveN": .decimal(share.effectiveBase),
            "pointsMoved": .decimal(share.pointsMoved), "isWorthALine": .bool(share.isWorthALine),
        ]
    }

    /// A way of weighting.
    static func method(_ method: FrameWeights.Method) -> JSONValue {
        switch method {
        case .postStratified(let division):
            ["kind": "postStratified", "divisions": [.text(division)], "limit": nil]
        case .raked(let divisions, let limit):
            [
                "kind": "raked", "divisions": .array(divisions) { .text($0) }, "limit": .decimal(limit),
            ]
        }
    }
}
