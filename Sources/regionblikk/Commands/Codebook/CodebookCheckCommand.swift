import ArgumentParser
import Reports
import Survey
import Wording
import Workspace

/// `regionblikk codebook check`
struct CodebookCheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "check", abstract: HelpWords.codebookCheck)

    @Argument(help: ArgumentHelp(HelpWords.codebook, valueName: HelpWords.file), completion: .file())
    var file: String

    @Option(help: ArgumentHelp(HelpWords.register, valueName: HelpWords.file), completion: .file())
    var register: String?

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session(shared)
        let check = try session.checked(file, register: register)
        for mistake in check.mistakes {
            try StandardStreams.write(mistake.phrase[session.language] + "\n", session.language)
        }
        guard let codebook = check.codebook else {
            throw Failure(
                .badData, DraftCodebookWords.mistakes(file, count: check.mistakes.count)[session.language])
        }
        StandardStreams.tell(DraftCodebookWords.whole(file, items: codebook.items.count)[session.language])
    }
}
