import FollowUp
import Store

extension Workspace {
    /// The groups that are kept, by name; none when nothing has been kept yet.
    public func groups() throws(StoreProblem) -> [UnitGroup] {
        try places.existingStore()?.groups() ?? []
    }

    /// Keeps a group; one of the same name is replaced.
    public func keep(_ group: UnitGroup) throws(StoreProblem) {
        try places.store().keep(group)
    }

    /// Forgets a group, and says whether there was one of exactly this name.
    public func forgetGroup(named name: String) throws(StoreProblem) -> Bool {
        try places.existingStore()?.forgetGroup(named: name) ?? false
    }
}
