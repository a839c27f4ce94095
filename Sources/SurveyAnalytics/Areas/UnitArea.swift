import Survey

/// How important an area is to one unit, and how good it found the help.
public struct UnitArea: Sendable, Hashable {
    /// What a unit answered to one of the two questions.
    public enum Rating: Sendable, Hashable {
        /// A step of the scale.
        case step(Int)
        /// Outside the scale.
        case notRelevant
        /// No answer, or the wave does not ask.
        case none

        /// The step, where there is one.
        public var step: Int? {
            guard case .step(let step) = self else { return nil }
            return step
        }
    }

    /// The area.
    public let area: Area
    /// How important the unit finds it.
    public let importance: Rating
    /// How good the unit found the help.
    public let benefit: Rating

    /// An area with a unit's two ratings.
    public init(area: Area, importance: Rating, benefit: Rating) {
        self.area = area
        self.importance = importance
        self.benefit = benefit
    }

    /// Importance less benefit, in steps: above zero where more matters than is had; nil without both.
    public var gap: Int? {
        guard let importance = importance.step, let benefit = benefit.step else { return nil }
        return importance - benefit
    }
}
