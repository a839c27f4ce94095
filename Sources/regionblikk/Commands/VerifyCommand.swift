import ArgumentParser
import Reports
import Survey
import SurveyAnalytics
import Wording

/// `regionblikk verify`
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "verify", abstract: HelpWords.verify)

    @Option(help: ArgumentHelp(HelpWords.published, valueName: HelpWords.file), completion: .file())
    var published: String?

    @Option(help: ArgumentHelp(HelpWords.contradictions, valueName: HelpWords.file), completion: .file())
    var contradictions: String?

    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let report = VerifyReport(try check(session), session.source)
        try options.write(report)
        guard report.differing.isEmpty else {
            throw Failure(.foundProblems, PublishedWords.differing(report.differing)[session.language])
        }
    }

    private func check(_ session: Session) throws(Failure) -> PublishedCheck {
        do throws(FileProblem) {
            return try session.workspace.check(published: published, contradictions: contradictions)
        } catch {
            throw Failure(error, session.language)
        }
    }
}
