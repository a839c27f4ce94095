import ArgumentParser
import Reports
import Survey
import Wording

/// `regionblikk codebook schema`
struct CodebookSchemaCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "schema", abstract: HelpWords.codebookSchema)

    func run() throws {
        try StandardStreams.write(JSONWriter.text(of: CodebookSchema.document), .bokmaal)
    }
}
