import Survey

/// One area of a region against the rest of the country, on the share of poor among the answers 1-5.
public struct AreaComparison: Sendable, Hashable {
    /// What the comparison comes to.
    public enum Verdict: String, Sendable, Hashable, CaseIterable {
        /// Not worse by enough, or by too few units.
        case unremarkable
        /// Worse by so many points that it should be watched.
        case watch
        /// Worse, and more than chance explains.
        case clear
        /// One side has no answer within the scale.
        case notComparable
    }

    /// The area.
    public let area: Area
    /// The share of poor in the region.
    public let region: Share
    /// The share of poor in the rest of the country.
    public let rest: Share
    /// Fisher's exact p, two-sided; 1 when there is nothing to compare.
    public let p: Double
    /// The false discovery rate over all areas of the region (Benjamini-Hochberg).
    public let q: Double
    /// What it comes to.
    public let verdict: Verdict
    /// The earlier waves running in which the area was at least to be watched.
    public let persistence: Persistence

    /// Whether it is at least to be watched.
    public var isRemarkable: Bool { verdict == .watch || verdict == .clear }

    /// How much it weighs: 1 when it is to be watched, 2 when it is clear, and 1 more when it stood in the wave before
    /// too, since two waves running weigh more than one bad year; 0 otherwise.
    public var weight: Int {
        guard isRemarkable else { return 0 }
        return (verdict == .clear ? 2 : 1) + (persistence.isPersistent ? 1 : 0)
    }

    /// The region's percentage less the rest's, in points; nil when there is nothing to compare.
    public var difference: Double? {
        region.points(above: rest)
    }
}
