import ArgumentParser
import FollowUp
import FoundationEssentials
import Reports
import Wording
import Workspace

/// `regionblikk followup contact import`
struct ContactImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: StoreHelpWords.contactImport)

    @Argument(
        help: ArgumentHelp(StoreHelpWords.contactFile, valueName: HelpWords.file), completion: .file())
    var file: String

    @Flag(help: ArgumentHelp(StoreHelpWords.writeIt))
    var yes = false

    @Option(help: ArgumentHelp(FollowUpHelpWords.signer, valueName: HelpWords.personName))
    var who: String?

    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let who = try session.signer(who)
        let report: ContactMergeReport
        do throws(WorkspaceProblem) {
            let (merge, issues) = try session.workspace.mergeContacts(
                file, takes: yes, by: who, at: .now, newID: { UUID().uuidString.lowercased() })
            report = ContactMergeReport(merge, issues: issues, isWritten: yes, session.source)
        } catch {
            throw Failure(error, session.language)
        }
        try options.write(report)
        guard !report.leavesAnything else { throw Failure(.foundProblems, report.summary) }
        StandardStreams.tell(report.summary)
    }
}
