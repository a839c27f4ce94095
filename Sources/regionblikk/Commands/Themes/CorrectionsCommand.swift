import ArgumentParser
import Wording

/// `regionblikk corrections`
struct CorrectionsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "corrections", abstract: HelpWords.corrections,
        subcommands: [
            CorrectionsListCommand.self, CorrectionsUndoCommand.self, CorrectionsExportCommand.self,
            CorrectionsImportCommand.self,
        ],
        defaultSubcommand: CorrectionsListCommand.self)
}
