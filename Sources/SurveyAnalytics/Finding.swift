/// A figure, or the reason why there is none. Nothing here is ever "not a number".
public enum Finding<Value> {
    /// The figure.
    case found(Value)
    /// Why there is no figure.
    case absent(Absence)

    /// The figure where there is one.
    public var value: Value? {
        guard case .found(let value) = self else { return nil }
        return value
    }

    /// The reason where there is no figure.
    public var absence: Absence? {
        guard case .absent(let absence) = self else { return nil }
        return absence
    }
}

extension Finding: Sendable where Value: Sendable {}
extension Finding: Equatable where Value: Equatable {}
extension Finding: Hashable where Value: Hashable {}

/// Why a figure does not exist.
public enum Absence: String, Sendable, Hashable, CaseIterable {
    /// The domain has no unit.
    case emptyDomain
    /// The item is not put to the frame of the domain.
    case notAskedInFrame
    /// No unit of the domain answered.
    case nobodyAnswered
    /// Every answer is outside the scale.
    case onlyNotRelevant
    /// All whose status is known leave the base: not asked, or the question does not concern them.
    case everybodyLeavesBase
    /// One answer alone has no spread.
    case oneAnswer
    /// The item has no scale.
    case noScale
    /// The codebook has no battery of the role.
    case noBattery
    /// No unit of the domain was asked and answered in every wave of the panel.
    case emptyPanel
    /// The panel has no such waves, or not in this order.
    case waveNotInPanel
    /// One of the waves does not offer the category, or the category is not in the base.
    case categoryNotOffered
    /// An answer is not one category but several, or a number.
    case notOneCategory
    /// One of two groups has no unit.
    case nobodyToCompare
    /// Two groups differ, and within neither is there any spread to measure it by.
    case noSpread
}
