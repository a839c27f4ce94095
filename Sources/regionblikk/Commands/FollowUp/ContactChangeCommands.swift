import ArgumentParser
import FollowUp
import Survey
import Wording

/// What is said of a contact.
struct ContactOptions: ParsableArguments {
    @Option(help: ArgumentHelp(FollowUpHelpWords.contactName, valueName: HelpWords.personName))
    var name: String?

    @Option(help: ArgumentHelp(FollowUpHelpWords.role, valueName: HelpWords.textName))
    var role: String?

    @Option(help: ArgumentHelp(FollowUpHelpWords.email, valueName: FollowUpHelpWords.addressName))
    var email: String?

    @Option(help: ArgumentHelp(FollowUpHelpWords.phone, valueName: FollowUpHelpWords.numberName))
    var phone: String?

    /// A contact with what is said put in the place of what it has.
    func draft(changing old: ContactDraft, _ language: Language) throws(Failure) -> ContactDraft {
        let draft = ContactDraft(
            name: name ?? old.name, role: role ?? old.role, email: email ?? old.email,
            phone: phone ?? old.phone)
        guard draft.hasUsableAddress else {
            throw Failure(.wrongUsage, ContactWords.badAddress(draft.email ?? "")[language])
        }
        guard [draft.name, draft.email ?? "", draft.phone ?? ""].contains(where: { $0.trimmed != nil })
        else { throw Failure(.wrongUsage, ContactWords.needsName[language]) }
        return draft
    }
}

/// `regionblikk followup contact add`
struct ContactAddCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add", abstract: FollowUpHelpWords.contactAdd)

    @Argument(help: ArgumentHelp(HelpWords.unit, valueName: HelpWords.unitName))
    var unit: String

    @OptionGroup var contact: ContactOptions
    @OptionGroup var signer: SignerOptions

    func run() throws {
        let session = try Session.reading(signer.shared)
        let code = session.workspace.wave.register.units[try session.unit(unit)].code
        let draft = try contact.draft(changing: ContactDraft(name: ""), session.language)
        try session.performAndTell(.addContact(unit: code, draft), by: signer.who)
    }
}

/// `regionblikk followup contact set`
struct ContactSetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "set", abstract: FollowUpHelpWords.contactSet)

    @Argument(help: ArgumentHelp(HelpWords.unit, valueName: HelpWords.unitName))
    var unit: String

    @Argument(help: ArgumentHelp(FollowUpHelpWords.whichContact, valueName: HelpWords.personName))
    var person: String

    @OptionGroup var contact: ContactOptions
    @OptionGroup var signer: SignerOptions

    func run() throws {
        let session = try Session.reading(signer.shared)
        let known = session.workspace.wave.register.units[try session.unit(unit)]
        let old = try session.contact(person, of: known)
        let draft = try contact.draft(changing: old.draft, session.language)
        try session.performAndTell(.changeContact(old, draft), by: signer.who)
    }
}
