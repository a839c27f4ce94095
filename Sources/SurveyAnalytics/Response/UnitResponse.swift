/// How much of the questionnaire a unit answered.
public struct UnitResponse: Sendable, Hashable {
    /// What it comes to.
    public enum Status: String, Sendable, Hashable, CaseIterable {
        /// At least the share of the closed questions that completeness asks for.
        case answered
        /// Something, but less than that.
        case partial
        /// Nothing.
        case silent
    }

    /// What it comes to.
    public let status: Status
    /// The closed questions that the unit answered; a battery counts once, by any of its items.
    public let answered: Int
    /// The closed questions that were put to the unit; a battery counts once.
    public let put: Int

    /// A state of answering.
    public init(status: Status, answered: Int, put: Int) {
        self.status = status
        self.answered = answered
        self.put = put
    }

    /// The part answered, in percent rounded half up; nil when nothing was put.
    public var percent: Int? { Rounding.percent(answered, of: put) }
}
