import FollowUp
import Survey
import SurveyAnalytics
import Wording
import Tables

/// Everything that is known of the follow-up of one unit.
public struct EntryReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "entry"
    /// What it is made of.
    public let source: ReportSource
    private let position: Int
    private let book: FollowUpBook
    private let today: Day
    private let history: HistoryTable

    /// The follow-up of a unit, by its position in the register.
    ///
    /// - Parameters:
    ///   - today: tells what is overdue.
    ///   - clock: when a moment was, where the reader is.
    public init(
        _ position: Int, book: FollowUpBook, history: EditHistory, today: Day,
        clock: @escaping @Sendable (Int64) -> Moment, _ source: ReportSource
    ) {
        self.source = source
        self.position = position
        self.book = book
        self.today = today
        let code = source.register.units[position].code
        self.history = HistoryTable(
            edits: history.edits(ofUnit: code, in: book), undone: history.undone, book: book, clock: clock,
            source: source, title: HistoryWords.title[source.language])
    }

    /// What it is about, in a line.
    public var title: String {
        ReportWords.title("\(FollowUpWords.title[language]), \(unit.name) \(unit.code)", year: book.wave.year)
    }

    /// That the unit is not on the list, where it is not.
    public var notice: String? { entry == nil ? EntryWords.notListed([unit])[language] : nil }

    /// For people.
    public var tables: [Table] {
        [facts, flags, log, contacts, history.byField].filter { !$0.rows.isEmpty }
    }

    /// The entry alone: one row, or none.
    public var sheet: Table { table.wide }

    /// The same for programs.
    public var members: [String: JSONValue] {
        [
            "code": .text(unit.code), "name": .text(unit.name),
            "entry": entry.map { .entry($0, book, today: today, source) } ?? .null,
            "writtenStandard": .text(unit.writtenStandard?.rawValue),
            "channels": .array(channels) { .category($0, source) },
            "log": .array(lines) { .logLine($0) },
            "contacts": .array(book.contacts[unit.code, default: []]) { .contact($0) },
            "edits": history.json,
        ]
    }

    private var language: Language { source.language }
    private var unit: Unit { source.register.units[position] }
    private var entry: FollowUpEntry? { book.entries[unit.code] }
    private var lines: [LogLine] { book.log[unit.code, default: []] }
    private var channels: [Category] { source.wave.preferredChannels(ofUnit: position) }

    private var table: EntryTable {
        EntryTable(
            entries: [entry].compactMap(\.self), book: book, today: today, source: source)
    }

    private var facts: Table {
        let known: [(Phrase, String?)] =
            [
                (FollowUpWords.writtenStandard, unit.writtenStandard.map { UnitWords.written($0)[language] }),
                (FollowUpWords.channels, channels.map { $0.label[language] }.joined(separator: ", ")),
            ] + (entry.map(facts) ?? [])
        return Table(
            columns: [ReportWords.fact, ReportWords.value].map { Table.Column($0[language]) },
            rows: known.flatMap { label, value in
                (value ?? "").split(whereSeparator: \.isNewline).enumerated().map { place, line in
                    [.text(place == 0 ? label[language] : ""), .text(String(line))]
                }
            })
    }

    private func facts(of entry: FollowUpEntry) -> [(Phrase, String?)] {
        let priority = "\(entry.priority)"
        let chosen = EntryWords.chosen(instead: entry.weight)[language]
        let due = entry.due.map(source.numbers.day)
        let overdue = " (\(EntryWords.overdue[language]))"
        return [
            (FollowUpWords.status, FieldWords.status(entry.status)[language]),
            (FollowUpWords.adviser, entry.adviser),
            (FollowUpWords.due, entry.isOverdue(on: today) ? due.map { $0 + overdue } : due),
            (
                FieldWords.label(.priority),
                entry.chosenPriority == nil ? priority : "\(priority) (\(chosen))"
            ),
            (FieldWords.label(.reason), entry.reason), (FieldWords.label(.topics), entry.topics),
            (FieldWords.label(.notes), entry.notes),
            (FieldWords.label(.added), entry.added.map(source.numbers.day)),
        ]
    }

    private var flags: Table {
        let day = entry?.added.map(source.numbers.day) ?? ""
        return Table(
            title: EntryWords.flags(on: day)[language],
            columns: [ReportWords.rule, ReportWords.severity, ReportWords.reason, EntryWords.numbers].map {
                Table.Column($0[language])
            },
            rows: (entry?.flags ?? []).map { flag in
                let numbers = flag.numbers.sorted { $0.key < $1.key }.map { name, value in
                    "\(name) \(EntryWords.brief(value, source.numbers))"
                }
                return [
                    .text(flag.rule), .text(String(flag.severity)), .text(flag.phrase[language]),
                    .text(numbers.joined(separator: ", ")),
                ]
            })
    }

    private var log: Table {
        Table(
            title: EntryWords.log[language],
            columns: [HistoryWords.who, EntryWords.said].map { Table.Column($0[language]) },
            rows: lines.map { [.text($0.adviser ?? ""), .text(LogWords.sentence($0)[language].inOneLine)] })
    }

    private var contacts: Table {
        ContactsReport.table(
            book.contacts(ofUnit: unit.code, in: source.register), title: ContactWords.title[language], source
        )
    }
}
