import Survey
import SurveyAnalytics

extension JSONValue {
    /// Who answered of a domain, and what it means.
    static func account(_ account: ResponseAccount, _ source: ReportSource) -> [String: JSONValue] {
        [
            "domain": .domain(account.domain, source), "response": .rate(account.rate),
            "divisions": .array(account.tables) { .classTable($0, source) },
            "characteristics": .array(account.sides) { side in
                let decimals = source.register.characteristic(side.balance.characteristic)?.decimals
                return .characteristic(side.balance, side.coverage, decimals: decimals ?? 0)
            },
            "before": .whole(account.since), "days": .array(account.curve.entries) { day($0, account) },
            "withoutDay": .whole(account.curve.withoutDay),
            "silentRuns": .array(account.silentRuns) { run in
                let unit = source.register.units[run.unit]
                return [
                    "code": .text(unit.code), "name": .text(unit.name), "waves": .whole(run.waves),
                    "since": .whole(run.since),
                ]
            },
            "moved": .array(account.moved) { moved($0, source) },
        ]
    }

    private static func day(_ entry: FieldworkCurve.Entry, _ account: ResponseAccount) -> JSONValue {
        let before = account.before.flatMap { $0.start == nil ? nil : $0 }
        return [
            "ordinal": .whole(entry.ordinal), "day": .text(entry.day.iso), "new": .whole(entry.answered),
            "soFar": .share(account.curve.share(onDay: entry.ordinal)),
            "sameDayBefore": .share(before.map { $0.share(onDay: entry.ordinal) }),
            "pointsAhead": .decimal(
                before.flatMap { account.curve.points(aheadOf: $0, onDay: entry.ordinal) }),
        ]
    }

    private static func moved(_ moved: MovedShare, _ source: ReportSource) -> JSONValue {
        let item = source.codebook.items[moved.item]
        return [
            "question": .text(item.id), "category": .category(item.categories[moved.category], source),
            "counted": .share(moved.counted),
            "weighted": .array(moved.weighted) { share in
                JSONValue.weightedShare(share).adding(["method": .method(share.method)])
            },
        ]
    }
}
