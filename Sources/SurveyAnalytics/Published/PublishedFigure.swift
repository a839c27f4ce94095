/// What a survey says where a report states something.
public struct PublishedFigure: Sendable, Hashable {
    /// The figure itself.
    public enum Value: Sendable, Hashable {
        /// Units, inhabitants or texts.
        case count(Int)
        /// A part of a whole.
        case percent(part: Int, of: Int)
        /// A mean, in steps of a scale.
        case mean(Double)
        /// The average number of units over the areas of a battery.
        case averageBase(Double)
        /// A change in percentage points.
        case points(Double)
        /// The places of some things in an order that begins with 1: one list a year.
        case places([[Int]])
        /// The ids of all categories from the highest count to the lowest: one list a year.
        case orders([[String]])
        /// The lowest or highest of the areas of a battery.
        case extreme(Extreme)
        /// A share in 0...1 among some units, and among all others.
        case comparison(inside: Double, outside: Double)

        /// The figure as one number in the unit that a report prints: percent, points, steps or units.
        public var number: Double? {
            switch self {
            case .count(let count): Double(count)
            case .percent(let part, let whole): 100 * Double(part) / Double(whole)
            case .mean(let value), .averageBase(let value), .points(let value): value
            case .extreme(let extreme): extreme.isSubject ? extreme.value : nil
            case .places, .orders, .comparison: nil
            }
        }
    }

    /// The area of a battery with the lowest or highest value.
    public struct Extreme: Sendable, Hashable {
        /// The id of the area's item.
        public let item: String
        /// Its value: a mean in steps of the scale, or a change in points.
        public let value: Double
        /// Whether it is the item that the report names.
        public let isSubject: Bool
    }

    /// The figure itself.
    public let value: Value
    /// What it is counted among, n: mostly units that answered. For a battery the units that answered any area, for
    /// all areas together the answers of the last year, and for inhabitants the inhabitants.
    public let base: Int

    init(_ value: Value, base: Int) {
        self.value = value
        self.base = base
    }

    init(_ share: Share) throws(PublishedObstacle) {
        guard share.base > 0 else { throw .absent(share.interval.absence ?? .nobodyAnswered) }
        self.init(.percent(part: share.count, of: share.base), base: share.base)
    }
}
