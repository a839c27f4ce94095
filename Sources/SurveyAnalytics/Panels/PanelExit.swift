/// Why a unit of a domain is not in the base of a panel.
public struct PanelExit: Sendable, Hashable {
    /// The reasons, the weightiest first.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// The unit was merged or split since the year.
        case merged
        /// The register of the year has no unit of this code, and no code change tells why.
        case otherCode
        /// The unit was not asked.
        case notAsked
        /// The unit was asked and kept silent.
        case notAnswered
        /// The unit answered that the question does not concern it.
        case doesNotApply
    }

    /// The unit's position in the newest wave's register.
    public let unit: Int
    /// The newest year that the reason holds for.
    public let year: Int
    /// The weightiest reason.
    public let reason: Reason
}
