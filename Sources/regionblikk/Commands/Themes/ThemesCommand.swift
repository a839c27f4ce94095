import ArgumentParser
import Wording

/// `regionblikk themes`
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: HelpWords.themes,
        subcommands: [ThemesShowCommand.self, ThemesCorrectCommand.self],
        defaultSubcommand: ThemesShowCommand.self)
}
