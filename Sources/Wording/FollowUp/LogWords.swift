import FollowUp
import Survey

/// What lines of the log say in words.
public enum LogWords {
    /// What was done, in a few words: *ringte, ingen svar*.
    public static func deed(_ draft: LogDraft) -> Phrase {
        switch (draft.channel, draft.outcome) {
        case (.phone, .noAnswer):
            Phrase(nb: "ringte, ingen svar", nn: "ringde, ingen svar", en: "called, no answer")
        case (.phone, .reached): Phrase(nb: "ringte", nn: "ringde", en: "called")
        case (.email, .reached): Phrase(nb: "sendte e-post", nn: "sende e-post", en: "sent an e-mail")
        case (.email, .noAnswer):
            Phrase(
                nb: "sendte e-post, ingen svar", nn: "sende e-post, ingen svar",
                en: "sent an e-mail, no answer")
        case (.meeting, .reached): Phrase(nb: "møte", nn: "møte", en: "meeting")
        case (.meeting, .noAnswer):
            Phrase(
                nb: "møte som ikke ble noe av", nn: "møte som ikkje vart noko av",
                en: "meeting that did not happen")
        case (.letter, .reached): Phrase(nb: "sendte brev", nn: "sende brev", en: "sent a letter")
        case (.letter, .noAnswer):
            Phrase(
                nb: "sendte brev, ingen svar", nn: "sende brev, ingen svar", en: "sent a letter, no answer")
        }
    }

    /// A line in one sentence: *12.1.2018 ringte Kari Hansen (påminnelse). Svarer i uke 4. Neste: ring igjen.*
    public static func sentence(_ line: LogLine) -> Phrase {
        func words(_ language: Language) -> String {
            let draft = line.draft
            let person = draft.person.map { " \(LogWords.with[language]) \($0)" } ?? ""
            let reminder = draft.isReminder ? " (\(FieldWords.label(.reminder)[language]))" : ""
            let head = "\(Numbers(language).day(draft.day)) \(deed(draft)[language])\(person)\(reminder)"
            let next = draft.next.map { "\(LogWords.next[language]) \($0)" }
            let answered = line.answered.map { LogWords.answered($0)[language] }
            return ([head] + [draft.agreed, next, answered].compactMap(\.self)).joined(separator: ". ")
        }
        return Phrase(nb: words(.bokmaal), nn: words(.nynorsk), en: words(.english))
    }

    /// *with*
    static let with = Phrase(nb: "med", nn: "med", en: "with")
    /// *next:*
    static let next = Phrase(nb: "Neste:", nn: "Neste:", en: "Next:")

    /// That the unit answered after the reminder, and when.
    public static func answered(_ day: Day) -> Phrase {
        Phrase(
            nb: "Svarte \(Numbers(.bokmaal).day(day))", nn: "Svara \(Numbers(.nynorsk).day(day))",
            en: "Answered \(Numbers(.english).day(day))")
    }
}
