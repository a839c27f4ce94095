import ArgumentParser
import Reports
import SurveyAnalytics
import Wording

/// `regionblikk similar`
struct SimilarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "similar", abstract: HelpWords.similar)

    @Argument(help: ArgumentHelp(HelpWords.unit, valueName: HelpWords.unitName))
    var unit: String

    @Option(help: ArgumentHelp(HelpWords.learnArea, valueName: "id"))
    var area: String?

    @Option(help: ArgumentHelp(HelpWords.learnPractice, valueName: "id"))
    var practice: String?

    @OptionGroup var options: ReportOptions

    func validate() throws {
        if area != nil, practice != nil { throw ValidationError(HelpWords.oneMatter) }
    }

    func run() throws {
        let session = try Session.reading(options.shared)
        let subject = try session.area(area) ?? session.practice(practice)
        try options.write(SimilarReport(session.unit(unit), learning: subject, session.source))
    }
}
