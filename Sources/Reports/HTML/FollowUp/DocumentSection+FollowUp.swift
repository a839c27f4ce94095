import FollowUp
import Survey
import Wording

extension DocumentSection {
    /// What was done about a unit: its entry with the reasons then, and the log. Notes, and who can be written to or called,
    /// are the office's own and stay out; nil for a unit that is not on the list and whose log is empty.
    ///
    /// - Parameters:
    ///   - position: the unit's position in the register.
    ///   - today: tells what is overdue.
    public static func followUp(
        ofUnit position: Int, book: FollowUpBook, today: Day, _ source: ReportSource
    ) -> DocumentSection? {
        let code = source.register.units[position].code
        let (entry, lines) = (book.entries[code], book.log[code, default: []])
        guard entry != nil || !lines.isEmpty else { return nil }
        let language = source.language
        let told = lines.map { line in
            LogWords.sentence(line)[language] + (line.adviser.map { " (\($0))" } ?? "")
        }
        return DocumentSection(
            id: "follow-up", heading: TabWords.followUp[language],
            blocks: (entry.map { blocks(of: $0, today: today, source) } ?? [])
                + (told.isEmpty ? [] : [.heading(EntryWords.log[language]), .list(told)]))
    }

    private static func blocks(of entry: FollowUpEntry, today: Day, _ source: ReportSource) -> [Block] {
        let language = source.language
        let due = entry.due.map { day in
            source.numbers.day(day)
                + (entry.isOverdue(on: today) ? " (\(EntryWords.overdue[language]))" : "")
        }
        let known: [(Phrase, String?)] = [
            (FollowUpWords.status, FieldWords.status(entry.status)[language]),
            (FollowUpWords.adviser, entry.adviser), (FollowUpWords.due, due),
            (FieldWords.label(.reason), entry.reason), (FieldWords.label(.topics), entry.topics),
        ]
        let facts = known.compactMap { label, value in value.map { (name: label[language], value: $0) } }
        let day = entry.added.map(source.numbers.day) ?? ""
        let reasons = entry.flags.map { $0.phrase[language] }
        return [.facts(facts)]
            + (reasons.isEmpty ? [] : [.heading(EntryWords.flags(on: day)[language]), .list(reasons)])
    }

    /// The follow-up list of a place, without notes; nil where nobody of it is on the list.
    ///
    /// - Parameter today: tells what is overdue.
    public static func followUp(
        of place: Place, book: FollowUpBook, today: Day, _ source: ReportSource
    ) -> DocumentSection? {
        let units = source.frames.flatMap { source.domain(place, frame: $0).units }
        let choice = EntryChoice(units: Set(units.map { source.register.units[$0].code }))
        let entries = choice.entries(of: book, today: today)
        guard !entries.isEmpty else { return nil }
        let table = EntryTable(entries: entries, book: book, today: today, source: source).short
        return DocumentSection(
            id: "follow-up", heading: TabWords.followUp[source.language],
            blocks: [.table(table, in: source.language)])
    }
}
