import FollowUp
import Survey
import SurveyAnalytics
import Wording

extension JSONValue {
    /// An entry of the follow-up list.
    static func entry(
        _ entry: FollowUpEntry, _ book: FollowUpBook, today: Day, _ source: ReportSource
    ) -> JSONValue {
        [
            "code": .text(entry.unit), "name": .text(source.unitName(entry.unit)),
            "status": .text(entry.status.rawValue), "adviser": .text(entry.adviser),
            "due": .text(entry.due?.iso), "overdue": .bool(entry.isOverdue(on: today)),
            "priority": .whole(entry.priority), "chosenPriority": .whole(entry.chosenPriority),
            "reason": .text(entry.reason), "flags": .array(entry.flags) { .recordedFlag($0, source) },
            "notes": .text(entry.notes), "topics": .text(entry.topics), "added": .text(entry.added?.iso),
            "lastLog": book.log[entry.unit]?.first.map { .logLine($0) } ?? .null,
        ]
    }

    /// A flag as it was when a unit was put on the list.
    static func recordedFlag(_ flag: RecordedFlag, _ source: ReportSource) -> JSONValue {
        [
            "rule": .text(flag.rule), "severity": .whole(flag.severity), "subject": .text(flag.subject),
            "sentence": .text(flag.phrase[source.language]),
            "numbers": .array(flag.numbers.sorted { $0.key < $1.key }) { name, value in
                ["name": .text(name), "value": .decimal(value)]
            },
        ]
    }

    /// A line of the log.
    static func logLine(_ line: LogLine) -> JSONValue {
        let draft = line.draft
        return [
            "day": .text(draft.day.iso), "channel": .text(draft.channel.rawValue),
            "outcome": .text(draft.outcome.rawValue), "person": .text(draft.person),
            "agreed": .text(draft.agreed), "next": .text(draft.next), "reminder": .bool(draft.isReminder),
            "answeredDay": .text(line.answered?.iso), "adviser": .text(line.adviser),
        ]
    }

    /// Somebody at a unit.
    static func contact(_ contact: Contact) -> JSONValue {
        [
            "name": .text(contact.draft.name), "role": .text(contact.draft.role),
            "email": .text(contact.draft.email), "phone": .text(contact.draft.phone),
        ]
    }
}
