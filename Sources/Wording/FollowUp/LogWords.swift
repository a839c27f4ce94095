import FollowUp
import Survey

/// What lines of the log say in words.
public enum LogWords {
    /// What was done, in a few words: *ringte, fikk ikke svar*.
    public static func deed(_ draft: LogDraft) -> Phrase { deed(draft, with: nil) }

    /// The same, and with whom: *ringte Kari Hansen, fikk ikke svar*.
    private static func deed(_ draft: LogDraft, with person: String?) -> Phrase {
        func words(_ language: Language) -> String {
            let whom = person.map { (way[draft.channel]?[language] ?? "") + $0 } ?? ""
            return contact(draft.channel)[language] + whom + outcome(draft)[language]
        }
        return Phrase(nb: words(.bokmaal), nn: words(.nynorsk), en: words(.english))
    }

    private static func contact(_ channel: LogDraft.Channel) -> Phrase {
        switch channel {
        case .phone: Phrase(nb: "ringte", nn: "ringde", en: "called")
        case .email: Phrase(nb: "sendte e-post", nn: "sende e-post", en: "sent an e-mail")
        case .meeting: Phrase(nb: "møte", nn: "møte", en: "meeting")
        case .letter: Phrase(nb: "sendte brev", nn: "sende brev", en: "sent a letter")
        }
    }

    /// What stands before the person.
    private static let way: [LogDraft.Channel: Phrase] = [
        .phone: Phrase(" "), .email: Phrase(nb: " til ", nn: " til ", en: " to "),
        .meeting: Phrase(nb: " med ", nn: " med ", en: " with "),
        .letter: Phrase(nb: " til ", nn: " til ", en: " to "),
    ]

    private static func outcome(_ draft: LogDraft) -> Phrase {
        switch (draft.channel, draft.outcome) {
        case (_, .reached): Phrase("")
        case (.meeting, .noAnswer):
            Phrase(
                nb: " som ikke ble noe av", nn: " som ikkje vart noko av", en: " that did not happen")
        case (_, .noAnswer): Phrase(nb: ", fikk ikke svar", nn: ", fekk ikkje svar", en: ", no reply")
        }
    }

    /// A line in one sentence: *12.1.2018 ringte Kari Hansen (påminnelse). Svarer i uke 4. Neste: ring igjen.*
    public static func sentence(_ line: LogLine) -> Phrase {
        func words(_ language: Language) -> String {
            let draft = line.draft
            let reminder = draft.isReminder ? " (\(FieldWords.label(.reminder)[language]))" : ""
            let head =
                "\(Numbers(language).day(draft.day)) \(deed(draft, with: draft.person)[language])\(reminder)"
            let next = draft.next.map { "\(LogWords.next[language]) \($0)" }
            let answered = line.answered.map { LogWords.answered($0)[language] }
            return ([head] + [draft.agreed, next, answered].compactMap(\.self)).joined(separator: ". ")
        }
        return Phrase(nb: words(.bokmaal), nn: words(.nynorsk), en: words(.english))
    }

    /// *next:*
    static let next = Phrase(nb: "Neste:", nn: "Neste:", en: "Next:")

    /// That the unit answered after the reminder, and when.
    public static func answered(_ day: Day) -> Phrase {
        Phrase(
            nb: "Svarte \(Numbers(.bokmaal).day(day))", nn: "Svarte \(Numbers(.nynorsk).day(day))",
            en: "Answered \(Numbers(.english).day(day))")
    }
}
