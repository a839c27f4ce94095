/// The kinds of things that follow-up keeps.
public enum RecordKind: String, Sendable, Hashable, CaseIterable {
    /// That a unit is followed up in a wave.
    case entry
    /// Something that was said or sent.
    case log
    /// Somebody at a unit.
    case contact

    /// The fields that a record of this kind has.
    public var fields: [Field] {
        switch self {
        case .entry:
            [.status, .adviser, .due, .priority, .reason, .flags, .notes, .topics, .added]
        case .log:
            [
                .channel, .outcome, .day, .adviser, .person, .agreed, .next, .reminder, .answered,
            ]
        case .contact: [.name, .role, .email, .phone]
        }
    }
}

/// A part of a record. A field is kept as text, or not at all; what the text means is the business of the values that
/// are made of records.
public enum Field: String, Sendable, Hashable, CaseIterable {
    case status
    case adviser
    case due
    case priority
    case reason
    case flags
    case notes
    case topics
    case added
    case channel
    case outcome
    case day
    case person
    case agreed
    case next
    case reminder
    case answered
    case name
    case role
    case email
    case phone

    /// Whether the text may tell about a person at a unit, or about what such a person said.
    public var isPersonal: Bool {
        switch self {
        case .reason, .notes, .topics, .person, .agreed, .next, .name, .role, .email, .phone: true
        case .status, .adviser, .due, .priority, .flags, .added, .channel, .outcome, .day, .reminder,
            .answered:
            false
        }
    }
}
