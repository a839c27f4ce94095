import FollowUp
import Reports
import Survey
import SurveyFiles
import Wording

extension Workspace {
    /// The template of a letter: the office's own where it has one, else the one that is built in.
    ///
    /// - Parameter language: bokmål or nynorsk.
    /// - Throws: the first mistake in the office's file. One that cannot be read is never left aside.
    public func mailTemplate(
        _ purpose: MailPurpose, _ language: Language
    ) throws(FileProblem) -> MailTemplate {
        let name = "\(purpose.rawValue).\(language.rawValue).txt"
        guard let path = places.templates.map({ "\($0)/\(name)" }), Places.exists(path) else {
            return MailWords.template(purpose, language)
        }
        let text = String(decoding: DecodedText(try FileBytes.read(path: path)).bytes, as: UTF8.self)
        return try MailTemplate(purpose, language, reading: text, file: path)
    }

    /// A letter to a unit about the newest wave, in the unit's own written standard where no language is named.
    ///
    /// - Parameters:
    ///   - name: only to the contact of this name; nil for all with an address.
    ///   - today: the day on which it is written; a due date that has passed is not spoken of.
    ///   - writer: the language of whoever writes.
    /// - Throws: the first mistake in the office's template.
    public func mailDraft(
        _ purpose: MailPurpose, to unit: Unit, contact name: String? = nil, language: Language? = nil,
        from book: FollowUpBook, on today: Day, by who: String, writer: Language
    ) throws(FileProblem) -> MailDraft {
        let language = language ?? MailWords.language(of: unit, writer: writer)
        let contacts = book.contacts[unit.code, default: []].filter { contact in
            name.map { contact.isCalled($0) } ?? true
        }
        return MailWords.draft(
            try mailTemplate(purpose, language), to: unit, contacts: contacts,
            entry: book.entries[unit.code], in: wave, on: today, by: who, isSynthetic: survey.isSynthetic)
    }

    /// Writes a letter to a file that mail programs open as a draft.
    ///
    /// - Parameter path: where to; a path that begins with `~/` is in the user's home.
    /// - Returns: the whole path that was written.
    /// - Throws: `.fileExists`, `.noFolder`, `.diskFull` or `.unwritable`; then nothing has changed.
    public func write(
        _ draft: MailDraft, to path: String, replacing: Bool = false
    ) throws(FileProblem) -> String {
        let message = InternetMessage(draft)
        return try write(String(decoding: message.bytes, as: UTF8.self), to: path, replacing: replacing)
    }

    /// Writes letters into a folder, each named by its unit and purpose: `1411-reminder.eml`.
    ///
    /// - Returns: the whole path of the folder.
    /// - Throws: as `write(_:toFolder:replacing:)` of texts.
    public func write(
        _ drafts: [MailDraft], toFolder folder: String, replacing: Bool = false
    ) throws(FileProblem) -> String {
        let files = drafts.map { draft in
            (
                // A code is data, and may hold what leads out of the folder.
                name: "\(draft.unit.filter { $0.isLetter || $0.isNumber })-\(draft.purpose.rawValue).eml",
                text: String(decoding: InternetMessage(draft).bytes, as: UTF8.self)
            )
        }
        return try write(files, toFolder: folder, replacing: replacing)
    }
}
