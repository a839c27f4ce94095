import ArgumentParser
import Wording

/// `regionblikk followup`
struct FollowUpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "followup", abstract: HelpWords.followUp,
        subcommands: [
            FollowUpExportCommand.self, FollowUpImportCommand.self, ContactImportGroup.self,
        ])
}
