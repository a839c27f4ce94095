import Survey
import SurveyAnalytics

// Shares, means and standings in words.
extension UnitWords {
    /// The base of a distribution: `n=58 av 85`.
    public static func base(_ base: Int, of units: Int, _ numbers: Numbers) -> Phrase {
        let (n, all) = (numbers.whole(base), numbers.whole(units))
        return Phrase(nb: "n=\(n) av \(all)", nn: "n=\(n) av \(all)", en: "n=\(n) of \(all)")
    }

    /// A share as percent, or as counts where the base is too small for percent.
    public static func share(_ share: Share, withInterval: Bool, withCount: Bool, numbers: Numbers) -> Phrase
    {
        guard share.base > 0 else { return Phrase("–") }
        guard share.showsPercent, let percent = share.percent else {
            return place(share.count, of: share.base, numbers)
        }
        let interval =
            withInterval
            ? share.interval.value.map {
                " (\($0.isApproximate ? "~" : "")\($0.lowPercent)–\($0.highPercent))"
            } : nil
        let count = place(share.count, of: share.base, numbers)
        func text(_ language: Language) -> String {
            numbers.percent(percent) + (withCount ? ", " + count[language] : "") + (interval ?? "")
        }
        return Phrase(nb: text(.bokmaal), nn: text(.nynorsk), en: text(.english))
    }

    /// How many gave a category that leaves the base.
    public static func outsideBase(_ count: Int, numbers: Numbers) -> Phrase {
        let x = numbers.whole(count)
        return Phrase(
            nb: "\(x) svar, utenfor n", nn: "\(x) svar, utanfor n",
            en: "\(x) \(count == 1 ? "answer" : "answers"), outside n")
    }

    /// The heading of a domain's mean.
    public static func mean(of domain: String) -> Phrase {
        Phrase(nb: "\(domain), snitt", nn: "\(domain), snitt", en: "\(domain), mean")
    }

    /// A mean with its interval and n: `3,2 (3,0–3,4) n=58`. Few answers have no interval worth showing.
    ///
    /// - Parameter decimals: the values are whole numbers of `10^-decimals`.
    public static func mean(_ mean: Mean, decimals: Int = 0, numbers: Numbers) -> Phrase {
        let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
        let value = numbers.decimal(mean.value / unit)
        let interval = mean.base < Share.smallestBaseForPercent ? nil : mean.interval.value
        let range = interval.map { interval in
            " (\(numbers.decimal(interval.lowerBound / unit))–\(numbers.decimal(interval.upperBound / unit)))"
        }
        return Phrase("\(value)\(range ?? "") n=\(numbers.whole(mean.base))")
    }

    /// Where a unit stands by a value: percentile, ranks counted from the highest, and how many are ranked.
    public static func standing(_ standing: Standing, numbers: Numbers) -> Phrase {
        let rounded = Int(standing.percentile.rounded(.toNearestOrAwayFromZero))
        let ranks = standing.ranks
        let (first, last) = (numbers.whole(ranks.lowerBound), numbers.whole(ranks.upperBound))
        let range = ranks.count == 1 ? first : "\(first)–\(last)"
        let all = numbers.whole(standing.base)
        return Phrase(
            nb: "\(rounded). persentil, nr. \(range) av \(all) fra toppen",
            nn: "\(rounded). persentil, nr. \(range) av \(all) frå toppen",
            en: "percentile \(rounded), rank \(range) of \(all) from the top")
    }

    /// The median of a number item with its n.
    public static func median(_ mean: Mean, decimals: Int, numbers: Numbers) -> Phrase {
        let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
        return Phrase("\(numbers.decimal(mean.median / unit)) n=\(numbers.whole(mean.base))")
    }

    /// A percentile with the number it is of: `4 av 290`.
    public static func percentile(_ standing: Standing, numbers: Numbers) -> Phrase {
        let rounded = Int(standing.percentile.rounded(.toNearestOrAwayFromZero))
        return Phrase(
            nb: "\(rounded). n=\(standing.base)", nn: "\(rounded). n=\(standing.base)",
            en: "P\(rounded) n=\(standing.base)")
    }

    /// The shares of poor, neither, good and not relevant, with their base.
    public static func ratings(_ shares: [Share], numbers: Numbers) -> Phrase {
        let base = shares.first?.base ?? 0
        let parts = shares.map { share in
            share.showsPercent ? share.percent.map { String($0) } ?? "–" : String(share.count)
        }
        let unit = base >= Share.smallestBaseForPercent ? numbers.percentSign : ""
        return Phrase(parts.joined(separator: " | ") + unit + "  n=\(numbers.whole(base))")
    }

    /// A part of a scale, in the words of what it is about; nil for "not relevant".
    public static func part(_ part: ScalePart?, _ role: Battery.Role) -> Phrase {
        switch (role, part) {
        case (.benefit, .poor): Phrase(nb: "dårlig (1–2)", nn: "dårleg (1–2)", en: "poor (1–2)")
        case (.benefit, .good): Phrase(nb: "god (4–5)", nn: "god (4–5)", en: "good (4–5)")
        case (.importance, .poor):
            Phrase(nb: "lite viktig (1–2)", nn: "lite viktig (1–2)", en: "of little importance (1–2)")
        case (.importance, .good): Phrase(nb: "viktig (4–5)", nn: "viktig (4–5)", en: "important (4–5)")
        case (.other, .poor): Phrase("1–2")
        case (.other, .good): Phrase("4–5")
        case (_, .neither): Phrase(nb: "verken (3)", nn: "verken (3)", en: "neither (3)")
        case (_, nil):
            Phrase(nb: "ikke relevant (i.r.)", nn: "ikkje relevant (i.r.)", en: "not relevant (n.r.)")
        }
    }
}
