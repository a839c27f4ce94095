/// How far the follow-up of a unit has come.
public enum FollowUpStatus: String, Sendable, Hashable, CaseIterable {
    /// Nobody has been in touch yet.
    case new
    /// Somebody has been in touch.
    case contacted
    /// It is agreed what will be done.
    case agreed
    /// It is done.
    case done
    /// Nothing will be done.
    case dismissed

    /// Whether there is something left to do.
    public var isOpen: Bool { self != .done && self != .dismissed }
}
