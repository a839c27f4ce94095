import Survey

/// Words of a calendar of due dates.
public enum CalendarWords {
    /// *follow up*
    public static let followUp = Phrase(nb: "følg opp", nn: "følg opp", en: "follow up")
    /// *Why*
    public static let why = Phrase(nb: "Hvorfor:", nn: "Kvifor:", en: "Why:")
    /// *Topics to raise*
    public static let topics = Phrase(nb: "Tema å ta opp:", nn: "Tema å ta opp:", en: "Topics to raise:")
    /// *Status*
    public static let status = Phrase(nb: "Status:", nn: "Status:", en: "Status:")
    /// *Adviser*
    public static let adviser = Phrase(nb: "Rådgiver:", nn: "Rådgivar:", en: "Adviser:")

    /// What is due, in a line: *Gulen: aldri svart*.
    public static func summary(unit: String, what: String) -> String { "\(unit): \(what)" }
}
