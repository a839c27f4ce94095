import Survey

/// Why an item cannot be followed through some waves.
public enum PanelRefusal: Error, Sendable, Hashable {
    /// There are fewer than two waves of different years.
    case tooFewWaves
    /// The wave of this year has no such item.
    case noSuchItem(year: Int)
    /// The codebook of a year says that no change can be told since an earlier wave, and why.
    case notComparable(year: Int, Comparability)
    /// Answers of this year are of another kind: categories against numbers.
    case otherKind(year: Int)
    /// The scale of this year has other steps.
    case otherScale(year: Int)
    /// Free texts cannot be followed.
    case freeText
    /// The newest wave has no battery of the role.
    case noBattery
}
