import Survey

/// What a unit may have said of the help in an area. Every unit of a domain is in one of these.
public enum AreaAnswer: String, Sendable, Hashable, CaseIterable {
    /// 1 or 2.
    case poor
    /// 3.
    case neither
    /// 4 or 5.
    case good
    /// Outside the scale.
    case notRelevant
    /// No answer, whether the unit was silent or not asked.
    case none
}

extension AreaAnswer {
    /// The part of the scale, where the answer is on it.
    public var part: ScalePart? {
        switch self {
        case .poor: .poor
        case .neither: .neither
        case .good: .good
        case .notRelevant, .none: nil
        }
    }
}

extension UnitArea.Rating {
    /// Which answer a rating on a scale from 1 to 5 is.
    public var answer: AreaAnswer {
        switch self {
        case .step(...2): .poor
        case .step(3): .neither
        case .step: .good
        case .notRelevant: .notRelevant
        case .none: .none
        }
    }
}
