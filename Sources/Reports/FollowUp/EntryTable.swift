import FollowUp
import Survey
import Wording
import Tables

/// Entries of the follow-up list as rows.
struct EntryTable {
    let entries: [FollowUpEntry]
    let book: FollowUpBook
    let today: Day
    let source: ReportSource

    private var language: Language { source.language }

    /// For people: marks stand beside what they are about, and reasons are short.
    var short: Table {
        let headings = [
            ReportWords.code, ReportWords.name, FollowUpWords.status, FollowUpWords.adviser,
            FollowUpWords.due, FieldWords.label(.priority), EntryWords.why, EntryWords.lastLog,
        ]
        return Table(
            columns: headings.map { Table.Column($0[language]) },
            rows: entries.map { entry in
                let due = entry.due.map(source.numbers.day) ?? ""
                let chosen = entry.chosenPriority == nil ? "" : " (\(EntryWords.chosen[language]))"
                return
                    (head(entry) + [
                        entry.isOverdue(on: today) ? "\(due) (\(EntryWords.overdue[language]))" : due,
                        "\(entry.priority)\(chosen)", EntryWords.shortReason(entry)[language].inOneLine,
                        lastLog(entry).inOneLine,
                    ]).map { .text($0) }
            })
    }

    /// For a spreadsheet: every mark in a column of its own.
    var wide: Table {
        let headings =
            [
                ReportWords.code, ReportWords.name, FollowUpWords.status, FollowUpWords.adviser,
                FollowUpWords.due, EntryWords.overdue,
            ].map { Table.Column($0[language]) }
            + [Table.Column(FieldWords.label(.priority)[language], .number)]
            + [
                EntryWords.chosen, FieldWords.label(.reason), FieldWords.label(.flags),
                FieldWords.label(.topics), FieldWords.label(.notes), FieldWords.label(.added),
                EntryWords.lastLog,
            ].map { Table.Column($0[language]) }
        return Table(columns: headings, rows: entries.map(wideCells))
    }

    private func wideCells(_ entry: FollowUpEntry) -> [Table.Cell] {
        func mark(_ isSet: Bool) -> String { isSet ? EntryWords.yes[language] : "" }
        let before =
            head(entry) + [
                entry.due.map(source.numbers.day) ?? "", mark(entry.isOverdue(on: today)),
            ]
        let after = [
            mark(entry.chosenPriority != nil), entry.reason ?? "",
            entry.flags.map { $0.phrase[language] }.joined(separator: " "), entry.topics ?? "",
            entry.notes ?? "", entry.added.map(source.numbers.day) ?? "", lastLog(entry),
        ]
        return before.map { .text($0) } + [.whole(entry.priority)] + after.map { .text($0) }
    }

    private func head(_ entry: FollowUpEntry) -> [String] {
        [
            entry.unit, source.unitName(entry.unit), FieldWords.status(entry.status)[language],
            entry.adviser ?? "",
        ]
    }

    private func lastLog(_ entry: FollowUpEntry) -> String {
        book.log[entry.unit]?.first.map { LogWords.sentence($0)[language] } ?? ""
    }
}

extension ReportSource {
    /// What a unit is called by its code, or was called when there was one; the code itself where the register does not say.
    func unitName(_ code: String) -> String {
        register.position(ofUnit: code).map { register.units[$0].name }
            ?? register.codeChanges.last { $0.from == code }?.fromName ?? code
    }
}

extension String {
    /// The text with its lines one after the other, as a cell shows them.
    var inOneLine: String {
        split(whereSeparator: \.isNewline).joined(separator: "; ")
    }
}
