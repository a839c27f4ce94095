import ArgumentParser
import Reports
import Wording

/// `regionblikk corrections list`
struct CorrectionsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: HelpWords.correctionsList)

    @OptionGroup var choice: ThemeOptions
    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let source = session.source(of: try session.wave(choice.wave))
        let frame = try session.codingFrame(choice.themes).frame
        try options.write(
            CorrectionsReport(session.corrections(of: source.wave), frame: frame, source))
    }
}
