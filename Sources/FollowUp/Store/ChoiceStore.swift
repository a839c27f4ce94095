/// Remembers what the user chose last.
public protocol ChoiceStore: Sendable {
    /// What was chosen, or nil when nothing was.
    func choice(_ choice: Choice) throws(StoreProblem) -> String?

    /// Remembers a choice; nil forgets it.
    func remember(_ value: String?, as choice: Choice) throws(StoreProblem)
}

/// Something that is chosen and remembered.
public enum Choice: String, Sendable, Hashable, CaseIterable {
    /// The id of the class of the main division that was looked at last.
    case region
    /// Whether the mouse is used: `on` or `off`.
    case mouse
    /// The name that follow-up is signed with.
    case adviser
    /// The language that the dashboard speaks.
    case language
    /// The name of the dashboard's theme.
    case theme
    /// Where the dashboard was left.
    case bookmark
}
