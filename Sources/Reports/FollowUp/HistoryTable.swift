import FollowUp
import Survey
import Wording
import Tables

/// Edits as rows, the newest first.
struct HistoryTable: Sendable {
    /// The edits, the oldest first.
    let edits: [KeptEdit]
    /// The numbers of the deeds that do not hold.
    let undone: Set<Int>
    let book: FollowUpBook
    /// When a moment was, where the reader is.
    let clock: @Sendable (Int64) -> Moment
    let source: ReportSource
    /// The words over the table; empty for none.
    var title = ""

    private var language: Language { source.language }

    /// One row an edit.
    var byEdit: Table {
        let headings = [
            HistoryWords.number, HistoryWords.when, HistoryWords.who, HistoryWords.what,
            HistoryWords.standing,
        ]
        return Table(
            title: title, columns: headings.map { Table.Column($0[language]) },
            rows: edits.reversed().map { edit in
                head(edit) + [.text(HistoryWords.deed(edit, book, names: source.unitName)[language])]
                    + [standing(edit)]
            })
    }

    /// One row a changed field.
    var byField: Table {
        let headings = [
            HistoryWords.number, HistoryWords.when, HistoryWords.who, HistoryWords.what, HistoryWords.field,
            HistoryWords.before, HistoryWords.after, HistoryWords.standing,
        ]
        return Table(
            title: title, columns: headings.map { Table.Column($0[language]) },
            rows: edits.reversed().flatMap { edit in
                edit.changes.map { change in
                    head(edit) + [.text(HistoryWords.kind(edit)[language])] + cells(change)
                        + [standing(edit)]
                }
            })
    }

    /// The edits for programs, the newest first.
    var json: JSONValue {
        .array(edits.reversed()) { edit in
            let units = edit.records.compactMap { book.records[$0]?.scope.unit }
            return [
                "number": .whole(edit.number), "kind": .text(edit.kind.rawValue),
                "who": .text(edit.signature.who), "when": .text(UniversalTime.text(edit.signature.when)),
                "target": .whole(edit.target), "undone": .bool(undone.contains(edit.number)),
                "codes": .array(Set(units).sorted()) { .text($0) },
                "changes": .array(edit.changes) { change in
                    [
                        "code": .text(book.records[change.key]?.scope.unit),
                        "record": .text(change.key.kind.rawValue), "field": .text(change.field.rawValue),
                        "before": .text(change.before), "after": .text(change.after),
                        "forgotten": .bool(change.isForgotten),
                    ]
                },
            ]
        }
    }

    private func head(_ edit: KeptEdit) -> [Table.Cell] {
        [
            .text(String(edit.number)),
            .text(HistoryWords.moment(clock(edit.signature.when), source.numbers)),
            .text(edit.signature.who),
        ]
    }

    private func cells(_ change: FieldChange) -> [Table.Cell] {
        func words(_ text: String?) -> Table.Cell {
            let value = change.isForgotten ? HistoryWords.forgotten : FieldWords.value(text, of: change.field)
            return .text(value[language].inOneLine)
        }
        return [.text(FieldWords.label(change.field)[language]), words(change.before), words(change.after)]
    }

    private func standing(_ edit: KeptEdit) -> Table.Cell {
        .text(undone.contains(edit.number) ? HistoryWords.undone[language] : "")
    }
}
