import ArgumentParser
import FollowUp
import Reports
import Wording
import Workspace

/// `regionblikk followup import`
struct FollowUpImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import", abstract: StoreHelpWords.listImport)

    @Argument(
        help: ArgumentHelp(StoreHelpWords.listFile, valueName: HelpWords.file), completion: .file())
    var file: String

    @Flag(help: ArgumentHelp(StoreHelpWords.writeIt))
    var yes = false

    @Flag(help: ArgumentHelp(StoreHelpWords.mine))
    var mine = false

    @Flag(help: ArgumentHelp(StoreHelpWords.theirs))
    var theirs = false

    @Option(help: ArgumentHelp(FollowUpHelpWords.signer, valueName: HelpWords.personName))
    var who: String?

    @OptionGroup var options: ReportOptions

    func validate() throws {
        if mine, theirs { throw ValidationError(StoreHelpWords.oneSide) }
    }

    func run() throws {
        let session = try Session.reading(options.shared)
        let who = try session.signer(who)
        let side: MergeSide = mine ? .here : theirs ? .file : .neither
        let report: MergeReport
        do throws(WorkspaceProblem) {
            let (merge, issues) = try session.workspace.mergeList(
                file, side: side, takes: yes, by: who, at: .now)
            report = MergeReport(merge, issues: issues, isWritten: yes, session.source)
        } catch {
            throw Failure(error, session.language)
        }
        try options.write(report)
        guard !report.leavesAnything else { throw Failure(.foundProblems, report.summary) }
        StandardStreams.tell(report.summary)
    }
}
