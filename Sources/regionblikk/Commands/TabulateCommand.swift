import ArgumentParser
import Reports
import Survey
import Wording

/// `regionblikk tabulate`
struct TabulateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "tabulate", abstract: HelpWords.tabulate)

    @Option(
        name: .shortAndLong, help: ArgumentHelp(HelpWords.output, valueName: HelpWords.file),
        completion: .file())
    var output: String?

    @Flag(help: ArgumentHelp(HelpWords.force))
    var force = false

    @Option(help: ArgumentHelp(HelpWords.jsonFormat, valueName: "json"))
    var format = ReportFormat.json

    @OptionGroup var shared: SharedOptions

    func run() throws {
        guard format == .json else { throw Failure(.wrongUsage, CommandWords.onlyJSON[shared.lang]) }
        let session = try Session.reading(shared)
        let tabulation = Tabulation(of: session.workspace.survey, language: shared.lang)
        guard let output else {
            return try tabulation.write { (text) throws(Failure) in
                try StandardStreams.write(text, shared.lang)
            }
        }
        do throws(FileProblem) {
            try session.workspace.write(tabulation, to: output, replacing: force)
        } catch {
            throw Failure(error, shared.lang)
        }
    }
}
