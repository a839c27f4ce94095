import ArgumentParser
import FollowUp
import Reports
import Wording

/// `regionblikk followup list`
struct FollowUpListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: FollowUpHelpWords.list)

    @OptionGroup var place: PlaceOptions

    @Option(
        help: ArgumentHelp(
            FollowUpHelpWords.statuses,
            valueName: FollowUpStatus.allCases.map(\.rawValue).joined(separator: ",")))
    var status: String?

    @Option(help: ArgumentHelp(FollowUpHelpWords.onlyAdviser, valueName: HelpWords.personName))
    var adviser: String?

    @Flag(help: ArgumentHelp(FollowUpHelpWords.overdue))
    var overdue = false

    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let choice = EntryChoice(
            statuses: try statuses(session), adviser: adviser, isOverdueOnly: overdue)
        let report = EntriesReport(
            choice, in: try place.place(session), of: try session.followUp(), today: Moment.now.day,
            session.source)
        try options.write(report)
    }

    private func statuses(_ session: Session) throws(Failure) -> Set<FollowUpStatus> {
        var statuses: Set<FollowUpStatus> = []
        for text in status?.split(separator: ",") ?? [] {
            guard let known = text.trimmed.flatMap(FollowUpStatus.init) else {
                throw Failure.unknown(
                    FollowUpWords.status, String(text), among: FollowUpStatus.allCases.map(\.rawValue),
                    session.language)
            }
            statuses.insert(known)
        }
        return statuses
    }
}
