import FollowUp
import Survey
import Wording
import Workspace

extension Session {
    /// The groups that are kept, by name.
    func groups() throws(Failure) -> [UnitGroup] {
        try doing { () throws(StoreProblem) in try workspace.groups() }
    }

    /// The group that the user names.
    func group(_ name: String) throws(Failure) -> UnitGroup {
        let groups = try groups()
        if let found = groups.first(where: { $0.isCalled(name) }) { return found }
        let names = groups.map(\.name)
        throw Failure(.wrongUsage, CommandWords.unknown(GroupWords.group, name, among: names)[language])
    }

    /// Keeps a group and says so.
    func keep(_ group: UnitGroup) throws(Failure) {
        try doing { () throws(StoreProblem) in try workspace.keep(group) }
        StandardStreams.tell(GroupWords.kept(group)[language])
        tellMissing(of: group)
    }

    /// Names the units of a group that the register lacks, where it lacks any.
    func tellMissing(of group: UnitGroup, in register: Register? = nil) {
        let register = register ?? workspace.wave.register
        let words = GroupWords.missing(group.missing(in: register), of: group, year: register.year)
        words.map { StandardStreams.tell($0[language]) }
    }

    /// Does something with the store, and says in the user's language why it could not be done.
    func doing<Result>(_ body: () throws(StoreProblem) -> Result) throws(Failure) -> Result {
        do {
            return try body()
        } catch {
            throw Failure(WorkspaceProblem.store(error), language)
        }
    }
}
