import ArgumentParser
import FollowUp
import Reports
import Survey
import Wording

/// `regionblikk followup contact`
struct ContactCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "contact", abstract: FollowUpHelpWords.contact,
        subcommands: [
            ContactListCommand.self, ContactAddCommand.self, ContactSetCommand.self,
            ContactRemoveCommand.self, ContactImportCommand.self,
        ])
}

/// `regionblikk followup contact list`
struct ContactListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: FollowUpHelpWords.contactList)

    @Argument(help: ArgumentHelp(HelpWords.unit, valueName: HelpWords.unitName))
    var unit: String?

    @OptionGroup var place: PlaceOptions
    @OptionGroup var options: ReportOptions

    func run() throws {
        let session = try Session.reading(options.shared)
        let book = try session.followUp()
        guard let unit else {
            return try options.write(ContactsReport(in: place.place(session), of: book, session.source))
        }
        let known = session.workspace.wave.register.units[try session.unit(unit)]
        try options.write(ContactsReport(ofUnit: known, in: book, session.source))
    }
}

/// `regionblikk followup contact remove`
struct ContactRemoveCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove", abstract: FollowUpHelpWords.contactRemove)

    @Argument(help: ArgumentHelp(HelpWords.unit, valueName: HelpWords.unitName))
    var unit: String

    @Argument(help: ArgumentHelp(FollowUpHelpWords.whichContact, valueName: HelpWords.personName))
    var contact: String

    @OptionGroup var signer: SignerOptions

    func run() throws {
        let session = try Session.reading(signer.shared)
        let known = session.workspace.wave.register.units[try session.unit(unit)]
        let record = try session.contact(contact, of: known).record
        try session.performAndTell(.remove([record]), by: signer.who)
    }
}
