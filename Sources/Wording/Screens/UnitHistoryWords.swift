import Survey
import SurveyAnalytics

/// Words of one unit through the waves.
public enum UnitHistoryWords {
    /// *Answers through the years*
    public static let presence = Phrase(
        nb: "Svart på undersøkelsen", nn: "Svart på undersøkinga", en: "Response")
    /// *Numbers and scales*
    public static let values = Phrase(nb: "Skalaer og tall", nn: "Skalaer og tal", en: "Scales and numbers")
    /// *Choices*
    public static let choices = Phrase(nb: "Svaralternativer", nn: "Svaralternativ", en: "Choices")
    /// *Cannot be compared*
    public static let notComparable = Phrase(
        nb: "Kan ikke sammenlignes med tidligere år", nn: "Kan ikkje samanliknast med tidlegare år",
        en: "Cannot be compared with earlier years")
    /// *Not asked in earlier years*
    public static let notAskedBefore = Phrase(
        nb: "Ikke stilt tidligere år", nn: "Ikkje stilt tidlegare år", en: "Not asked in earlier years")
    /// *change*
    public static let change = Phrase(nb: "endr.", nn: "endr.", en: "chg.")
    /// *not comparable*: one wave.
    public static let notComparableShort = Phrase(
        nb: "kan ikke sammenlignes", nn: "kan ikkje samanliknast", en: "cannot be compared")
    /// *changed*
    public static let changed = Phrase(nb: "endret", nn: "endra", en: "changed")
    /// *same as before*
    public static let same = Phrase(nb: "som før", nn: "som før", en: "as before")
    /// *year*
    public static let year = Phrase(nb: "år", nn: "år", en: "year")
    /// *in part*
    public static let partial = Phrase(nb: "delvis", nn: "delvis", en: "in part")

    /// The heading of what the domain's mean did.
    public static func level(of domain: Phrase) -> Phrase {
        Phrase(
            nb: "\(domain.nb), snitt per år", nn: "\(domain.nn), snitt per år",
            en: "\(domain.en), mean by year")
    }

    /// A domain in the first and the last year with a mean: `3,1 n=51 › 3,2 n=58`.
    public static func means(_ first: Mean?, _ last: Mean, arrow: String, decimals: Int, _ numbers: Numbers)
        -> Phrase
    {
        let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
        func text(_ mean: Mean) -> String {
            "\(numbers.decimal(mean.value / unit)) n=\(numbers.whole(mean.base))"
        }
        return Phrase(first.map { "\(text($0)) \(arrow) \(text(last))" } ?? text(last))
    }

    /// How many of a domain gave the same answer: `Vest 31 %, 16 av 51`.
    public static func share(_ share: Share, of domain: Phrase, _ numbers: Numbers) -> Phrase {
        let text = UnitWords.share(share, withInterval: false, withCount: true, numbers: numbers)
        return Phrase(
            nb: "\(domain.nb) \(text.nb)", nn: "\(domain.nn) \(text.nn)", en: "\(domain.en) \(text.en)")
    }

    /// Whose share of a domain stands beside the years: *Nord: the share of “yes”*.
    public static func following(_ category: Phrase, in domain: Phrase) -> Phrase {
        Phrase(
            nb: "\(domain.nb): andelen som svarte «\(category.nb)»",
            nn: "\(domain.nn): delen som svarte «\(category.nn)»",
            en: "\(domain.en): the share that answered “\(category.en)”")
    }

    /// How the same units of a domain changed, in a sentence.
    public static func change(_ change: AnswerHistory.Change, of domain: Phrase, _ numbers: Numbers) -> Phrase
    {
        switch change {
        case .mean(let change):
            let unit = (0..<change.decimals).reduce(1.0) { unit, _ in unit * 10 }
            let moved = numbers.change(change.value / unit)
            let n = UnitWords.place(change.base, of: change.units, numbers)
            let p = PanelWords.probability(change.p, numbers)
            let span = PanelWords.span(change.since, change.until)
            return Phrase(
                nb: "\(domain.nb), de samme \(span): \(moved) i snitt, n=\(n.nb), \(p).",
                nn: "\(domain.nn), dei same \(span): \(moved) i snitt, n=\(n.nn), \(p).",
                en: "\(domain.en), the same units \(span): \(moved) on average, n=\(n.en), \(p).")
        case .category(let category, let change):
            let sentence = PanelWords.sentence(change, numbers)
            let span = PanelWords.span(change.since, change.until)
            let label = category.label
            return Phrase(
                nb: "\(domain.nb), de samme \(span), «\(label.nb)»: \(sentence.nb).",
                nn: "\(domain.nn), dei same \(span), «\(label.nn)»: \(sentence.nn).",
                en: "\(domain.en), the same units \(span), “\(label.en)”: \(sentence.en).")
        }
    }

    /// Why there is no answer in a year: `2015: ikke spurt`.
    public static func absence(_ reason: PanelExit.Reason, in year: Int) -> Phrase {
        let words = PanelWords.reason(reason)
        return Phrase(nb: "\(year): \(words.nb).", nn: "\(year): \(words.nn).", en: "\(year): \(words.en).")
    }
}
