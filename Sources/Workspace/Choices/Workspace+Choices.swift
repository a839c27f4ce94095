import FollowUp
import Store

extension Workspace {
    /// What was chosen last; nil when nothing was, and when the store cannot be read.
    public func remembered(_ choice: Choice) -> String? {
        try? places.existingStore()?.choice(choice)
    }

    /// Remembers a choice for the next start.
    public func remember(_ value: String, as choice: Choice) throws(StoreProblem) {
        try places.store().remember(value, as: choice)
    }
}
