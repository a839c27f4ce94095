import ArgumentParser
import FollowUp
import Survey
import Wording
import Workspace

/// `regionblikk forget`
struct ForgetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "forget", abstract: StoreHelpWords.forget)

    @Option(help: ArgumentHelp(StoreHelpWords.before, valueName: StoreHelpWords.day))
    var before: String

    @Flag(help: ArgumentHelp(StoreHelpWords.advisers))
    var advisers = false

    @Flag(help: ArgumentHelp(StoreHelpWords.forgetIt))
    var yes = false

    @OptionGroup var language: LanguageOptions

    func run() throws {
        guard let day = CellWords.day(before) else {
            throw Failure(.wrongUsage, StoreCommandWords.noDay(before)[language.lang])
        }
        let forgotten = try forget(before: day)
        let lines = forgotten.map { survey, what in
            StoreCommandWords.forgotten(what, survey: survey, isDone: yes)[language.lang] + "\n"
        }
        let nothing = StoreCommandWords.nothingToForget[language.lang] + "\n"
        try StandardStreams.write(lines.isEmpty ? nothing : lines.joined(), language.lang)
    }

    private func forget(before day: Day) throws(Failure) -> [(survey: String, forgotten: Forgotten)] {
        // Whoever cleans up need not be known: the history says that something was removed, not by whom.
        let signature = Signature(who: "", when: Moment.now.seconds)
        do {
            return try Places.current.forget(
                before: day, includingAdvisers: advisers, by: yes ? signature : nil)
        } catch {
            throw Failure(WorkspaceProblem.store(error), language.lang)
        }
    }
}
