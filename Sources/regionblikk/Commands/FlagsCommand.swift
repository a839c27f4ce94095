import ArgumentParser
import Reports
import Wording

/// `regionblikk flags`
struct FlagsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "flags", abstract: HelpWords.flags)

    @Option(help: ArgumentHelp(HelpWords.region, valueName: HelpWords.regionName))
    var region: String?

    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        try options.write(FlagsReport(region: session.region(region), session.source))
    }
}
