import ArgumentParser
import Reports
import Wording

/// `regionblikk show`
struct ShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: HelpWords.show)

    @Argument(help: ArgumentHelp(HelpWords.unit, valueName: HelpWords.unitName))
    var unit: String

    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        try options.write(UnitReport(session.unit(unit), earlier: session.workspace.earlier, session.source))
    }
}
