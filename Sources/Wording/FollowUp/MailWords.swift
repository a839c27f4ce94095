import FollowUp
import Survey

/// The letters that are built in, and what they say of a unit.
public enum MailWords {
    /// The letter that is written where the office has none of its own; in bokmål for any language but nynorsk.
    public static func template(_ purpose: MailPurpose, _ language: Language) -> MailTemplate {
        let letter = letter(purpose)
        return language == .nynorsk
            ? MailTemplate(purpose, .nynorsk, subject: letter.nn.subject, body: letter.nn.body)
            : MailTemplate(purpose, .bokmaal, subject: letter.nb.subject, body: letter.nb.body)
    }

    /// The language that a unit is written to in: its own written standard; where it has chosen none, the Norwegian of
    /// whoever writes.
    public static func language(of unit: Unit, writer: Language) -> Language {
        switch unit.writtenStandard {
        case .bokmaal: .bokmaal
        case .nynorsk: .nynorsk
        case .neutral, nil: writer == .nynorsk ? .nynorsk : .bokmaal
        }
    }

    /// A letter to a unit.
    ///
    /// - Parameters:
    ///   - contacts: whom it goes to; those without a usable address are left out.
    ///   - entry: the unit's entry on the list, where it has one.
    ///   - today: the day on which it is written; a due date that has passed is not spoken of.
    ///   - who: who signs.
    ///   - isSynthetic: whether any answers that are open are made up; the letter then begins by saying so.
    public static func draft(
        _ template: MailTemplate, to unit: Unit, contacts: [Contact], entry: FollowUpEntry?, in wave: Wave,
        on today: Day, by who: String, isSynthetic: Bool
    ) -> MailDraft {
        let language = template.language
        let numbers = Numbers(language)
        let recipients = contacts.compactMap { MailDraft.Recipient($0.draft) }
        let names = recipients.map(\.name).filter { !$0.isEmpty }
        let sentences = entry.map { $0.flags.map { $0.phrase[language] }.joined(separator: " ") }
        let register = wave.register
        let region = register.position(ofUnit: unit.code).flatMap {
            register.division(register.mainDivision)?.classOfUnit($0)?.label[language]
        }
        let due = entry?.due.flatMap { $0 < today ? nil : $0 }
        let facts: [MailPlaceholder: String?] = [
            .region: region,
            .unit: unit.name, .contact: names.isEmpty ? unit.name : numbers.list(names),
            .due: due.map(numbers.day), .topics: entry?.topics.map { topics($0, numbers) },
            .reason: entry?.reason ?? sentences.flatMap { $0.isEmpty ? nil : $0 }, .adviser: who,
            .year: String(wave.year), .survey: wave.codebook.title[language],
        ]
        return MailDraft(
            template, unit: unit.code, recipients: recipients, facts: facts.compactMapValues { $0 },
            warning: isSynthetic ? (mark[language], warning[language]) : nil)
    }

    /// Topics are kept a line each, and stand in a sentence.
    private static func topics(_ text: String, _ numbers: Numbers) -> String {
        numbers.list(text.split(whereSeparator: \.isNewline).map(String.init))
    }

    /// What the subject begins with where answers are made up.
    static let mark = Phrase(nb: "[SYNTETISK]", nn: "[SYNTETISK]", en: "[SYNTHETIC]")

    /// The first line of a letter where answers are made up.
    static let warning = Phrase(
        nb: "IKKE SEND: dette utkastet bygger på oppdiktede prøvesvar.",
        nn: "IKKJE SEND: dette utkastet byggjer på oppdikta prøvesvar.",
        en: "DO NOT SEND: this draft rests on made-up answers.")

    /// *To*
    public static let to = Phrase(nb: "Til", nn: "Til", en: "To")
    /// *Subject*
    public static let subject = Phrase(nb: "Emne", nn: "Emne", en: "Subject")
    /// *nobody: no e-mail address is known*
    public static let nobody = Phrase(
        nb: "(ingen e-postadresse er kjent)", nn: "(inga e-postadresse er kjend)",
        en: "(no e-mail address is known)")

    /// That a letter does not fit what the unit did, where it does not.
    public static func mismatch(_ purpose: MailPurpose, unit: String, hasAnswered: Bool) -> Phrase? {
        switch (purpose, hasAnswered) {
        case (.reminder, true):
            Phrase(
                nb: "\(unit) har svart og trenger ingen påminnelse.",
                nn: "\(unit) har svart og treng inga påminning.",
                en: "\(unit) has answered and needs no reminder.")
        case (.followUp, false):
            Phrase(
                nb: "\(unit) har ikke svart; malen takker for svarene.",
                nn: "\(unit) har ikkje svart; malen takkar for svara.",
                en: "\(unit) has not answered; the template thanks for the answers.")
        case (.reminder, false), (.followUp, true), (.meeting, _): nil
        }
    }

    /// That letters were written to files, and how many.
    public static func written(_ count: Int, to path: String) -> Phrase {
        Phrase(
            nb: "Skrev \(count) utkast til \(path).", nn: "Skreiv \(count) utkast til \(path).",
            en: "Wrote \(count) drafts to \(path).")
    }

    /// That several letters do not go into one file.
    public static let needsFolder = Phrase(
        nb: "Flere utkast kan ikke stå i én fil. Oppgi en mappe med --output.",
        nn: "Fleire utkast kan ikkje stå i éi fil. Oppgje ei mappe med --output.",
        en: "Several drafts cannot be in one file. Name a folder with --output.")
}
