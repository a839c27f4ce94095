import ArgumentParser
import FollowUp
import Survey
import TerminalUI
import Wording

/// `regionblikk followup mail`
struct FollowUpMailCommand: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "mail", abstract: FollowUpHelpWords.mail)

    @Argument(help: ArgumentHelp(HelpWords.groupUnits, valueName: HelpWords.unitName))
    var units: [String]

    @Option(
        help: ArgumentHelp(
            FollowUpHelpWords.template,
            valueName: MailPurpose.allCases.map(\.rawValue).joined(separator: "|")))
    var template: MailPurpose

    @Option(help: ArgumentHelp(FollowUpHelpWords.onlyContact, valueName: HelpWords.personName))
    var contact: String?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(FollowUpHelpWords.output, valueName: FollowUpHelpWords.mailPlace),
        completion: .file())
    var output: String?

    @Flag(help: ArgumentHelp(HelpWords.force))
    var force = false

    @Option(help: ArgumentHelp(FollowUpHelpWords.mailLanguage, valueName: "nb|nn"))
    var langOfMail: MailLanguage?

    @OptionGroup var signer: SignerOptions

    /// The languages that letters are written in.
    enum MailLanguage: String, Sendable, CaseIterable, ExpressibleByArgument {
        case nb
        case nn
    }

    func run() throws {
        let session = try Session.reading(signer.shared)
        let drafts = try drafts(session)
        guard let output else {
            let texts = drafts.map { text(of: $0, session.language) }
            return try StandardStreams.write(texts.joined(separator: "\n"), session.language)
        }
        try write(drafts, to: output, session)
    }

    private func drafts(_ session: Session) throws(Failure) -> [MailDraft] {
        let (units, book) = (try session.units(units), try session.followUp())
        let who = try session.signer(signer.who)
        if let contact {
            for unit in units { _ = try session.contact(contact, of: unit) }
        }
        for unit in units { tellMismatch(with: unit, session) }
        do throws(FileProblem) {
            return try units.map { (unit) throws(FileProblem) in
                try session.workspace.mailDraft(
                    template, to: unit, contact: contact,
                    language: langOfMail.map { $0 == .nn ? .nynorsk : .bokmaal }, from: book,
                    on: Moment.now.day, by: who, writer: session.language)
            }
        } catch {
            throw Failure(error, session.language)
        }
    }

    /// Says where a letter does not fit what the unit did: a reminder where it answered, thanks where it did not.
    private func tellMismatch(with unit: Unit, _ session: Session) {
        let wave = session.workspace.wave
        let position = wave.register.position(ofUnit: unit.code)
        let hasAnswered = position.map { wave.responses[$0] != nil } ?? false
        MailWords.mismatch(template, unit: unit.name, hasAnswered: hasAnswered)
            .map { StandardStreams.tell($0[session.language]) }
    }

    private func write(_ drafts: [MailDraft], to output: String, _ session: Session) throws(Failure) {
        let isFile = output.lowercased().hasSuffix(".eml")
        guard !isFile || drafts.count == 1 else {
            throw Failure(.wrongUsage, MailWords.needsFolder[session.language])
        }
        do throws(FileProblem) {
            let path =
                isFile
                ? try session.workspace.write(drafts[0], to: output, replacing: force)
                : try session.workspace.write(drafts, toFolder: output, replacing: force)
            StandardStreams.tell(MailWords.written(drafts.count, to: path)[session.language])
        } catch {
            throw Failure(error, session.language)
        }
    }

    /// A draft as people read it, with nothing that could steer the terminal.
    private func text(of draft: MailDraft, _ language: Language) -> String {
        let to = draft.recipients.map { $0.name.isEmpty ? $0.address : "\($0.name) <\($0.address)>" }
        let head = [
            "\(MailWords.to[language]): "
                + (to.isEmpty ? MailWords.nobody[language] : to.joined(separator: ", ")),
            "\(MailWords.subject[language]): \(draft.subject)", "",
        ]
        let body = draft.body.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        return (head + body).map(GlyphSet.unicode.safe).joined(separator: "\n")
    }
}
