import ArgumentParser
import Glibc
import Wording
import Workspace

/// `regionblikk restore`
struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "restore", abstract: StoreHelpWords.restore)

    @Argument(
        help: ArgumentHelp(StoreHelpWords.restoreFile, valueName: HelpWords.file), completion: .file())
    var file: String

    @Flag(help: ArgumentHelp(StoreHelpWords.restoreIt))
    var yes = false

    @OptionGroup var language: LanguageOptions

    func run() throws {
        let places = Places.current
        guard yes else {
            throw Failure(
                .foundProblems, StoreCommandWords.wouldRestore(places.database ?? "")[language.lang])
        }
        do throws(WorkspaceProblem) {
            let kept = try places.restore(from: file, at: Int64(time(nil)))
            StandardStreams.tell(StoreCommandWords.restored(file, kept: kept)[language.lang])
        } catch {
            throw Failure(error, language.lang)
        }
    }
}
