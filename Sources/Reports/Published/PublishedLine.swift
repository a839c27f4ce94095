import Survey
import SurveyAnalytics
import Wording
import Tables

/// One row of a printed report and what came of it, ready to be written.
struct PublishedLine {
    let entry: PublishedCheck.Entry
    let source: ReportSource

    /// The columns of all rows.
    static let columns: [(heading: Phrase, content: Table.Column.Content)] = [
        (ReportWords.id, .text), (PublishedWords.what, .text), (PublishedWords.printed, .text),
        (PublishedWords.computed, .text), (PublishedWords.difference, .number),
        (PublishedWords.explanation, .text),
    ]

    /// The positions of the columns that rows with a verdict need.
    static func columns(_ kind: PublishedVerdict.Kind) -> [Int] {
        switch kind {
        case .equal: [0, 1, 2, 3]
        case .differs: [0, 1, 2, 3, 4]
        case .cannotHold: [0, 1, 2, 3, 5]
        case .notComputable: [0, 1, 2, 5]
        }
    }

    /// One cell for each of `columns`.
    var cells: [Table.Cell] {
        [
            .text(row.id), .text(words.what), .text(words.printed),
            .text(words.computed), .change(difference, places),
            .text(words.explanation?[source.language] ?? ""),
        ]
    }

    /// What the row is made of, for a spreadsheet.
    var details: [Table.Cell] {
        [
            .text(row.scope.rawValue), .text(words.years),
            .text(row.panel.map { String($0) }.joined(separator: "|")), .text(row.frame),
            .text(row.measure.rawValue), .text(row.subject), .text(row.part),
            .text(PublishedWords.verdict(entry.verdict.kind)[source.language]),
            .whole(entry.verdict.figure?.base),
        ]
    }

    /// The row for programs.
    var json: JSONValue {
        [
            "id": .text(row.id), "scope": .text(row.scope.rawValue), "since": .whole(row.since),
            "until": .whole(row.until), "panel": .array(row.panel) { .whole($0) },
            "frame": .text(row.frame), "measure": .text(row.measure.rawValue), "subject": .text(row.subject),
            "part": .text(row.part), "registerOnly": .bool(row.needsOnlyRegister),
            "printed": .text(PublishedWords.claim(row.claim, source.numbers)),
            "verdict": .text(entry.verdict.kind.rawValue),
            "computed": entry.verdict.figure.map { figure in
                [
                    "value": .decimal(figure.value.number), "n": .whole(figure.base),
                    "text": .text(PublishedWords.figure(figure, source.numbers)),
                ]
            } ?? .null,
            "difference": .decimal(difference), "explanation": .text(words.explanation?[source.language]),
        ]
    }

    private var row: PublishedRow { entry.row }

    private var difference: Double? {
        guard case .differs(_, let difference) = entry.verdict else { return nil }
        return difference
    }

    private var places: Int {
        if case .number(let printed) = row.claim { printed.decimals } else { 1 }
    }

    private var words: PublishedSentence {
        PublishedSentence(of: entry, in: source.wave, source.numbers)
    }
}
