import ArgumentParser
import FollowUp
import Survey
import Wording

/// `regionblikk followup undo`
struct FollowUpUndoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "undo", abstract: FollowUpHelpWords.undo)

    @OptionGroup var signer: SignerOptions

    func run() throws {
        try Session.reading(signer.shared).performAndTell(.undo, by: signer.who)
    }
}

/// `regionblikk followup redo`
struct FollowUpRedoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "redo", abstract: FollowUpHelpWords.redo)

    @OptionGroup var signer: SignerOptions

    func run() throws {
        try Session.reading(signer.shared).performAndTell(.redo, by: signer.who)
    }
}

/// `regionblikk followup who`
struct FollowUpWhoCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "who", abstract: FollowUpHelpWords.who)

    @Argument(help: ArgumentHelp(FollowUpHelpWords.name, valueName: HelpWords.personName))
    var name: String?

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session.reading(shared)
        let signer = try session.signer(name)
        if name != nil {
            try session.doing { () throws(StoreProblem) in
                try session.workspace.remember(signer, as: .adviser)
            }
        }
        StandardStreams.tell(SignerWords.signs(signer)[shared.lang])
    }
}
