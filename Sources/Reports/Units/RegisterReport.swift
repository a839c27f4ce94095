import Survey
import Tables
import Wording

/// The units of a register: where they belong, and what they were before.
public struct RegisterReport: Report {
    /// What was asked, as JSON names it.
    public static let name = "register"
    /// What it is made of.
    public let source: ReportSource
    private let register: Register
    private let groups: [(frame: Frame, units: [Int])]

    /// The units of a register, or of one region of it.
    ///
    /// - Parameter source: the survey that is open; no answer of it is told.
    public init(_ register: Register, region: Division.Class?, _ source: ReportSource) {
        self.source = source
        self.register = register
        let division = register.division(register.mainDivision)
        groups = register.frames.map { frame in
            let units = register.units(ofFrame: frame.id)
            return (frame, units.filter { region == nil || division?.classOfUnit($0)?.id == region?.id })
        }.filter { !$0.units.isEmpty }
    }

    /// What it is about, in a line.
    public var title: String { RegisterWords.title(year: register.year)[language] }

    /// That nothing here is an answer.
    public var basis: Phrase { ReportWords.registerBasis }

    /// For people.
    public var tables: [Table] {
        groups.map { frame, units in
            let words = units.count == 1 ? frame.one : frame.label
            return Table(
                title: "\(source.numbers.whole(units.count)) \(words[language])", columns: columns,
                rows: units.map(cells))
        }
    }

    /// One table for a spreadsheet.
    public var sheet: Table {
        Table(
            columns: [Table.Column(ReportWords.frame[language])] + columns,
            rows: groups.flatMap { frame, units in
                units.map { [.text(frame.label[language])] + cells($0) }
            })
    }

    /// The same for programs.
    public var members: [String: JSONValue] {
        [
            "year": .whole(register.year),
            "frames": .array(groups) { frame, units in
                JSONValue.frame(frame, source).adding(["units": .array(units, json)])
            },
        ]
    }

    private var divisions: [Division] {
        [register.division(register.mainDivision), register.secondDivision].compactMap(\.self)
    }

    private var columns: [Table.Column] {
        [ReportWords.code, ReportWords.name].map { Table.Column($0[language]) }
            + divisions.map { Table.Column($0.label[language]) }
            + [Table.Column(RegisterWords.formerly[language])]
    }

    private func cells(_ position: Int) -> [Table.Cell] {
        let unit = register.units[position]
        return [.text(unit.code), .text(unit.name)]
            + divisions.map { .text($0.classOfUnit(position)?.label[language] ?? "") }
            + [.text(RegisterWords.pasts(register.pasts(ofUnit: unit.code), in: language))]
    }

    private func json(_ position: Int) -> JSONValue {
        let unit = register.units[position]
        return [
            "code": .text(unit.code), "name": .text(unit.name), "officialName": .text(unit.officialName),
            "region": .ofClass(register.division(register.mainDivision)?.classOfUnit(position), source),
            "county": .ofClass(register.secondDivision?.classOfUnit(position), source),
            "before": .pasts(ofUnit: unit.code, in: register),
        ]
    }

    private var language: Language { source.language }
}

extension JSONValue {
    /// What a unit was before each change of codes, the newest first.
    static func pasts(ofUnit code: String, in register: Register) -> JSONValue {
        .array(register.pasts(ofUnit: code)) { past in
            [
                "until": .whole(past.until),
                "units": .array(past.predecessors) { unit in
                    [
                        "code": .text(unit.code), "name": .text(unit.name), "whole": .bool(unit.isWhole),
                    ]
                },
            ]
        }
    }
}
