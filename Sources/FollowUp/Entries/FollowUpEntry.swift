import Survey

/// That a unit is followed up after a wave: why, how far it has come, by whom, until when.
public struct FollowUpEntry: Sendable, Hashable {
    /// The record that it is made of.
    public let record: Record
    /// The wave's year.
    public let year: Int
    /// How far it has come.
    public let status: FollowUpStatus
    /// Who follows the unit up.
    public let adviser: String?
    /// When it is to be done.
    public let due: Day?
    /// The priority that somebody chose; nil where the flags decide.
    public let chosenPriority: Int?
    /// Why, as somebody typed it.
    public let reason: String?
    /// The flags at the time when the entry was added.
    public let flags: [RecordedFlag]
    /// Notes, as typed.
    public let notes: String?
    /// What is to be talked about, a line each.
    public let topics: String?
    /// The day on which it was added.
    public let added: Day?

    /// The entry of a record, or nil when the record is none.
    public init?(_ record: Record) {
        guard record.key.kind == .entry, !record.isEmpty, let year = record.scope.year,
            let status = record.fields[.status].flatMap(FollowUpStatus.init),
            let flags = RecordedFlag.flags(of: record.fields[.flags]),
            let due = record.day(.due), let added = record.day(.added),
            let priority = record.whole(.priority)
        else { return nil }
        self.record = record
        self.year = year
        self.status = status
        self.flags = flags
        self.due = due.value
        self.added = added.value
        chosenPriority = priority.value
        adviser = record.fields[.adviser]
        reason = record.fields[.reason]
        notes = record.fields[.notes]
        topics = record.fields[.topics]
    }

    /// The priorities that somebody can choose.
    public static let priorities = 0...99

    /// The unit's code.
    public var unit: String { record.scope.unit }

    /// The sum of the severities of the flags.
    public var weight: Int { flags.reduce(0) { $0 + $1.severity } }

    /// How urgent it is: what somebody chose, else the sum of the severities.
    public var priority: Int { chosenPriority ?? weight }

    /// Whether it was to be done before a day and is not.
    public func isOverdue(on day: Day) -> Bool {
        status.isOpen && due.map { $0 < day } ?? false
    }

    /// The key of the only entry that a unit can have in a wave.
    public static func key(_ wave: WaveID, unit: String) -> RecordKey {
        RecordKey(.entry, "\(wave.survey)/\(wave.year)/\(unit)")
    }
}

/// A part of an entry that can be set, with what it is to hold.
public enum EntryValue: Sendable, Hashable {
    /// How far it has come.
    case status(FollowUpStatus)
    /// Who follows the unit up; nil for nobody.
    case adviser(String?)
    /// When it is to be done; nil for no day.
    case due(Day?)
    /// The priority; nil lets the flags decide.
    case priority(Int?)
    /// Why, in words.
    case reason(String?)
    /// Notes.
    case notes(String?)
    /// What is to be talked about.
    case topics(String?)

    /// The field that holds it.
    public var field: Field {
        switch self {
        case .status: .status
        case .adviser: .adviser
        case .due: .due
        case .priority: .priority
        case .reason: .reason
        case .notes: .notes
        case .topics: .topics
        }
    }

    /// What the field is to hold.
    public var text: String? {
        switch self {
        case .status(let status): status.rawValue
        case .due(let day): day?.iso
        case .priority(let number): number.map(String.init)
        case .adviser(let text), .reason(let text), .notes(let text), .topics(let text): text?.trimmed
        }
    }
}
