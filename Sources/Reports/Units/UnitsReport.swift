import Survey
import SurveyAnalytics
import Wording
import Tables

/// The units of a place, each at a glance; kommuner and bydeler apart.
public struct UnitsReport: Report {
    /// Which units, and in which order.
    public struct Choice: Sendable, Hashable {
        /// Where.
        public var place: Place
        /// Only units with a flag of this rule.
        public var rule: FlagRule?
        /// The order.
        public var order: UnitOrder
        /// Whether the order is turned round.
        public var isDescending: Bool

        /// A choice of units.
        public init(
            place: Place = .country, rule: FlagRule? = nil, order: UnitOrder = .code,
            isDescending: Bool = false
        ) {
            self.place = place
            self.rule = rule
            self.order = order
            self.isDescending = isDescending
        }

        /// The chosen units of a frame, as positions in the register.
        func units(of frame: Frame, _ source: ReportSource) -> [Int] {
            let all = source.domain(place, frame: frame).units
            let chosen = rule.map { rule in all.filter { source.summary.units[$0].rules.contains(rule.id) } }
            return UnitSorter(source.summary, of: source.register)
                .sorted(chosen ?? all, by: order, descending: isDescending)
        }
    }

    /// What was asked, as JSON names it.
    public static let name = "units"
    /// What it is made of.
    public let source: ReportSource
    private let choice: Choice
    private let groups: [(frame: Frame, units: [Int])]

    /// The chosen units of a wave.
    public init(_ choice: Choice, _ source: ReportSource) {
        self.source = source
        self.choice = choice
        groups = source.frames.map { ($0, choice.units(of: $0, source)) }
    }

    /// What it is about, in a line.
    public var title: String {
        ReportWords.title(source.name(of: choice.place), year: source.wave.year)
    }

    /// For people.
    public var tables: [Table] {
        let shown = groups.filter { !$0.units.isEmpty }
        return (shown.isEmpty ? Array(groups.prefix(1)) : shown).map { frame, units in
            Table(title: heading(frame, units.count), columns: line.columns, rows: units.map(line.cells))
        }
    }

    /// One table for a spreadsheet.
    public var sheet: Table {
        Table(
            columns: [Table.Column(ReportWords.frame[source.language])] + line.columns,
            rows: groups.flatMap { frame, units in
                units.map { [.text(frame.label[source.language])] + line.cells($0) }
            })
    }

    /// `units` are those of the main frame; the others stand apart, since frames are not added.
    public var members: [String: JSONValue] {
        let others = groups.dropFirst().map { frame, units in
            JSONValue.frame(frame, source).adding(["units": .array(units, line.json)])
        }
        return [
            "region": .region(choice.place, source), "group": .group(choice.place, source),
            "frame": groups.first.map { .frame($0.frame, source) } ?? .null,
            "units": .array(groups.first?.units ?? [], line.json),
            "otherFrames": .array(Array(others)),
            "flag": .text(choice.rule?.id), "sort": .text(choice.order.rawValue),
            "descending": .bool(choice.isDescending),
        ]
    }

    private var line: UnitLine { UnitLine(source: source) }

    private func heading(_ frame: Frame, _ count: Int) -> String {
        let words = count == 1 ? frame.one : frame.label
        let narrowed = choice.rule.map { " · " + FlagWords.title(of: $0)[source.language] } ?? ""
        return "\(source.numbers.whole(count)) \(words[source.language])\(narrowed)"
    }
}
