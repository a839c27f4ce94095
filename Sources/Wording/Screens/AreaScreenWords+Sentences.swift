import Survey
import SurveyAnalytics

/// What is said of one area at length.
extension AreaScreenWords {
    /// A mean with its interval, n and N: `3,1 (2,9–3,3), n=54 av 85`; why there is none, where there is none.
    public static func mean(_ finding: Finding<Mean>, _ numbers: Numbers) -> Phrase {
        guard let mean = finding.value else {
            return finding.absence.map(AbsenceWords.sentence) ?? Phrase("–")
        }
        let interval = mean.base < Share.smallestBaseForPercent ? nil : mean.interval.value
        let range = interval.map {
            " (\(numbers.decimal($0.lowerBound))–\(numbers.decimal($0.upperBound)))"
        }
        let base = UnitWords.base(mean.base, of: mean.units, numbers)
        let value = numbers.decimal(mean.value) + (range ?? "")
        return Phrase(nb: "\(value), \(base.nb)", nn: "\(value), \(base.nn)", en: "\(value), \(base.en)")
    }

    /// The mean benefit of a place, and of the rest: `Snitt: Vest 3,1 (2,9–3,3), n=54 av 85; resten 3,5 …`.
    public static func benefit(
        _ finding: Finding<Mean>, in place: Phrase, rest: Finding<Mean>?, _ numbers: Numbers
    ) -> Phrase {
        let (here, there) = (mean(finding, numbers), rest.map { mean($0, numbers) })
        func text(_ language: Language) -> String {
            "\(place[language]) \(here[language])"
                + (there.map { "; \(AreaScreenWords.rest[language]) \($0[language])" } ?? "")
        }
        return Phrase(
            nb: "Snitt: \(text(.bokmaal))", nn: "Snitt: \(text(.nynorsk))", en: "Mean: \(text(.english))")
    }

    /// Importance and the gap: `Viktighet 4,1 (3,9–4,3), n=58 av 85; gap +1,0`.
    public static func importance(_ finding: Finding<Mean>, gap: AreaGap?, _ numbers: Numbers) -> Phrase {
        let mean = mean(finding, numbers)
        let gap = gap.map { "; gap \(numbers.change($0.value)), n=\(numbers.whole($0.base))" } ?? ""
        return Phrase(
            nb: "Viktighet: \(mean.nb)\(gap)", nn: "Viktigheit: \(mean.nn)\(gap)",
            en: "Importance: \(mean.en)\(gap)")
    }

    /// What became of the same units: `Siden 2016: −0,3 (−0,6 til 0,0), n=49 av 85, p = 0,041`.
    public static func change(_ change: MeanChange, _ numbers: Numbers) -> Phrase {
        let place = UnitWords.base(change.base, of: change.units, numbers)
        let value = numbers.change(change.value)
        guard change.base >= Share.smallestBaseForPercent else {
            return Phrase(
                nb: "De samme siden \(change.since): \(value), \(place.nb)",
                nn: "Dei same sidan \(change.since): \(value), \(place.nn)",
                en: "The same units since \(change.since): \(value), \(place.en)")
        }
        let interval = change.interval.value.map {
            (numbers.change($0.lowerBound), numbers.change($0.upperBound))
        }
        func range(_ to: String) -> String { interval.map { " (\($0.0) \(to) \($0.1))" } ?? "" }
        let p = PanelWords.probability(change.p, numbers)
        return Phrase(
            nb: "De samme siden \(change.since): \(value)\(range("til")), \(place.nb), \(p)",
            nn: "Dei same sidan \(change.since): \(value)\(range("til")), \(place.nn), \(p)",
            en: "The same units since \(change.since): \(value)\(range("to")), \(place.en), \(p)")
    }

    /// How many of the same units came to rate the help as poor: `Dårlig: 9 → 14 av 49 (8 nye, 3 ikke lenger)`.
    public static func poor(_ change: CategoryChange, _ numbers: Numbers) -> Phrase {
        let words = PanelWords.sentence(change, numbers)
        let part = UnitWords.part(.poor, .benefit).capitalized
        return Phrase(
            nb: "\(part.nb): \(words.nb)", nn: "\(part.nn): \(words.nn)", en: "\(part.en): \(words.en)")
    }

    /// That nobody can be followed to an earlier wave.
    public static let notFollowed = Phrase(
        nb: "Ingen tidligere undersøkelse å sammenligne med.",
        nn: "Inga tidlegare undersøking å samanlikne med.", en: "No earlier wave to compare with.")

    /// The rule that makes an area worth watching.
    public static func rule(_ rule: AreaRule, _ numbers: Numbers) -> Phrase {
        let q = numbers.decimal(rule.clearAt, 2)
        let (nb, nn) = (FlagsReportWords.verdict(.watch).nb, FlagsReportWords.verdict(.watch).nn)
        let clear = FlagsReportWords.verdict(.clear)
        return Phrase(
            nb:
                "«\(nb)»: \(rule.points) poeng flere dårlig, n minst \(rule.smallestBase); «\(clear.nb)»: og q høyst \(q)",
            nn:
                "«\(nn)»: \(rule.points) poeng fleire dårleg, n minst \(rule.smallestBase); «\(clear.nn)»: og q høgst \(q)",
            en:
                "“watch”: \(rule.points) points more poor, n at least \(rule.smallestBase); “\(clear.en)”: and q at most \(q)"
        )
    }

    /// How many areas are flagged: `1 område flagget`.
    public static func flagged(_ count: Int) -> Phrase {
        let isOne = count == 1
        return Phrase(
            nb: "\(count) \(isOne ? "område flagget" : "områder flagget")",
            nn: "\(count) område flagga",
            en: "\(count) \(isOne ? "area" : "areas") flagged")
    }

    /// That an area is not flagged.
    public static let notFlagged = Phrase(
        nb: "Ikke flagget etter regelen.", nn: "Ikkje flagga etter regelen.", en: "Not flagged by the rule.")
}
