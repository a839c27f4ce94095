import FollowUp
import Wording
import Workspace

extension Session {
    /// What is kept about the follow-up; an empty book where the store was left aside when the survey was opened.
    func book() throws(Failure) -> FollowUpBook {
        guard workspace.storeProblem == nil else { return .empty(of: WaveID(workspace.wave)) }
        return try doing { () throws(StoreProblem) in try workspace.followUp() }
    }
}
