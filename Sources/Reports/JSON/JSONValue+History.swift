import Survey
import SurveyAnalytics
import Tables
import Wording

extension JSONValue {
    /// A unit through the waves.
    static func history(_ history: UnitHistory, _ source: ReportSource) -> JSONValue {
        [
            "domain": .domain(history.domain, source),
            "waves": .array(history.presences, presence),
            "answers": .array(history.answers) { answer in
                let item = source.codebook.items[answer.item]
                return [
                    "question": .text(item.id),
                    "steps": .array(answer.steps) { step in
                        JSONValue.answer(step.answer, to: item).adding([
                            "wave": .whole(step.year),
                            "before": .array(step.predecessors) { former in
                                JSONValue.answer(former.answer, to: item)
                                    .adding(unit(former.unit, former.isWhole))
                            },
                        ])
                    },
                ]
            },
        ]
    }

    private static func presence(_ presence: UnitHistory.Presence) -> JSONValue {
        [
            "wave": .whole(presence.year), "response": presence.response.map { .response($0) } ?? .null,
            "answeredOn": .text(presence.answeredOn?.iso),
            "absent": .text(
                presence.response == nil
                    ? (presence.isMerged ? PanelExit.Reason.merged : .otherCode).rawValue : nil),
            "before": .array(presence.predecessors) { former in
                JSONValue.object(unit(former.unit, former.isWhole)).adding([
                    "response": .response(former.response), "answeredOn": .text(former.answeredOn?.iso),
                ])
            },
        ]
    }

    /// What was answered, or why there is no answer that can be held against the newest.
    private static func answer(_ answer: AnswerHistory.Answer, to item: Item) -> JSONValue {
        switch answer {
        case .categories(let categories):
            ["categories": .array(categories) { .text($0.id) }, "number": .null, "absent": .null]
        case .number(let number):
            [
                "categories": [], "number": .decimal(Decimals.value(number, item.valueDecimals)),
                "absent": .null,
            ]
        case .none(let reason): ["categories": [], "number": .null, "absent": .text(reason.rawValue)]
        case .notComparable(let refusal):
            ["categories": [], "number": .null, "absent": .text(name(of: refusal))]
        }
    }

    private static func unit(_ unit: Unit, _ isWhole: Bool) -> [String: JSONValue] {
        ["code": .text(unit.code), "name": .text(unit.name), "whole": .bool(isWhole)]
    }
}
