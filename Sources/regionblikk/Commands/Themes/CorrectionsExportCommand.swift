import ArgumentParser
import FollowUp
import Reports
import Survey
import Wording
import Workspace

/// `regionblikk corrections export`
struct CorrectionsExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export", abstract: HelpWords.correctionsExport)

    @Option(help: ArgumentHelp(HelpWords.shownWave, valueName: HelpWords.year))
    var wave: Int?

    @Option(
        name: .shortAndLong, help: ArgumentHelp(HelpWords.output, valueName: HelpWords.file),
        completion: .file())
    var output: String?

    @Flag(help: ArgumentHelp(HelpWords.force))
    var force = false

    @OptionGroup var shared: SharedOptions

    func run() throws {
        let session = try Session.reading(shared)
        let corrections = try session.corrections(of: session.wave(wave))
        let text = CorrectionTable.text(of: corrections.map(\.correction))
        guard let output else { return try StandardStreams.write(text, shared.lang) }
        do throws(FileProblem) {
            let path = try session.workspace.write(text, to: output, replacing: force)
            StandardStreams.tell(CorrectionWords.exported(corrections.count, path: path)[shared.lang])
        } catch {
            throw Failure(error, shared.lang)
        }
    }
}
