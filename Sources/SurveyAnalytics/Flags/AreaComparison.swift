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

    /// The region's percentage less the rest's, in points; nil when there is nothing to compare.
    public var difference: Double? {
        region.points(above: rest)
    }
}
