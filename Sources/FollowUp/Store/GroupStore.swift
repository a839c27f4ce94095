/// Keeps groups of units.
public protocol GroupStore: Sendable {
    /// The groups that are kept, by name.
    func groups() throws(StoreProblem) -> [UnitGroup]

    /// Keeps a group; one of the same name is replaced.
    func keep(_ group: UnitGroup) throws(StoreProblem)

    /// Forgets a group, and says whether there was one of exactly this name.
    func forgetGroup(named name: String) throws(StoreProblem) -> Bool
}
