import ArgumentParser
import Reports
import Survey
import Wording

/// `regionblikk documents`, for those who make a release.
struct DocumentsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "documents", abstract: HelpWords.documents, shouldDisplay: false)

    @Argument(help: ArgumentHelp(HelpWords.documentsFolder, valueName: HelpWords.folder))
    var folder = "docs"

    func run() throws {
        let documents = [
            ("keys.md", KeyTable(.english).markdown), ("regionblikk.1", ManualPage.roff),
            ("codebook.schema.json", JSONWriter.text(of: CodebookSchema.document)),
        ]
        for (name, text) in documents {
            do throws(FileProblem) {
                try NewFile.write(Array(text.utf8), to: "\(folder)/\(name)", replacing: true)
            } catch {
                throw Failure(error, .bokmaal)
            }
        }
    }
}
