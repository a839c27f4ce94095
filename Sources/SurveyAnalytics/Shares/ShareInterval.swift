/// The numbers of units, and the shares, that the answers are compatible with at 95 %.
public struct ShareInterval: Sendable, Hashable {
    /// The lowest and highest number of units that would give the category.
    public let units: ClosedRange<Int>
    /// The number of units that the interval speaks of: N, or N* where some leave the base. Above zero.
    public let population: Int
    /// Whether the population is estimated, since some units leave the base and others are silent.
    public let isApproximate: Bool

    init(units: ClosedRange<Int>, of population: Int, isApproximate: Bool) {
        self.units = units
        self.population = population
        self.isApproximate = isApproximate
    }

    /// The lower end, a share in 0...1.
    public var low: Double { Double(units.lowerBound) / Double(population) }
    /// The upper end, a share in 0...1.
    public var high: Double { Double(units.upperBound) / Double(population) }
    /// The lower end in percent, rounded half up.
    public var lowPercent: Int { Rounding.halfUp(100 * units.lowerBound, over: population) }
    /// The upper end in percent, rounded half up.
    public var highPercent: Int { Rounding.halfUp(100 * units.upperBound, over: population) }
    /// Whether the share is known exactly.
    public var isPoint: Bool { units.lowerBound == units.upperBound }
}
