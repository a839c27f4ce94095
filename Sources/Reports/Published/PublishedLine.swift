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
            .text(row.id), .text(what), .text(PublishedWords.claim(row.claim, source.numbers)),
            .text(computed), .change(difference, places), .text(explanation?[source.language] ?? ""),
        ]
    }

    /// What the row is made of, for a spreadsheet.
    var details: [Table.Cell] {
        [
            .text(row.scope.rawValue), .text(years),
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
            "difference": .decimal(difference), "explanation": .text(explanation?[source.language]),
        ]
    }

    private var row: PublishedRow { entry.row }
    private var years: String { row.years.map { String($0) }.joined(separator: "–") }

    private var computed: String {
        entry.verdict.figure.map { PublishedWords.figure($0, source.numbers) } ?? ""
    }

    private var difference: Double? {
        guard case .differs(_, let difference) = entry.verdict else { return nil }
        return difference
    }

    private var places: Int {
        if case .number(let printed) = row.claim { printed.decimals } else { 1 }
    }

    private var explanation: Phrase? {
        switch entry.verdict {
        case .equal, .differs: nil
        case .cannotHold(_, let proof):
            PublishedWords.proof(
                proof, in: source.register.division(row.subject), source.numbers)
        case .notComputable(let obstacle): PublishedWords.obstacle(obstacle)
        }
    }

    /// `andel: resultatmål, ja, 2017`.
    private var what: String {
        let measure = PublishedWords.measure(row.measure)[source.language]
        let frame = source.register.frame(row.frame)?.label[source.language]
        let words = [subject, part, frame, years].compactMap { $0 }.filter { !$0.isEmpty }
        return "\(measure): \(words.joined(separator: ", "))"
    }

    private var item: Item? {
        source.codebook.position(ofItem: row.subject).map { source.codebook.items[$0] }
    }

    private var subject: String {
        let label =
            item?.short ?? source.codebook.batteries.first { $0.id == row.subject }?.label
            ?? source.register.division(row.subject)?.label
            ?? source.register.characteristic(row.subject)?.label
            ?? source.register.series(row.subject)?.label
        return label?[source.language] ?? row.subject
    }

    private var part: String {
        let ofClass = source.register.division(row.subject)?.classes.first { $0.id == row.part }?.label
        let category = item?.categories.first { $0.id == row.part }?.label
        return (ofClass ?? category ?? partOfScale)?[source.language] ?? row.part
    }

    /// What `poor`, `good` and `not-relevant` are called.
    private var partOfScale: Phrase? {
        let battery = item?.battery?.battery ?? row.subject
        let role = source.codebook.batteries.first { $0.id == battery }?.role ?? .other
        if row.part == Category.Standing.notRelevant.rawValue { return UnitWords.part(nil, role) }
        return ScalePart(rawValue: row.part).map { UnitWords.part($0, role) }
    }
}
