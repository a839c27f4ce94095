import Survey
import SurveyAnalytics
import Wording
import Tables

/// One unit in a list.
struct UnitLine {
    let source: ReportSource

    var columns: [Table.Column] {
        let county = source.register.secondDivision.map { [Table.Column($0.label[language])] } ?? []
        let size = source.register.characteristics.first.map { [Table.Column($0.label[language], .number)] }
        return [Table.Column(ReportWords.code[language]), Table.Column(ReportWords.name[language])]
            + county + (size ?? []) + [
                Table.Column(ReportWords.response[language]),
                Table.Column(ReportWords.benefit[language], .number),
                Table.Column(ReportWords.areas[language], .number),
                Table.Column(UnitsWords.change(since: source.summary.comparedWith)[language], .number),
                Table.Column(ReportWords.priority[language], .number),
                Table.Column(ReportWords.flags[language]),
            ]
    }

    func cells(_ position: Int) -> [Table.Cell] {
        let unit = source.register.units[position]
        let summary = source.summary.units[position]
        let county = source.register.secondDivision.map { division in
            [Table.Cell.text(division.classOfUnit(position)?.label[language] ?? "")]
        }
        let size = source.register.characteristics.first.map { measure in
            [
                Table.Cell.decimal(
                    measure.values[position].map { Decimals.value($0, measure.decimals) }, measure.decimals)
            ]
        }
        return [.text(unit.code), .text(unit.name)] + (county ?? []) + (size ?? []) + [
            .text(ReportWords.answered(summary.response.status)[language]),
            .decimal(summary.benefit?.value, 1), .whole(summary.benefit?.areas),
            .change(summary.change?.value, 1), .whole(summary.priority),
            .text(FlagWords.brief(source.summary.flags[position])[language]),
        ]
    }

    func json(_ position: Int) -> JSONValue {
        let unit = source.register.units[position]
        let summary = source.summary.units[position]
        return [
            "code": .text(unit.code), "name": .text(unit.name), "officialName": .text(unit.officialName),
            "frame": .text(unit.frame),
            "region": .ofClass(source.regions?.classOfUnit(position), source),
            "county": .ofClass(source.register.secondDivision?.classOfUnit(position), source),
            "writtenStandard": .text(unit.writtenStandard?.rawValue),
            "characteristics": .characteristics(ofUnit: position, source),
            "response": .response(summary.response),
            "benefit": summary.benefit.map {
                ["mean": .decimal($0.value), "areas": .whole($0.areas)]
            } ?? .null,
            "change": summary.change.map {
                ["value": .decimal($0.value), "since": .whole($0.since), "areas": .whole($0.areas)]
            } ?? .null,
            "priority": .whole(summary.priority), "flagCount": .whole(summary.flagCount),
            "flags": .array(summary.rules) { .text($0) },
        ]
    }

    /// What the register knows of a unit, in words.
    func known(_ position: Int) -> [(String, String)] {
        source.register.characteristics.compactMap { measure in
            measure.values[position].map {
                (measure.label[language], source.numbers.stored($0, decimals: measure.decimals))
            }
        }
    }

    private var language: Language { source.language }
}
