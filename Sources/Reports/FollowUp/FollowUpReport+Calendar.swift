import FollowUp
import Survey
import SurveyAnalytics
import Wording

extension FollowUpReport {
    /// The due dates of what is still to be done, as a calendar (RFC 5545).
    ///
    /// - Parameters:
    ///   - writtenAt: seconds since 1970-01-01 in UTC.
    ///   - program: the program's name and version.
    public func calendar(writtenAt: Int64, program: String) -> String {
        CalendarWriter.text(
            of: list.rows.compactMap(event), name: topLine(title), writtenAt: writtenAt, program: program)
    }

    /// The number of events in the calendar.
    public var dueCount: Int { list.rows.count { $0.entry.map(isDue) ?? false } }

    private func isDue(_ entry: FollowUpEntry) -> Bool { entry.status.isOpen && entry.due != nil }

    private func event(_ row: FollowUpRow) -> CalendarEvent? {
        guard let entry = row.entry, isDue(entry), let due = entry.due else { return nil }
        return CalendarEvent(
            uid: "\(list.survey)-\(list.year)-\(row.unit.code)@regionblikk", day: due,
            revision: row.version,
            summary: topLine(CalendarWords.summary(unit: row.unit.name, what: what(entry))),
            description: description(entry))
    }

    /// What is to be done, in a few words: why, as somebody typed it, else the gravest flag.
    private func what(_ entry: FollowUpEntry) -> String {
        let typed = telling.leavesOutTyped ? nil : entry.reason
        // Of flags that weigh the same the first counts, since the rules stand in their order of weight.
        let gravest = entry.flags.reduce(entry.flags.first) { gravest, flag in
            flag.severity > gravest?.severity ?? 0 ? flag : gravest
        }
        let rule = gravest.flatMap { source.summary.rules.rule($0.rule) }
        return typed?.split(whereSeparator: \.isNewline).first.map(String.init)
            ?? rule.map { FlagWords.title(of: $0)[language].lowercased() }
            ?? CalendarWords.followUp[language]
    }

    private func description(_ entry: FollowUpEntry) -> String {
        let reasons = entry.flags.map { "– " + telling.sentence($0) }
        let typed =
            telling.leavesOutTyped
            ? []
            : [
                section(CalendarWords.topics, entry.topics.map { [$0] } ?? []),
                entry.adviser.map { "\(CalendarWords.adviser[language]) \($0)" },
            ]
        let why = (telling.leavesOutTyped ? [] : [entry.reason].compactMap(\.self)) + reasons
        let parts = [
            source.isSynthetic ? ProgramWords.synthetic[language] : nil,
            "\(CalendarWords.status[language]) \(FieldWords.status(entry.status)[language])",
            section(CalendarWords.why, why),
        ]
        return (parts + typed).compactMap(\.self).joined(separator: "\n")
    }

    private func section(_ heading: Phrase, _ lines: [String]) -> String? {
        lines.isEmpty ? nil : ([heading[language]] + lines).joined(separator: "\n")
    }
}
