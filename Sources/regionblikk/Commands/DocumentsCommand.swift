import ArgumentParser
import Wording

/// `regionblikk documents`, for those who make a release.
struct DocumentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents", abstract: HelpWords.documents, shouldDisplay: false)

    @Argument(help: ArgumentHelp(HelpWords.documentsFolder, valueName: HelpWords.folder))
    var folder = "docs"

    func run() throws {}
}
