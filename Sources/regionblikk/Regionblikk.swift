import ArgumentParser
import Wording

/// The command itself.
struct Regionblikk: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "regionblikk",
        abstract: HelpWords.program,
        version: "regionblikk 0.1.0",
        subcommands: [
            DashboardCommand.self, ImportCommand.self, ImportsCommand.self, CodebookCommand.self,
            RegionsCommand.self,
            UnitsCommand.self,
            ShowCommand.self, SimilarCommand.self,
            QuestionCommand.self, FigureCommand.self, ChangeCommand.self,
            ThemesCommand.self, TextsCommand.self, RecodeCommand.self, CorrectionsCommand.self,
            FlagsCommand.self, GroupCommand.self, FollowUpCommand.self, DoctorCommand.self,
            BackupCommand.self, RestoreCommand.self, DatabaseCommand.self, ForgetCommand.self,
            ResponseCommand.self, ReportCommand.self, VerifyCommand.self, TabulateCommand.self,
            DocumentsCommand.self,
        ],
        defaultSubcommand: DashboardCommand.self)
}
