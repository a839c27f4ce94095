/// What one unit's ratings of the areas come to.
public struct UnitBatteryMean: Sendable, Hashable {
    /// The sum of the steps.
    public let sum: Int
    /// The areas that the unit rated; above zero.
    public let areas: Int

    /// The mean of ratings, or nil when there is none.
    public init?(sum: Int, areas: Int) {
        guard areas > 0 else { return nil }
        self.sum = sum
        self.areas = areas
    }

    /// The mean, in steps of the scale. Equal means are equal numbers.
    public var value: Double { Double(sum) / Double(areas) }
}

/// The unweighted mean of the area means of a domain.
public struct BatteryMean: Sendable, Hashable {
    /// The mean, in steps of the scale.
    public let value: Double
    /// The areas that anybody rated.
    public let areas: Int
    /// The units that rated at least one area, n.
    public let base: Int
    /// The units of the domain, N.
    public let units: Int
}
