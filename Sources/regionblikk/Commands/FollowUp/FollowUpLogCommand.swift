import ArgumentParser
import FollowUp
import Wording

/// `regionblikk followup log`
struct FollowUpLogCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "log", abstract: FollowUpHelpWords.log)

    @Argument(help: ArgumentHelp(HelpWords.groupUnits, valueName: HelpWords.unitName))
    var units: [String]

    @Option(
        help: ArgumentHelp(
            FollowUpHelpWords.channel,
            valueName: LogDraft.Channel.allCases.map(\.rawValue).joined(separator: "|")))
    var channel: LogDraft.Channel

    @Flag(help: ArgumentHelp(FollowUpHelpWords.noAnswer))
    var noAnswer = false

    @Option(help: ArgumentHelp(FollowUpHelpWords.day, valueName: FollowUpHelpWords.dayName))
    var day: String?

    @Option(help: ArgumentHelp(FollowUpHelpWords.person, valueName: HelpWords.personName))
    var person: String?

    @Option(help: ArgumentHelp(FollowUpHelpWords.agreed, valueName: HelpWords.textName))
    var agreed: String?

    @Option(help: ArgumentHelp(FollowUpHelpWords.next, valueName: HelpWords.textName))
    var next: String?

    @Flag(help: ArgumentHelp(FollowUpHelpWords.reminder))
    var reminder = false

    @OptionGroup var signer: SignerOptions

    func run() throws {
        let session = try Session.reading(signer.shared)
        let day = try day.map(session.day) ?? Moment.now.day
        let draft = LogDraft(
            channel, noAnswer ? .noAnswer : .reached, day: day, person: person, agreed: agreed, next: next,
            isReminder: reminder)
        let codes = try session.units(units).map(\.code)
        try session.performAndTell(.log(units: codes, draft), by: signer.who)
    }
}
