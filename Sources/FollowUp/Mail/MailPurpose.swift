/// Why a unit is written to.
public enum MailPurpose: String, Sendable, Hashable, CaseIterable {
    /// It has not answered the survey yet.
    case reminder
    /// It answered, and there is something to talk about.
    case followUp = "follow-up"
    /// It is invited to a meeting.
    case meeting
}

/// A name in a template that stands for something known of the unit and its follow-up.
public enum MailPlaceholder: String, Sendable, Hashable, CaseIterable {
    /// The class of the main division that the unit belongs to, which its office is called after.
    case region
    /// The unit's name.
    case unit = "kommune"
    /// Whom the letter goes to, by name.
    case contact = "kontakt"
    /// The day until which it is to be done.
    case due = "frist"
    /// What is to be talked about.
    case topics = "tema"
    /// Why the unit is followed up.
    case reason = "grunn"
    /// Who writes.
    case adviser = "rådgiver"
    /// The wave's year.
    case year = "år"
    /// The survey's name.
    case survey = "undersøkelse"
}
