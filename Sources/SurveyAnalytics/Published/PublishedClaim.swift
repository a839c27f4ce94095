/// What a report states of a figure.
public enum PublishedClaim: Sendable, Hashable {
    /// This number, rounded to as many decimals as were printed.
    case number(PublishedNumber)
    /// A number that words allow: "nearly half".
    case within(ClosedRange<Double>)
    /// These places in an order: `4-6`.
    case places(ClosedRange<Int>)
    /// Higher than elsewhere in these classes of a division.
    case above(division: String, classes: [String])
    /// A rise.
    case up
    /// A fall.
    case down
    /// The largest fall of the areas of a battery.
    case largestFall
    /// The same order in both years.
    case sameOrder

    /// Whether a survey's figure is what the report states.
    public func holds(for value: PublishedFigure.Value) -> Bool {
        switch (self, value) {
        case (.number(let printed), .extreme(let extreme)):
            extreme.isSubject && printed.isRounded(extreme.value)
        case (.number(let printed), _): value.number.map(printed.isRounded) ?? false
        case (.within(let range), _): value.number.map(range.contains) ?? false
        case (.places(let places), .places(let found)): found.allSatisfy { $0 == Array(places) }
        case (.above, .comparison(let inside, let outside)): inside > outside
        case (.up, .points(let points)): points > 0
        case (.down, .points(let points)): points < 0
        case (.largestFall, .extreme(let extreme)): extreme.isSubject && extreme.value < 0
        case (.sameOrder, .orders(let orders)): Set(orders).count <= 1
        default: false
        }
    }

    /// How much higher a figure is than the report states, in the figure's unit: zero where it holds, and nil where
    /// the report states no number or the figure is none.
    public func difference(of value: PublishedFigure.Value) -> Double? {
        guard let number = value.number else { return nil }
        switch self {
        case .number(let printed): return printed.difference(of: number)
        case .within(let range):
            return number - min(max(number, range.lowerBound), range.upperBound)
        case .places, .above, .up, .down, .largestFall, .sameOrder: return nil
        }
    }
}

/// A number as it was printed.
public struct PublishedNumber: Sendable, Hashable {
    /// The number in whole units of `10^-decimals`.
    public let scaled: Int
    /// The decimals that were printed.
    public let decimals: Int

    /// A number as it was printed.
    public init(scaled: Int, decimals: Int) {
        self.scaled = scaled
        self.decimals = decimals
    }

    /// The number itself.
    public var value: Double { Double(scaled) / PublishedNumber.unit(decimals) }
    /// The number, where it was printed without decimals.
    public var whole: Int? { decimals == 0 ? scaled : nil }

    /// Whether a number rounds to this one.
    public func isRounded(_ number: Double) -> Bool {
        Rounding.decimal(number, places: decimals) == Int64(scaled)
    }

    /// How much higher a number is once it is rounded likewise.
    public func difference(of number: Double) -> Double? {
        Rounding.decimal(number, places: decimals).map {
            Double($0 - Int64(scaled)) / PublishedNumber.unit(decimals)
        }
    }

    private static func unit(_ decimals: Int) -> Double {
        (0..<decimals).reduce(1) { unit, _ in unit * 10 }
    }
}
