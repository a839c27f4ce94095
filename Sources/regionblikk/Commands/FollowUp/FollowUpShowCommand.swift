import ArgumentParser
import FollowUp
import Reports
import Wording

/// `regionblikk followup show`
struct FollowUpShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: FollowUpHelpWords.show)

    @Argument(help: ArgumentHelp(HelpWords.unit, valueName: HelpWords.unitName))
    var unit: String

    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let report = EntryReport(
            try session.unit(unit), book: try session.followUp(), history: try session.followUpHistory(),
            today: Moment.now.day, clock: Moment.init(local:), session.source)
        try options.write(report)
    }
}

/// `regionblikk followup history`
struct FollowUpHistoryCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history", abstract: FollowUpHelpWords.history)

    @Argument(help: ArgumentHelp(HelpWords.unit, valueName: HelpWords.unitName))
    var unit: String?

    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let report = HistoryReport(
            try session.followUpHistory(), of: try unit.map { [$0] }.map(session.units)?.first,
            book: try session.followUp(), clock: Moment.init(local:), session.source)
        try options.write(report)
    }
}

/// `regionblikk followup reminders`
struct FollowUpRemindersCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reminders", abstract: FollowUpHelpWords.reminders)

    @OptionGroup var place: PlaceOptions
    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let report = RemindersReport(
            in: try place.place(session), of: try session.followUp(), earlier: session.workspace.earlier,
            session.source)
        try options.write(report)
    }
}
