import ArgumentParser
import Reports
import Wording

/// `regionblikk units`
struct UnitsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "units", abstract: HelpWords.units)

    @OptionGroup var choice: ChoiceOptions
    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        try options.write(UnitsReport(choice.choice(session), session.source))
    }
}
