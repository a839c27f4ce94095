import ArgumentParser
import FollowUp
import Wording

/// `regionblikk followup set`
struct FollowUpSetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "set", abstract: FollowUpHelpWords.set)

    @Argument(help: ArgumentHelp(HelpWords.groupUnits, valueName: HelpWords.unitName))
    var units: [String]

    @Option(
        help: ArgumentHelp(
            FollowUpHelpWords.status,
            valueName: FollowUpStatus.allCases.map(\.rawValue).joined(separator: "|")))
    var status: FollowUpStatus?

    @Option(help: ArgumentHelp(FollowUpHelpWords.adviser, valueName: HelpWords.personName))
    var adviser: String?

    @Option(help: ArgumentHelp(FollowUpHelpWords.due, valueName: FollowUpHelpWords.dayName))
    var due: String?

    @Option(help: ArgumentHelp(FollowUpHelpWords.priority, valueName: FollowUpHelpWords.numberName))
    var priority: String?

    @Option(help: ArgumentHelp(FollowUpHelpWords.reason, valueName: HelpWords.textName))
    var reason: String?

    @Option(help: ArgumentHelp(FollowUpHelpWords.notes, valueName: HelpWords.textName))
    var notes: String?

    @Option(help: ArgumentHelp(FollowUpHelpWords.topics, valueName: HelpWords.textName))
    var topics: String?

    @OptionGroup var signer: SignerOptions

    func run() throws {
        let session = try Session.reading(signer.shared)
        let values = try values(session)
        guard !values.isEmpty else {
            throw Failure(.wrongUsage, SignerWords.nothingToSet[session.language])
        }
        try session.performAndTell(.set(session.entries(units), values), by: signer.who)
    }

    private func values(_ session: Session) throws(Failure) -> [EntryValue] {
        var values = [
            status.map { .status($0) }, adviser.map { .adviser($0) }, reason.map { .reason($0) },
            notes.map { .notes($0) }, topics.map { .topics($0) },
        ].compactMap { (value: EntryValue?) in value }
        if let due { values.append(.due(due.trimmed == nil ? nil : try session.day(due))) }
        if let priority { values.append(.priority(try number(priority, session))) }
        return values
    }

    /// A priority; nil for an empty text.
    private func number(_ text: String, _ session: Session) throws(Failure) -> Int? {
        guard let text = text.trimmed else { return nil }
        guard let number = Int(text), FollowUpEntry.priorities.contains(number) else {
            throw Failure(.wrongUsage, SignerWords.noPriority(text)[session.language])
        }
        return number
    }
}
