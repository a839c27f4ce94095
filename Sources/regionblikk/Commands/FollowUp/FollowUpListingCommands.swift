import ArgumentParser
import FollowUp
import Reports
import Wording

/// `regionblikk followup add`
struct FollowUpAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "add", abstract: FollowUpHelpWords.add)

    @Argument(help: ArgumentHelp(HelpWords.groupUnits, valueName: HelpWords.unitName))
    var units: [String] = []

    @OptionGroup var choice: ChoiceOptions

    @Option(help: ArgumentHelp(FollowUpHelpWords.reason, valueName: HelpWords.textName))
    var reason: String?

    @OptionGroup var signer: SignerOptions

    func run() throws {
        let session = try Session.reading(signer.shared)
        let codes = try codes(session)
        let result = try session.perform(.add(units: codes, reason: reason), by: signer.who)
        let new = if case .kept(let edit) = result.deed { edit.records.count } else { 0 }
        StandardStreams.tell(EntryWords.added(new, there: codes.count - new)[session.language])
    }

    /// Those that are named, or else those that are chosen. Everybody has to be asked for.
    private func codes(_ session: Session) throws(Failure) -> [String] {
        let isChosen = choice.place.region != nil || choice.place.group != nil || choice.flag != nil
        guard units.isEmpty == isChosen else {
            throw Failure(.wrongUsage, SignerWords.unitsOrChoice[session.language])
        }
        return isChosen
            ? try choice.choice(session).codes(session.source) : try session.units(units).map(\.code)
    }
}

/// `regionblikk followup remove`
struct FollowUpRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "remove", abstract: FollowUpHelpWords.remove)

    @Argument(help: ArgumentHelp(HelpWords.groupUnits, valueName: HelpWords.unitName))
    var units: [String]

    @OptionGroup var signer: SignerOptions

    func run() throws {
        let session = try Session.reading(signer.shared)
        let entries = try session.entries(units)
        _ = try session.perform(.remove(entries.map(\.record)), by: signer.who)
        StandardStreams.tell(EntryWords.removed(entries.count)[session.language])
    }
}
