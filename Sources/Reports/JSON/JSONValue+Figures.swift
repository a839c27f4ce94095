import Survey
import SurveyAnalytics
import Tables

extension JSONValue {
    /// A share: counts first, then what they come to.
    static func share(_ share: Share) -> JSONValue {
        let interval = share.interval
        return [
            "count": .whole(share.count), "n": .whole(share.base), "N": .whole(share.units),
            "silent": .whole(share.silent),
            "percent": .whole(share.showsPercent ? share.percent : nil), "value": .decimal(share.value),
            "interval": interval.value.map(JSONValue.interval) ?? .null,
            "absent": .text(interval.absence?.rawValue),
            "boundsFromSilence": share.boundsFromSilence.map(range) ?? .null,
        ]
    }

    /// A share, or null where there is none.
    static func share(_ share: Share?) -> JSONValue { share.map { .share($0) } ?? .null }

    /// A mean with its counts; or why there is none.
    static func mean(_ finding: Finding<Mean>, decimals: Int = 0) -> JSONValue {
        guard let mean = finding.value else { return absent(finding) }
        let unit = Decimals.unit(decimals)
        return [
            "value": .decimal(mean.value / unit), "median": .decimal(mean.median / unit),
            "deviation": .decimal(mean.deviation.map { $0 / unit }),
            "n": .whole(mean.base), "N": .whole(mean.units), "silent": .whole(mean.silent),
            "interval": mean.interval.value
                .map { range($0.lowerBound / unit...$0.upperBound / unit) } ?? .null,
        ]
    }

    /// How many of a domain answered at all.
    static func rate(_ rate: ResponseRate) -> JSONValue {
        .share(Share(count: rate.answered, base: rate.units, units: rate.units))
    }

    /// Why there is no figure.
    static func absent<Value>(_ finding: Finding<Value>) -> JSONValue {
        ["absent": .text(finding.absence?.rawValue)]
    }

    /// A figure, or why there is none.
    static func found<Value>(_ finding: Finding<Value>, _ value: (Value) -> JSONValue) -> JSONValue {
        finding.value.map(value) ?? absent(finding)
    }

    /// Where a unit stands among many.
    static func standing(_ standing: Standing) -> JSONValue {
        [
            "percentile": .decimal(standing.percentile), "rankFrom": .whole(standing.ranks.lowerBound),
            "rankTo": .whole(standing.ranks.upperBound), "n": .whole(standing.base),
        ]
    }

    private static func interval(_ interval: ShareInterval) -> JSONValue {
        [
            "low": .decimal(interval.low), "high": .decimal(interval.high),
            "lowUnits": .whole(interval.units.lowerBound), "highUnits": .whole(interval.units.upperBound),
            "ofUnits": .whole(interval.population), "approximate": .bool(interval.isApproximate),
        ]
    }

    /// Two ends.
    static func range(_ range: ClosedRange<Double>) -> JSONValue {
        ["low": .decimal(range.lowerBound), "high": .decimal(range.upperBound)]
    }
}
