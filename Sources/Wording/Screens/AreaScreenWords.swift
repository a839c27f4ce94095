import Survey
import SurveyAnalytics

/// Words of the screen of the areas of help.
public enum AreaScreenWords {
    /// *go to the areas of assistance*
    public static let goTo = Phrase(
        nb: "gå til bistanden, område for område", nn: "gå til bistanden, område for område",
        en: "go to the areas of assistance")
    /// *open the units behind the number*
    public static let open = Phrase(
        nb: "åpne dem som står bak tallet", nn: "opne dei som står bak talet",
        en: "open the units behind the number")
    /// *next number of the row*
    public static let next = Phrase(
        nb: "neste tall i raden", nn: "neste tal i rada", en: "next number of the row")
    /// *previous number of the row*
    public static let previous = Phrase(
        nb: "forrige tall i raden", nn: "førre tal i rada", en: "previous number of the row")
    /// *number*
    public static let numberHint = Phrase(nb: "tall", nn: "tal", en: "number")
    /// *There is nobody behind this number.*
    public static let nobody = Phrase(
        nb: "Det står ingen bak dette tallet.", nn: "Det står ingen bak dette talet.",
        en: "There is nobody behind this number.")
    /// *The survey does not ask for the benefit of assistance on a scale from 1 to 5.*
    public static let notAsked = Phrase(
        nb: "Undersøkelsen spør ikke om nytten av bistanden på en skala fra 1 til 5.",
        nn: "Undersøkinga spør ikkje om nytta av bistanden på ein skala frå 1 til 5.",
        en: "The survey does not ask for the benefit of assistance on a scale from 1 to 5.")
    /// *rest*: of the country.
    public static let rest = Phrase(nb: "resten", nn: "resten", en: "the rest")
    /// *shares*: the heading of the bars.
    public static let bars = Phrase(nb: "andeler", nn: "delar", en: "shares")
    /// *none*: no answer.
    public static let noneShort = Phrase(nb: "uten", nn: "utan", en: "none")
    /// *mean*
    public static let meanShort = Phrase(nb: "snitt", nn: "snitt", en: "mean")
    /// *imp.*
    public static let importanceShort = Phrase(nb: "viktig", nn: "viktig", en: "imp.")
    /// *chg.*
    public static let changeShort = Phrase(nb: "endr", nn: "endr", en: "chg.")
    /// *flag*
    public static let flag = Phrase(nb: "flagg", nn: "flagg", en: "flag")
    /// *rating*: the heading of what each unit answered.
    public static let rating = Phrase(nb: "karakter", nn: "karakter", en: "rating")
    /// *no answer*
    public static let unanswered = Phrase(
        nb: "ikke svart på spørsmålet", nn: "ikkje svart på spørsmålet", en: "not answered")
    /// *not relevant*
    public static let notRelevant = Phrase(nb: "ikke relevant", nn: "ikkje relevant", en: "not relevant")

    /// What the areas are ordered by.
    public static func order(_ order: AreaOrder, since year: Int?) -> Phrase {
        switch order {
        case .asked:
            Phrase(nb: "spørreskjemaet", nn: "spørjeskjemaet", en: "the questionnaire")
        case .benefit: Phrase(nb: "lavest nytte", nn: "lågast nytte", en: "lowest benefit")
        case .gap:
            Phrase(
                nb: "størst gap (viktighet minus nytte)", nn: "størst gap (viktigheit minus nytte)",
                en: "largest gap (importance less benefit)")
        case .change:
            year.map {
                Phrase(
                    nb: "størst fall siden \($0)", nn: "størst fall sidan \($0)",
                    en: "largest fall since \($0)")
            } ?? Phrase(nb: "størst fall", nn: "størst fall", en: "largest fall")
        }
    }

    /// That the list is ordered so.
    public static func ordered(by order: Phrase) -> Phrase {
        Phrase(nb: "ordnet etter \(order.nb)", nn: "ordna etter \(order.nn)", en: "ordered by \(order.en)")
    }

    /// What a unit may have said of an area.
    public static func answer(_ answer: AreaAnswer) -> Phrase {
        switch answer {
        case .poor, .neither, .good: UnitWords.part(answer.part, .benefit)
        case .notRelevant: notRelevant
        case .none: unanswered
        }
    }

    /// The words over the counts of an answer.
    public static func short(_ answer: AreaAnswer) -> Phrase {
        switch answer {
        case .poor: Phrase("1–2")
        case .neither: Phrase("3")
        case .good: Phrase("4–5")
        case .notRelevant: UnitWords.notRelevantShort
        case .none: noneShort
        }
    }

    /// How a unit rates the help, as one cell.
    public static func rating(_ rating: UnitArea.Rating) -> Phrase {
        switch rating {
        case .step(let step): Phrase(String(step))
        case .notRelevant: notRelevant
        case .none: unanswered
        }
    }

    /// The units that gave an answer, or all that were asked, as a title: `næringsliv: dårlig (1–2)`.
    public static func title(_ area: Area, _ answer: AreaAnswer?) -> Phrase {
        guard let answer else {
            return Phrase(
                nb: "Bistand, \(area.short.nb)", nn: "Bistand, \(area.short.nn)",
                en: "Assistance, \(area.short.en)"
            )
        }
        let words = AreaScreenWords.answer(answer)
        return Phrase(
            nb: "Bistand, \(area.short.nb): \(words.nb)", nn: "Bistand, \(area.short.nn): \(words.nn)",
            en: "Assistance, \(area.short.en): \(words.en)")
    }

    /// How many of those who answered gave an answer: `dårlig (1–2): 18 av 62, 29 % (24–35), N=85`.
    public static func share(_ share: Share, _ answer: AreaAnswer, _ numbers: Numbers) -> Phrase {
        let (words, full) = (AreaScreenWords.answer(answer), QuestionWords.share(share, numbers))
        return Phrase(
            nb: "\(words.nb): \(full.nb)", nn: "\(words.nn): \(full.nn)", en: "\(words.en): \(full.en)")
    }

    /// How many of the domain did not answer: `taus: 18 av 85`.
    public static func count(_ count: Int, of units: Int, _ answer: AreaAnswer, _ numbers: Numbers) -> Phrase
    {
        let (words, place) = (AreaScreenWords.answer(answer), UnitWords.place(count, of: units, numbers))
        return Phrase(
            nb: "\(words.nb): \(place.nb)", nn: "\(words.nn): \(place.nn)", en: "\(words.en): \(place.en)")
    }
}
