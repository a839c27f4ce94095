import ArgumentParser
import Wording
import Workspace

/// `regionblikk corrections import`
struct CorrectionsImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: HelpWords.correctionsImport)

    @Argument(
        help: ArgumentHelp(HelpWords.correctionsFile, valueName: HelpWords.file), completion: .file())
    var file: String

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session.reading(shared)
        do throws(WorkspaceProblem) {
            let (read, new) = try session.workspace.importCorrections(file)
            StandardStreams.tell(CorrectionWords.imported(new, of: read)[shared.lang])
        } catch {
            throw Failure(error, shared.lang)
        }
    }
}
