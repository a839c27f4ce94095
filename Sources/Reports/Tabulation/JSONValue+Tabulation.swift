import Survey
import SurveyAnalytics

extension JSONValue {
    /// What became of an answer on a panel, however few the units are.
    static func wholeChange(_ found: CategoryChange) -> JSONValue {
        JSONValue.change(found).adding([
            "before": moment(found.before), "now": moment(found.now), "points": .decimal(found.points),
            "wholePoints": .whole(found.wholePoints), "interval": range(found.interval),
            "p": .decimal(found.p),
        ])
    }

    /// A share of a panel; its n is the panel's.
    private static func moment(_ share: Share) -> JSONValue {
        [
            "count": .whole(share.count), "value": .decimal(share.value),
            "percent": .whole(share.showsPercent ? share.percent : nil),
        ]
    }

    /// How many units are outside a panel, by the reason.
    static func exits(_ exits: [PanelExit]) -> JSONValue {
        let counts = Dictionary(exits.map { ($0.reason, 1) }, uniquingKeysWith: +)
        let all = PanelExit.Reason.allCases.map { ($0.rawValue, JSONValue.whole(counts[$0] ?? 0)) }
        return .object(Dictionary(all, uniquingKeysWith: { first, _ in first }))
    }

    /// Why a question or a battery cannot be followed; the codebook's own words where it says why.
    static func refusal(_ refusal: PanelRefusal, _ source: ReportSource) -> JSONValue {
        let (year, because): (Int?, Phrase?) =
            switch refusal {
            case .notComparable(let year, let statement): (year, statement.reason)
            case .noSuchItem(let year), .otherKind(let year), .otherScale(let year): (year, nil)
            case .tooFewWaves, .freeText, .noBattery: (nil, nil)
            }
        return [
            "reason": .text(name(of: refusal)), "wave": .whole(year),
            "because": .text(because?[source.language]),
        ]
    }

    /// All areas of a battery together, every answer counted.
    static func pool(_ pool: BatteryPool) -> JSONValue {
        [
            "poor": .whole(pool.poor), "neither": .whole(pool.neither), "good": .whole(pool.good),
            "notRelevant": .whole(pool.notRelevant), "answers": .whole(pool.answers),
        ]
    }
}
