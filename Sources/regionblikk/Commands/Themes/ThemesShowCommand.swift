import ArgumentParser
import Reports
import Wording

/// `regionblikk themes show`
struct ThemesShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: HelpWords.themesShow)

    @Argument(help: ArgumentHelp(HelpWords.textID, valueName: "id"))
    var id: String

    @Option(help: ArgumentHelp(HelpWords.region, valueName: HelpWords.regionName))
    var region: String?

    @OptionGroup var choice: ThemeOptions
    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let source = session.source(of: try session.wave(choice.wave))
        let reading = try session.reading(id, themes: choice.themes, in: source.wave)
        try options.write(ThemesReport(reading, region: session.region(region), source))
    }
}
