/// What areas of help can be ordered by.
public enum AreaOrder: String, Sendable, Hashable, CaseIterable {
    /// As the questionnaire has them.
    case asked
    /// The lowest mean benefit first.
    case benefit
    /// The largest gap first.
    case gap
    /// The largest fall since the earlier wave first.
    case change
}

extension [AreaOverview] {
    /// The areas in an order; those without a value last, and equal ones as the questionnaire has them.
    public func sorted(by order: AreaOrder) -> [AreaOverview] {
        guard order != .asked else { return self }
        let keyed = enumerated().map { (place: $0, area: $1, key: $1.key(of: order) ?? .infinity) }
        return keyed.sorted { ($0.key, $0.place) < ($1.key, $1.place) }.map(\.area)
    }
}

extension AreaOverview {
    fileprivate func key(of order: AreaOrder) -> Double? {
        switch order {
        case .asked: nil
        case .benefit: benefit.mean.value?.value
        case .gap: gap.map { -$0.value }
        case .change: change?.value
        }
    }
}
