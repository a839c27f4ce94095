import Survey

/// Words of the list of who has not answered.
public enum ReminderScreenWords {
    /// *not reminded yet*
    public static let notReminded = Phrase(
        nb: "ikke svart, ikke påminnet", nn: "ikkje svart, ikkje påmint",
        en: "not responded, not reminded yet")
    /// *reminded*
    public static let reminded = Phrase(
        nb: "ikke svart, påminnet", nn: "ikkje svart, påmint", en: "not responded, reminded")
    /// *responded after a reminder*
    public static let answeredSince = Phrase(
        nb: "svarte etter påminnelse", nn: "svarte etter påminning", en: "responded after a reminder")
    /// *waves*
    public static let silence = Phrase(nb: "år på rad", nn: "år på rad", en: "in a row")
    /// *last reminder*
    public static let lastReminder = Phrase(
        nb: "siste påminnelse", nn: "siste påminning", en: "last reminder")
    /// *times*: how many reminders
    public static let times = Phrase(nb: "ant.", nn: "tal", en: "times")
    /// *Nobody here.*
    public static let nobody = Phrase(
        nb: "Ingen her. f viser andre, Esc går til hovedlisten.",
        nn: "Ingen her. f viser andre, Esc går til hovudlista.",
        en: "Nobody here. f shows others, Esc goes to the main list.")

    /// How many of the silent were reminded, and how many answered after a reminder.
    public static func summary(reminded: Int, silent: Int, answered: Int) -> Phrase {
        Phrase(
            nb: "\(silent) har ikke svart, \(reminded) er påminnet   \(answered) svarte etter det",
            nn: "\(silent) har ikkje svart, \(reminded) er påminte   \(answered) svarte etter det",
            en: "\(silent) not responded, \(reminded) reminded   \(answered) responded since")
    }
}
