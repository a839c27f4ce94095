import Survey

/// Something that takes a whole day of a calendar without keeping anybody busy.
struct CalendarEvent {
    /// Never changes, so that a calendar knows the event again.
    let uid: String
    /// The day.
    let day: Day
    /// How often it has been changed.
    let revision: Int
    /// What it is, in a line.
    let summary: String
    /// More of it.
    let description: String
}
