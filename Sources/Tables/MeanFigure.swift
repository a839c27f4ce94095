import SurveyAnalytics

/// A mean with its counts and interval, in the unit that is written.
public struct MeanFigure: Sendable, Hashable {
    /// The mean.
    public let value: Double
    /// The 95 % interval, where there is one.
    public let interval: ClosedRange<Double>?
    /// The units that gave a value, n.
    public let base: Int
    /// The units of the domain, N.
    public let units: Int
    /// How many decimals are written.
    public let places: Int
    /// Whether it is a change, which is written with its sign.
    public let isChange: Bool

    /// The interval where enough answered for one to be worth telling.
    public var shownInterval: ClosedRange<Double>? { base < Share.smallestBaseForPercent ? nil : interval }

    /// A mean of stored numbers of `10^-decimals`; nil where there is none.
    public init?(_ finding: Finding<Mean>, decimals: Int = 0, places: Int = 1) {
        guard let mean = finding.value else { return nil }
        let unit = Decimals.unit(decimals)
        value = mean.value / unit
        interval = mean.interval.value.map { $0.lowerBound / unit...$0.upperBound / unit }
        base = mean.base
        units = mean.units
        self.places = places
        isChange = false
    }

    /// The mean change of the same units.
    public init(_ change: MeanChange) {
        let unit = Decimals.unit(change.decimals)
        value = change.value / unit
        interval = change.interval.value.map { $0.lowerBound / unit...$0.upperBound / unit }
        base = change.base
        units = change.units
        places = 2
        isChange = true
    }
}
