import ArgumentParser
import struct SurveyAnalytics.ThemeFrame
import Reports
import Wording

/// `regionblikk texts`
struct TextsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "texts", abstract: HelpWords.texts)

    @Argument(help: ArgumentHelp(HelpWords.textID, valueName: "id"))
    var id: String

    @Option(help: ArgumentHelp(HelpWords.region, valueName: HelpWords.regionName))
    var region: String?

    @Option(help: ArgumentHelp(HelpWords.onlyTheme, valueName: HelpWords.themeName))
    var theme: String?

    @Flag(help: ArgumentHelp(HelpWords.onlyUncoded))
    var uncoded = false

    @OptionGroup var choice: ThemeOptions
    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let source = session.source(of: try session.wave(choice.wave))
        let reading = try session.reading(id, themes: choice.themes, in: source.wave)
        let region = try session.region(region)
        try options.write(
            TextsReport(reading, region: region, choice: answers(session, reading.entry), source))
    }

    private func answers(
        _ session: Session, _ entry: ThemeFrame.Entry
    ) throws(Failure) -> TextsReport.Choice {
        if uncoded { return .uncoded }
        guard let theme else { return .all }
        return .theme(try session.theme(theme, in: entry))
    }
}
