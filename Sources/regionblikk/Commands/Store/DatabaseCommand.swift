import ArgumentParser
import FollowUp
import Wording
import Workspace

/// `regionblikk db`
struct DatabaseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "db", abstract: StoreHelpWords.database, subcommands: [DatabaseCheckCommand.self])
}

/// `regionblikk db check`
struct DatabaseCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: StoreHelpWords.check)

    @OptionGroup var language: LanguageOptions

    func run() throws {
        switch Places.current.examineStore() {
        case .success(let waves?):
            let words = StoreCommandWords.sound(waves.map(\.id.year), path: Places.current.database)
            try StandardStreams.write(words[language.lang] + "\n", language.lang)
        case .success(nil):
            try StandardStreams.write(
                DoctorWords.noDatabase(path: Places.current.database)[language.lang] + "\n", language.lang)
        case .failure(let problem):
            throw Failure(.foundProblems, problem.phrase[language.lang])
        }
    }
}
