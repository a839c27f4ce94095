import ArgumentParser
import Reports
import Wording
import Workspace

/// `regionblikk flags`
struct FlagsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "flags", abstract: HelpWords.flags)

    @OptionGroup var place: PlaceOptions

    @Flag(help: ArgumentHelp(HelpWords.printRules))
    var printRules = false

    @OptionGroup var options: ReportOptions

    func run() throws {
        let language = options.shared.lang
        if printRules {
            return try StandardStreams.write(Places.current.standardRules(in: language), language)
        }
        let session = try Session.reading(options.shared)
        try options.write(FlagsReport(place.place(session), session.source))
    }
}
