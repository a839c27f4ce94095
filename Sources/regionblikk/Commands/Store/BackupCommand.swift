import ArgumentParser
import Wording
import Workspace

/// `regionblikk backup`
struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "backup", abstract: StoreHelpWords.backup)

    @Argument(
        help: ArgumentHelp(StoreHelpWords.backupFile, valueName: HelpWords.file), completion: .file())
    var file: String

    @OptionGroup var language: LanguageOptions

    func run() throws {
        do throws(WorkspaceProblem) {
            let path = try Places.current.backUp(to: file)
            StandardStreams.tell(StoreCommandWords.backedUp(path)[language.lang])
        } catch {
            throw Failure(error, language.lang)
        }
    }
}
