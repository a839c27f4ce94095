import FollowUp
import Survey
import SurveyAnalytics
import Wording
import Tables

/// Groups of units: all of them at a glance, or the units of one.
public struct GroupsReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "groups"
    /// What it is made of.
    public let source: ReportSource
    private let groups: [UnitGroup]
    private let showsUnits: Bool

    /// Groups in the order in which they are given.
    ///
    /// - Parameter showsUnits: whether each unit has a row, or each group.
    public init(_ groups: [UnitGroup], showsUnits: Bool, _ source: ReportSource) {
        self.groups = groups
        self.showsUnits = showsUnits
        self.source = source
    }

    /// What it is about, in a line.
    public var title: String {
        let only = groups.count == 1 && showsUnits ? groups.first?.name : nil
        return ReportWords.title(only ?? GroupWords.groups[language], year: source.wave.year)
    }

    /// For people.
    public var tables: [Table] { [sheet] }

    /// One row a group, or a unit.
    public var sheet: Table {
        showsUnits
            ? Table(
                columns: [ReportWords.code, ReportWords.name].map { Table.Column($0[language]) }
                    + [Table.Column(source.regions?.label[language] ?? "")],
                rows: groups.flatMap(units))
            : Table(
                columns: [
                    Table.Column(ReportWords.name[language]), Table.Column(ReportWords.frame[language]),
                    Table.Column(ReportWords.units[language], .number),
                    Table.Column(GroupWords.missing[language]),
                ],
                rows: groups.map(line))
    }

    /// The same for programs.
    public var members: [String: JSONValue] { ["groups": .array(groups) { .group($0, source) }] }

    private var language: Language { source.language }

    private func line(_ group: UnitGroup) -> [Table.Cell] {
        [
            .text(group.name), .text(source.register.frame(group.frame)?.label[language] ?? group.frame),
            .whole(group.domain(in: source.register).count),
            .text(group.missing(in: source.register).joined(separator: ", ")),
        ]
    }

    /// The units that the register has, then the codes that it lacks.
    private func units(of group: UnitGroup) -> [[Table.Cell]] {
        let known = group.domain(in: source.register).units.map { unit -> [Table.Cell] in
            [
                .text(source.register.units[unit].code), .text(source.register.units[unit].name),
                .text(source.regions?.classOfUnit(unit)?.label[language] ?? ""),
            ]
        }
        let missing = group.missing(in: source.register).map { code -> [Table.Cell] in
            [.text(code), .text(GroupWords.missing[language]), .text("")]
        }
        return known + missing
    }
}
