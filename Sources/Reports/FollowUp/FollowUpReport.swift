import FollowUp
import Survey
import SurveyAnalytics
import Wording

/// A follow-up list, to be worked through by hand or in a spreadsheet.
public struct FollowUpReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "followup"
    /// What it is made of.
    public let source: ReportSource
    private let list: FollowUpList

    /// The list of some units.
    ///
    /// - Parameter units: positions in the register.
    public init(_ units: some Sequence<Int>, _ source: ReportSource) {
        self.source = source
        list = FollowUpList(
            of: units, in: source.wave, summary: source.summary, isSynthetic: source.isSynthetic)
    }

    /// The chosen units of all frames, kommuner first.
    public init(_ choice: UnitsReport.Choice, _ source: ReportSource) {
        self.init(source.frames.flatMap { choice.units(of: $0, source) }, source)
    }

    /// The number of rows.
    public var count: Int { list.rows.count }

    /// What it is about, in a line.
    public var title: String { ReportWords.title(FollowUpWords.title[language], year: list.year) }

    /// For people.
    public var tables: [Table] { [sheet] }

    /// As an adviser needs it: who, why, how, and room for what comes of it.
    public var sheet: Table {
        Table(
            columns: [
                Table.Column(ReportWords.code[language]), Table.Column(ReportWords.name[language]),
                Table.Column(source.register.secondDivision?.label[language] ?? ""),
                Table.Column(FollowUpWords.writtenStandard[language]),
                Table.Column(ReportWords.priority[language], .number),
                Table.Column(FollowUpWords.why[language]),
                Table.Column(FollowUpWords.channels[language]),
                Table.Column(FollowUpWords.unmetNeeds[language]),
                Table.Column(SimilarWords.learnFrom[language]),
                Table.Column(FollowUpWords.adviser[language]), Table.Column(FollowUpWords.status[language]),
                Table.Column(FollowUpWords.due[language]),
            ],
            rows: list.rows.map(cells))
    }

    /// The same for programs.
    public var members: [String: JSONValue] { ["rows": .array(list.rows, json)] }

    private var language: Language { source.language }

    private func cells(_ row: FollowUpRow) -> [Table.Cell] {
        [
            .text(row.unit.code), .text(row.unit.name), .text(row.county?.label[language] ?? ""),
            .text(row.unit.writtenStandard.map { UnitWords.written($0)[language] } ?? ""),
            .whole(row.priority), .text(sentences(of: row).joined(separator: " ")),
            .text(row.channels.map { $0.label[language] }.joined(separator: ", ")),
            .text(row.unmetNeeds.map { $0.area.label[language] }.joined(separator: ", ")),
            .text(row.lessons.map(source.brief).joined(separator: "; ")),
            .text(row.adviser ?? ""), .text(row.status ?? ""),
            .text(row.due.map(source.numbers.day) ?? ""),
        ]
    }

    private func json(_ row: FollowUpRow) -> JSONValue {
        [
            "code": .text(row.unit.code), "name": .text(row.unit.name), "frame": .text(row.unit.frame),
            "county": .ofClass(row.county, source),
            "writtenStandard": .text(row.unit.writtenStandard?.rawValue),
            "priority": .whole(row.priority),
            "flags": .array(row.flags) { .flag($0, source) },
            "channels": .array(row.channels) { .category($0, source) },
            "unmetNeeds": .array(row.unmetNeeds) { .area($0, source) },
            "lessons": .array(row.lessons) { .lesson($0, source) },
            "adviser": .text(row.adviser), "status": .text(row.status), "due": .text(row.due?.iso),
        ]
    }

    private func sentences(of row: FollowUpRow) -> [String] {
        row.flags.map { FlagWords.sentence($0, in: source.wave)[language] }
    }
}
