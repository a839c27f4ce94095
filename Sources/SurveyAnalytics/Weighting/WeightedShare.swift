import Survey

/// A share weighted to the frame, beside the count that it does not replace.
public struct WeightedShare: Sendable, Hashable {
    /// The share as it was counted: x of n among N.
    public let counted: Share
    /// The weighted share in 0...1.
    public let value: Double
    /// Kish's effective number of units of the base: `(sum of weights)^2 / sum of squared weights`; at most n.
    public let effectiveBase: Double
    /// How the weights were made.
    public let method: FrameWeights.Method
    /// The units of the domain that nobody stands for.
    public let unrepresented: Int

    /// How far weighting moves the share, in percentage points.
    public var pointsMoved: Double { 100 * value - 100 * (counted.value ?? value) }

    /// Whether weighting moves the share by more than a point, so that it is worth a line.
    public var isWorthALine: Bool { abs(pointsMoved) > 1 + 1e-9 }
}

/// The answers of a domain to one closed item, weighted to the frame.
public struct WeightedDistribution: Sendable {
    /// The answers as they were counted.
    public let counted: Distribution
    /// The weights of the units whose status on the item is known: answered, or led past it by the routing.
    public let weights: FrameWeights
    private let item: Item
    private let column: AnswerColumn

    /// Weights the answers to an item, or nil when the wave has no such closed item or the register lacks a division.
    public init?(of item: String, in domain: Domain, of wave: Wave, method: FrameWeights.Method) {
        guard let position = wave.codebook.position(ofItem: item),
            let counted = Distribution(of: item, in: domain, of: wave)
        else { return nil }
        let column = wave.columns[position]
        let known = counted.isAskedInFrame ? domain.units.filter { column.status[$0] != .silent } : []
        guard let weights = FrameWeights(of: known, to: domain, in: wave.register, method: method) else {
            return nil
        }
        self.counted = counted
        self.weights = weights
        self.item = wave.codebook.items[position]
        self.column = column
    }

    /// The weighted share of one category on the usual base; absent where the category is not in the base, or where
    /// nobody that is weighted is.
    public func share(ofCategoryAt position: Int, base: Distribution.Base? = nil) -> Finding<WeightedShare> {
        let base = base ?? counted.usualBase
        guard let share = counted.share(ofCategoryAt: position, base: base) else {
            return .absent(.categoryNotOffered)
        }
        let leaving =
            item.mask(of: .doesNotApply) | (base == .withoutNotRelevant ? item.mask(of: .notRelevant) : 0)
        let given = CategoryMasks(column)
        var (hits, sum, squares) = (0.0, 0.0, 0.0)
        for (unit, weight) in zip(weights.members, weights.weights)
        where column.status[unit] == .answered && given[unit] & ~leaving != 0 {
            sum += weight
            squares += weight * weight
            if given[unit] & (1 << UInt32(position)) != 0 { hits += weight }
        }
        guard sum > 0 else { return .absent(share.interval.absence ?? .nobodyAnswered) }
        return .found(
            WeightedShare(
                counted: share, value: hits / sum, effectiveBase: sum * sum / squares, method: weights.method,
                unrepresented: weights.unrepresented))
    }
}
