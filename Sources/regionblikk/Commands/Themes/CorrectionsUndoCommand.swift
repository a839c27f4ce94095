import ArgumentParser
import FollowUp
import Wording
import Workspace

/// `regionblikk corrections undo`
struct CorrectionsUndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "undo", abstract: HelpWords.correctionsUndo)

    @Argument(help: ArgumentHelp(HelpWords.correctionNumber, valueName: HelpWords.unitName))
    var number: Int

    @OptionGroup var signature: SignatureOptions
    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session.reading(shared)
        let signature = try signature.signature(shared.lang)
        do throws(StoreProblem) {
            try session.workspace.undoCorrection(number, by: signature)
        } catch {
            throw Failure(.store(error), shared.lang)
        }
        StandardStreams.tell(CorrectionWords.undone(number)[shared.lang])
    }
}
