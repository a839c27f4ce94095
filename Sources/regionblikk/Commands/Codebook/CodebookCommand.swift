import ArgumentParser
import Wording

/// `regionblikk codebook`
struct CodebookCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "codebook", abstract: HelpWords.codebookCommand,
        subcommands: [CodebookDraftCommand.self, CodebookCheckCommand.self, CodebookSchemaCommand.self])
}
