import Survey
import SurveyAnalytics
import Wording
import Tables

extension JSONValue {
    /// A frame with its words.
    static func frame(_ frame: Frame, _ source: ReportSource) -> JSONValue {
        ["id": .text(frame.id), "label": .text(frame.label[source.language])]
    }

    /// A class of a division; null where a unit has none.
    static func ofClass(_ found: Division.Class?, _ source: ReportSource) -> JSONValue {
        guard let found else { return .null }
        return ["id": .text(found.id), "label": .text(found.label[source.language])]
    }

    /// A region that was chosen; the whole country has the id null.
    static func region(_ region: Division.Class?, _ source: ReportSource) -> JSONValue {
        ["id": .text(region?.id), "label": .text(source.name(of: region))]
    }

    /// A domain: what it is, and how many units it has.
    static func domain(_ domain: Domain, _ source: ReportSource) -> JSONValue {
        let (scope, division, id): (String, String?, String?) =
            switch domain.scope {
            case .country: ("country", nil, nil)
            case .ofClass(let division, let id): ("class", division, id)
            case .unit(let code): ("unit", nil, code)
            case .group: ("group", nil, nil)
            }
        return [
            "frame": .text(domain.frame), "scope": .text(scope), "division": .text(division),
            "id": .text(id), "label": .text(source.name(of: domain)), "N": .whole(domain.count),
        ]
    }

    /// The mean over the areas of a domain.
    static func battery(_ mean: BatteryMean) -> JSONValue {
        [
            "mean": .decimal(mean.value), "areas": .whole(mean.areas), "n": .whole(mean.base),
            "N": .whole(mean.units),
        ]
    }

    /// How much a unit answered.
    static func response(_ response: UnitResponse) -> JSONValue {
        [
            "status": .text(response.status.rawValue), "answered": .whole(response.answered),
            "put": .whole(response.put), "percent": .whole(response.percent),
        ]
    }

    /// What the register knows of a unit, by the ids of the characteristics.
    static func characteristics(ofUnit unit: Int, _ source: ReportSource) -> JSONValue {
        let known = source.register.characteristics.map { characteristic in
            let value = characteristic.values[unit].map { stored in
                characteristic.decimals == 0
                    ? JSONValue.whole(Int(stored))
                    : .decimal(Decimals.value(stored, characteristic.decimals))
            }
            return (characteristic.id, value ?? .null)
        }
        return .object(Dictionary(known, uniquingKeysWith: { first, _ in first }))
    }

    /// A flag with the unit that it is raised for.
    static func flagOfUnit(_ flag: Flag, _ source: ReportSource) -> JSONValue {
        let unit = source.register.units[flag.unit]
        return JSONValue.flag(flag, source).adding(["code": .text(unit.code), "name": .text(unit.name)])
    }

    /// An area of a region against the rest of the country.
    static func comparison(_ area: AreaComparison, _ source: ReportSource) -> JSONValue {
        [
            "id": .text(area.area.id), "label": .text(area.area.label[source.language]),
            "region": .share(area.region), "rest": .share(area.rest),
            "differencePoints": .decimal(area.difference), "p": .decimal(area.p), "q": .decimal(area.q),
            "verdict": .text(area.verdict.rawValue), "alsoIn": .array(area.persistence.years) { .whole($0) },
            "weight": .whole(area.weight),
        ]
    }

    /// A flag: the rule, what it is about, and the sentence with its numbers.
    static func flag(_ flag: Flag, _ source: ReportSource) -> JSONValue {
        let (about, id): (String, String?) =
            switch flag.subject {
            case .unit: ("unit", nil)
            case .item(let id): ("item", id)
            case .area(let id): ("area", id)
            }
        return [
            "rule": .text(flag.rule.id), "severity": .whole(flag.rule.severity.rawValue),
            "about": .text(about), "subject": .text(id),
            "alsoIn": .array(flag.persistence.years) { .whole($0) },
            "sentence": .text(FlagWords.sentence(flag, in: source.wave)[source.language]),
        ]
    }
}

extension JSONValue {
    /// A category with its words.
    static func category(_ category: Category, _ source: ReportSource) -> JSONValue {
        ["id": .text(category.id), "label": .text(category.label[source.language])]
    }

    /// An area as one unit rates it: steps, or null for no answer; `notRelevant` where that was the answer.
    static func area(_ area: UnitArea, _ source: ReportSource) -> JSONValue {
        [
            "id": .text(area.area.id), "label": .text(area.area.label[source.language]),
            "importance": rating(area.importance), "benefit": rating(area.benefit),
            "gap": .whole(area.gap),
        ]
    }

    private static func rating(_ rating: UnitArea.Rating) -> JSONValue {
        switch rating {
        case .step(let step): .whole(step)
        case .notRelevant: "not-relevant"
        case .none: .null
        }
    }
}
