import FollowUp
import Survey
import SurveyAnalytics
import Wording

extension JSONValue {
    /// A row of a follow-up list.
    static func row(_ row: FollowUpRow, _ telling: FollowUpTelling) -> JSONValue {
        let source = telling.source
        return JSONValue.object([
            "code": .text(row.unit.code), "name": .text(row.unit.name), "frame": .text(row.unit.frame),
            "county": .ofClass(row.county, source),
            "writtenStandard": .text(row.unit.writtenStandard?.rawValue),
            "weight": .whole(row.weight), "priority": .whole(row.priority),
            "flags": .array(row.flags) { flag in
                JSONValue.flag(flag, source).adding(["sentence": .text(telling.sentence(flag))])
            },
            "channels": .array(row.channels) { .category($0, source) },
            "unmetNeeds": .array(row.unmetNeeds) { .area($0, source) },
            "lessons": .array(row.lessons) { .lesson($0, source) },
            "version": .whole(row.version), "listed": .bool(row.isListed),
            "status": .text(row.entry?.status.rawValue), "due": .text(row.entry?.due?.iso),
            "chosenPriority": .whole(row.entry?.chosenPriority), "added": .text(row.entry?.added?.iso),
            "recordedFlags": .array(row.entry?.flags ?? []) { .recorded($0, telling) },
            "lastLine": row.lastLine.map { .line($0, telling) } ?? .null,
        ]).adding(telling.leavesOutTyped ? [:] : typed(row))
    }

    /// What people typed about a unit.
    private static func typed(_ row: FollowUpRow) -> [String: JSONValue] {
        let entry = row.entry
        return [
            "adviser": .text(entry?.adviser), "reason": .text(entry?.reason),
            "topics": .text(entry?.topics), "notes": .text(entry?.notes),
        ]
    }

    /// A flag as it was recorded, with its numbers.
    private static func recorded(_ flag: RecordedFlag, _ telling: FollowUpTelling) -> JSONValue {
        [
            "rule": .text(flag.rule), "severity": .whole(flag.severity), "subject": .text(flag.subject),
            "sentence": .text(telling.sentence(flag)),
            "numbers": .object(flag.numbers.mapValues { .decimal($0) }),
        ]
    }

    /// A line of the log.
    private static func line(_ line: LogLine, _ telling: FollowUpTelling) -> JSONValue {
        let draft = line.draft
        let facts: JSONValue = [
            "day": .text(draft.day.iso), "channel": .text(draft.channel.rawValue),
            "outcome": .text(draft.outcome.rawValue), "reminder": .bool(draft.isReminder),
            "answered": .text(line.answered?.iso),
        ]
        guard !telling.leavesOutTyped else { return facts }
        return facts.adding([
            "adviser": .text(line.adviser), "person": .text(draft.person), "agreed": .text(draft.agreed),
            "next": .text(draft.next),
        ])
    }
}
