import FollowUp
import Survey

/// What is said of reminders.
public enum ReminderWords {
    /// *Reminders*
    public static let title = Phrase(nb: "Påminnelser", nn: "Påminningar", en: "Reminders")
    /// *Have not answered*
    public static let silent = Phrase(nb: "Har ikke svart", nn: "Har ikkje svart", en: "Have not answered")
    /// *Answered after a reminder*
    public static let answered = Phrase(
        nb: "Svarte etter påminnelse", nn: "Svarte etter påminning", en: "Answered after a reminder")
    /// *silent in waves*
    public static let waves = Phrase(
        nb: "undersøkelser uten svar", nn: "undersøkingar utan svar", en: "waves without an answer")
    /// *since*
    public static let since = Phrase(nb: "siden", nn: "sidan", en: "since")
    /// *reminded*
    public static let reminders = Phrase(nb: "påminnet", nn: "påmint", en: "reminded")
    /// *last contact*
    public static let lastContact = Phrase(nb: "siste kontakt", nn: "siste kontakt", en: "last contact")

    /// When a reminder was given, and how: *12.1.2018, e-post*.
    public static func reminder(_ line: LogLine) -> Phrase {
        func words(_ language: Language) -> String {
            let day = Numbers(language).day(line.draft.day)
            return "\(day), \(FieldWords.channel(line.draft.channel)[language])"
        }
        return Phrase(nb: words(.bokmaal), nn: words(.nynorsk), en: words(.english))
    }

    /// How many are silent, how many of them have been reminded, and how many answered after that.
    public static func summary(silent: Int, reminded: Int, answered: Int) -> Phrase {
        Phrase(
            nb:
                "\(silent) har ikke svart, \(reminded) av dem er påminnet. \(answered) svarte etter påminnelse.",
            nn:
                "\(silent) har ikkje svart, \(reminded) av dei er påminte. \(answered) svarte etter påminning.",
            en:
                "\(silent) have not answered, \(reminded) of them have been reminded. \(answered) answered after a reminder."
        )
    }
}
