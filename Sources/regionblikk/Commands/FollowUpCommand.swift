import ArgumentParser
import Wording

/// `regionblikk followup`
struct FollowUpCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "followup", abstract: HelpWords.followUp,
        subcommands: [
            FollowUpListCommand.self, FollowUpShowCommand.self, FollowUpAddCommand.self,
            FollowUpSetCommand.self, FollowUpRemoveCommand.self, FollowUpLogCommand.self,
            FollowUpUndoCommand.self, FollowUpRedoCommand.self, FollowUpHistoryCommand.self,
            FollowUpRemindersCommand.self, ContactCommand.self, FollowUpMailCommand.self,
            FollowUpWhoCommand.self, FollowUpExportCommand.self, FollowUpImportCommand.self,
        ])
}
