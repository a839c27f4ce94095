import ArgumentParser
import Reports
import Survey
import SurveyAnalytics
import Wording
import Workspace

/// `regionblikk units`
struct UnitsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "units", abstract: HelpWords.units)

    @Option(help: ArgumentHelp(HelpWords.asOf, valueName: HelpWords.year))
    var asOf: Int?

    @OptionGroup var choice: ChoiceOptions
    @OptionGroup var options: ReportOptions

    func validate() throws {
        if asOf != nil, !choice.isPlain { throw ValidationError(HelpWords.asOfAlone) }
    }

    func run() throws {
        let session = try Session.reading(options.shared)
        if let asOf {
            let register = try session.register(asOf: asOf)
            let region = try session.region(choice.place.region, in: register)
            try options.write(RegisterReport(register, region: region, session.source))
        } else {
            try options.write(UnitsReport(choice.choice(session), session.source))
        }
    }
}

extension Session {
    /// The register that holds in a year.
    fileprivate func register(asOf year: Int) throws(Failure) -> Register {
        let found: (register: Register?, years: [Int])
        do {
            found = (try workspace.register(asOf: year), try workspace.registerYears())
        } catch {
            throw Failure(error, language)
        }
        if let register = found.register { return register }
        throw Failure(.wrongUsage, RegisterWords.unknownYear(year, known: found.years)[language])
    }
}
