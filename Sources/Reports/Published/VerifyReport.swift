import Survey
import SurveyAnalytics
import Wording
import Tables

/// A printed report held against the survey, row by row.
public struct VerifyReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "verify"
    /// What it is made of.
    public let source: ReportSource
    /// What came of it.
    public let check: PublishedCheck

    /// A report held against the survey.
    public init(_ check: PublishedCheck, _ source: ReportSource) {
        self.check = check
        self.source = source
    }

    /// The ids of the rows that differ and that nothing explains.
    public var differing: [String] {
        check.entries.filter { $0.verdict.kind == .differs }.map(\.row.id)
    }

    /// What it is about, in a line.
    public var title: String { ReportWords.title(PublishedWords.title[language], year: source.wave.year) }

    /// What the reader has to know before anything else.
    public var notice: String? { source.isSynthetic ? PublishedWords.isFitted[language] : nil }

    /// The rows by verdict, what differs first, and how many there are of each.
    public var tables: [Table] {
        let order: [PublishedVerdict.Kind] = [.differs, .cannotHold, .notComputable, .equal]
        let parts = order.compactMap { kind -> Table? in
            let entries = check.entries.filter { $0.verdict.kind == kind }
            guard !entries.isEmpty else { return nil }
            let shown = PublishedLine.columns(kind)
            return Table(
                title: PublishedWords.verdict(kind).capitalized[language],
                columns: shown.map { column(PublishedLine.columns[$0]) },
                rows: entries.map { entry in
                    let cells = line(entry).cells
                    return shown.map { cells[$0] }
                })
        }
        return parts + [summary]
    }

    /// One row a row of the report, with what it is made of.
    public var sheet: Table {
        let headings = [
            Phrase("scope"), PublishedWords.years, Phrase("panel"), Phrase("frame"), Phrase("measure"),
            Phrase("subject"), Phrase("part"), ReportWords.verdict, Phrase("n"),
        ]
        return Table(
            columns: PublishedLine.columns.map(column)
                + headings.map { Table.Column($0[language], $0 == Phrase("n") ? .number : .text) },
            rows: check.entries.map { line($0).cells + line($0).details })
    }

    /// The same for programs.
    public var members: [String: JSONValue] {
        [
            "fitted": .bool(source.isSynthetic), "rows": .array(check.entries) { line($0).json },
            "summary": .object(
                Dictionary(
                    uniqueKeysWithValues: PublishedVerdict.Kind.allCases.map { kind in
                        (
                            kind.rawValue,
                            [
                                "rows": .whole(check.count(kind)),
                                "registerOnly": .whole(check.countFromRegister(kind)),
                            ]
                        )
                    })),
        ]
    }

    private var summary: Table {
        Table(
            title: PublishedWords.summary[language],
            columns: [
                Table.Column(ReportWords.verdict[language]),
                Table.Column(PublishedWords.rows[language], .number),
                Table.Column(PublishedWords.fromRegister[language], .number),
            ],
            rows: PublishedVerdict.Kind.allCases.map { kind in
                [
                    .text(PublishedWords.verdict(kind)[language]), .whole(check.count(kind)),
                    .whole(check.countFromRegister(kind)),
                ]
            })
    }

    private func column(_ words: (heading: Phrase, content: Table.Column.Content)) -> Table.Column {
        Table.Column(words.heading[language], words.content)
    }

    private func line(_ entry: PublishedCheck.Entry) -> PublishedLine {
        PublishedLine(entry: entry, source: source)
    }

    private var language: Language { source.language }
}
