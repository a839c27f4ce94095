import Survey
import SurveyAnalytics

extension JSONValue {
    /// A share: counts first, then what they come to.
    static func share(_ share: Share) -> JSONValue {
        [
            "count": .whole(share.count), "n": .whole(share.base), "N": .whole(share.units),
            "silent": .whole(share.silent),
            "percent": .whole(share.showsPercent ? share.percent : nil),
            "interval": share.interval.value.map(interval) ?? .null,
            "boundsFromSilence": share.boundsFromSilence.map(range) ?? .null,
        ]
    }

    /// A share, or null where there is none.
    static func share(_ share: Share?) -> JSONValue { share.map { .share($0) } ?? .null }

    /// A mean with its counts; or why there is none.
    static func mean(_ finding: Finding<Mean>, decimals: Int = 0) -> JSONValue {
        guard let mean = finding.value else { return ["absent": .text(finding.absence?.rawValue)] }
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

    private static func interval(_ interval: ShareInterval) -> JSONValue {
        [
            "low": .decimal(interval.low), "high": .decimal(interval.high),
            "lowUnits": .whole(interval.units.lowerBound), "highUnits": .whole(interval.units.upperBound),
            "ofUnits": .whole(interval.population), "approximate": .bool(interval.isApproximate),
        ]
    }

    private static func range(_ range: ClosedRange<Double>) -> JSONValue {
        ["low": .decimal(range.lowerBound), "high": .decimal(range.upperBound)]
    }
}

/// Numbers that are stored as whole numbers of `10^-decimals`.
enum Decimals {
    /// What a stored number is divided by.
    static func unit(_ decimals: Int) -> Double {
        (0..<max(0, decimals)).reduce(1.0) { unit, _ in unit * 10 }
    }

    /// The number that a stored one stands for.
    static func value(_ stored: Int32, _ decimals: Int) -> Double {
        Double(stored) / unit(decimals)
    }
}
