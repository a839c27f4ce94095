import FollowUp
import Survey
import Wording
import Workspace

extension Session {
    /// What is kept about the follow-up; an empty book where the store was left aside when the survey was opened.
    func book() throws(Failure) -> FollowUpBook {
        guard workspace.storeProblem == nil else { return .empty(of: WaveID(workspace.wave)) }
        return try doing { () throws(StoreProblem) in try workspace.followUp() }
    }

    /// Closes the reminders of units that have answered in a wave, and says which they are.
    func settleReminders(in wave: Wave) throws(Failure) {
        let codes = try doing { () throws(StoreProblem) in
            try workspace.settleAnswers(of: wave, by: ProgramSignature.name, at: .now)
        }
        guard !codes.isEmpty else { return }
        let names = codes.map { code in
            wave.register.position(ofUnit: code).map { wave.register.units[$0].name } ?? code
        }
        StandardStreams.tell(StoreCommandWords.settled(names)[language])
    }
}
