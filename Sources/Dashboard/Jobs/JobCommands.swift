import Wording

extension Command {
    /// What is done about long work, everywhere.
    static let jobs: [Command] = [
        Command(
            "program.stop", .everywhere, keys: ["Ctrl-X"], JobWords.stop, hint: JobWords.stopHint, rank: 60,
            group: .program,
            disabled: { state in
                guard let job = state.job else { return JobWords.nothing }
                return job.canBeStopped ? nil : JobWords.cannotBeStopped
            }
        ) { state in state.stopJob() }
    ]
}
