import Survey

/// Something that was said to a unit or sent to it.
public struct LogLine: Sendable, Hashable {
    /// The record that it is made of.
    public let record: Record
    /// The wave's year.
    public let year: Int
    /// What was said or sent.
    public let draft: LogDraft
    /// Who wrote it down.
    public let adviser: String?
    /// The day on which the unit answered after this reminder.
    public let answered: Day?

    /// The line of a record, or nil when the record is none.
    public init?(_ record: Record) {
        guard record.key.kind == .log, let year = record.scope.year, let draft = LogDraft(record),
            let answered = record.day(.answered)
        else { return nil }
        self.record = record
        self.year = year
        self.draft = draft
        adviser = record.fields[.adviser]
        self.answered = answered.value
    }

    /// The unit's code.
    public var unit: String { record.scope.unit }

    /// Whether it is a reminder that nothing has come of yet.
    public var isOpenReminder: Bool { draft.isReminder && answered == nil }
}

/// What is to be written into the log.
public struct LogDraft: Sendable, Hashable {
    /// How the unit was met.
    public enum Channel: String, Sendable, Hashable, CaseIterable {
        case email
        case phone
        case meeting
        case letter
    }

    /// Whether anybody was there.
    public enum Outcome: String, Sendable, Hashable, CaseIterable {
        /// It reached somebody, or was sent.
        case reached
        /// Nobody answered.
        case noAnswer = "no-answer"
    }

    /// How the unit was met.
    public var channel: Channel
    /// Whether anybody was there.
    public var outcome: Outcome
    /// The day.
    public var day: Day
    /// With whom, as typed.
    public var person: String?
    /// What was said or agreed.
    public var agreed: String?
    /// What comes next.
    public var next: String?
    /// Whether it reminded the unit of the survey.
    public var isReminder: Bool

    /// A line.
    public init(
        _ channel: Channel, _ outcome: Outcome = .reached, day: Day, person: String? = nil,
        agreed: String? = nil, next: String? = nil, isReminder: Bool = false
    ) {
        self.channel = channel
        self.outcome = outcome
        self.day = day
        self.person = person?.trimmed
        self.agreed = agreed?.trimmed
        self.next = next?.trimmed
        self.isReminder = isReminder
    }

    init?(_ record: Record) {
        guard let channel = record.fields[.channel].flatMap(Channel.init),
            let outcome = record.fields[.outcome].flatMap(Outcome.init), let day = record.day(.day)?.value,
            let isReminder = record.mark(.reminder)
        else { return nil }
        self.init(
            channel, outcome, day: day, person: record.fields[.person], agreed: record.fields[.agreed],
            next: record.fields[.next], isReminder: isReminder)
    }

    /// The fields that hold it.
    public var fields: [Field: String?] {
        [
            .channel: channel.rawValue, .outcome: outcome.rawValue, .day: day.iso,
            .person: person?.trimmed, .agreed: agreed?.trimmed, .next: next?.trimmed,
            .reminder: isReminder ? Record.mark : nil,
        ]
    }
}
