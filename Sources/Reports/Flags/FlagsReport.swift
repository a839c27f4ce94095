import Survey
import SurveyAnalytics
import Wording
import Tables

/// Every flag of a place's units, each with its reason; and the areas where it stands below the rest of the
/// country.
public struct FlagsReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "flags"
    /// What it is made of.
    public let source: ReportSource
    private let place: Place
    private let groups: [(frame: Frame, flags: [Flag])]
    private let areas: [AreaComparison]

    /// The flags of a place; the whole country has no rest to be compared with.
    public init(_ place: Place, _ source: ReportSource) {
        self.source = source
        self.place = place
        groups = source.frames.map { frame in
            (frame, source.domain(place, frame: frame).units.flatMap { source.summary.flags[$0] })
        }
        areas =
            source.mainFrame(of: place).map {
                source.summary.areaComparisons(of: source.domain(place, frame: $0))
            } ?? []
    }

    /// What it is about, in a line.
    public var title: String {
        ReportWords.title(source.name(of: place), year: source.wave.year)
    }

    /// For people.
    public var tables: [Table] {
        let flags = groups.filter { !$0.flags.isEmpty }.map { frame, flags in
            Table(
                title: FlagsReportWords.flags(flags.count, among: frame.label, source.numbers)[language],
                columns: columns, rows: flags.map(cells))
        }
        return (areas.isEmpty ? [] : [areaTable]) + flags
    }

    /// One table for a spreadsheet.
    public var sheet: Table {
        Table(
            columns: [Table.Column(ReportWords.frame[language])] + columns,
            rows: groups.flatMap { frame, flags in
                flags.map { [.text(frame.label[language])] + cells($0) }
            })
    }

    /// `flags` are those of the main frame; the others stand apart.
    public var members: [String: JSONValue] {
        let others = groups.dropFirst().map { frame, flags in
            JSONValue.frame(frame, source).adding(["flags": .array(flags, flag)])
        }
        return [
            "region": .region(place, source), "group": .group(place, source),
            "flags": .array(groups.first?.flags ?? [], flag),
            "frame": groups.first.map { .frame($0.frame, source) } ?? .null,
            "otherFrames": .array(Array(others)), "areas": .array(areas) { .comparison($0, source) },
            "rules": .array(source.summary.rules.rules.filter(\.isEnabled)) { rule in
                [
                    "id": .text(rule.id), "label": .text(FlagWords.title(of: rule)[language]),
                    "severity": .whole(rule.severity.rawValue),
                ]
            },
        ]
    }

    private var columns: [Table.Column] {
        [
            ReportWords.code, ReportWords.name, ReportWords.rule, ReportWords.severity, ReportWords.reason,
        ].map { Table.Column($0[language]) }
    }

    private func cells(_ flag: Flag) -> [Table.Cell] {
        let unit = source.register.units[flag.unit]
        return [
            .text(unit.code), .text(unit.name), .text(flag.rule.id),
            .text(FlagWords.severity(flag.rule.severity)[language]),
            .text(FlagWords.sentence(flag, in: source.wave)[language]),
        ]
    }

    private func flag(_ flag: Flag) -> JSONValue { .flagOfUnit(flag, source) }

    private var areaTable: Table {
        let headings = [
            UnitWords.area, ReportWords.here, ReportWords.rest, ReportWords.points, FlagsReportWords.q,
            ReportWords.verdict, FlagsReportWords.before, ReportWords.priority,
        ]
        let contents: [Table.Column.Content] = [
            .text, .share, .share, .number, .number, .text, .text, .number,
        ]
        return Table(
            title: FlagsReportWords.areas[language],
            columns: zip(headings, contents).map { Table.Column($0[language], $1) },
            rows: areas.map { area in
                [
                    .text(area.area.label[language]), .share(area.region), .share(area.rest),
                    .change(area.difference, 0), .decimal(area.q, 3),
                    .text(FlagsReportWords.verdict(area.verdict)[language]),
                    .text(area.persistence.years.map { String($0) }.joined(separator: ", ")),
                    .whole(area.isRemarkable ? area.weight : nil),
                ]
            })
    }

    private var language: Language { source.language }
}
