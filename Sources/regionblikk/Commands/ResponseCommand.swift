import ArgumentParser
import Reports
import Wording

/// `regionblikk response`
struct ResponseCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "response", abstract: HelpWords.response)

    @Option(help: ArgumentHelp(HelpWords.region, valueName: HelpWords.regionName))
    var region: String?

    @Option(help: ArgumentHelp(HelpWords.by, valueName: "county|size|…"))
    var by: String?

    @Option(help: ArgumentHelp(HelpWords.shownWave, valueName: HelpWords.year))
    var wave: Int?

    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let (region, division) = (try session.region(region), try session.division(by))
        let source = session.source(of: try session.wave(wave))
        try options.write(
            ResponseReport(region: region, by: division, survey: session.workspace.survey, source))
    }
}
