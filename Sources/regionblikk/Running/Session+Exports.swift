import FollowUp
import Survey
import Wording
import Workspace

extension Session {
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
