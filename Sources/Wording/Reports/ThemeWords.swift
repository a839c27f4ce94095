import Survey
import SurveyAnalytics

/// Words of themes, of the words in free texts, and of corrections by hand.
public enum ThemeWords {
    /// *theme*
    public static let theme = Phrase(nb: "tema", nn: "tema", en: "theme")
    /// *themes*
    public static let themes = Phrase(nb: "temaer", nn: "tema", en: "themes")
    /// *no theme*
    public static let uncoded = Phrase(nb: "uten tema", nn: "utan tema", en: "no theme")
    /// *word*
    public static let word = Phrase(nb: "ord", nn: "ord", en: "word")
    /// *uses*
    public static let uses = Phrase(nb: "ganger brukt", nn: "gonger brukt", en: "uses")
    /// *matched words*
    public static let matched = Phrase(nb: "ord som ga tema", nn: "ord som gav tema", en: "matched words")
    /// *any of them*
    public static let anyWord = Phrase(nb: "minst ett av dem", nn: "minst eitt av dei", en: "any of them")
    /// *by hand*
    public static let byHand = Phrase(nb: "for hånd", nn: "for hand", en: "by hand")
    /// *correction*, as a line is numbered.
    public static let number = Phrase(nb: "rettelse", nn: "retting", en: "correction")
    /// *change*
    public static let change = Phrase(nb: "endring", nn: "endring", en: "change")
    /// *who*
    public static let who = Phrase(nb: "hvem", nn: "kven", en: "who")
    /// *when*
    public static let when = Phrase(nb: "når", nn: "når", en: "when")
    /// *why*
    public static let why = Phrase(nb: "hvorfor", nn: "kvifor", en: "why")
    /// *status*
    public static let status = Phrase(nb: "status", nn: "status", en: "status")
    /// *holds*
    public static let holds = Phrase(nb: "gjelder", nn: "gjeld", en: "holds")
    /// *superseded*
    public static let superseded = Phrase(
        nb: "erstattet av en senere", nn: "erstatta av ei seinare", en: "superseded by a later one")
    /// *as answered*
    public static let asAnswered = Phrase(nb: "som svart", nn: "som svart", en: "as answered")
    /// *recoded*
    public static let recoded = Phrase(nb: "omkodet", nn: "omkoda", en: "recoded")
    /// *Corrections*
    public static let corrections = Phrase(nb: "Rettelser", nn: "Rettingar", en: "Corrections")
    /// *Corrections that do not hold*
    public static let setAside = Phrase(
        nb: "Rettelser som ikke gjelder", nn: "Rettingar som ikkje gjeld", en: "Corrections that do not hold")

    /// Matched words between marks.
    public static func marked(_ words: String) -> String { "»\(words)«" }

    /// A theme that somebody put there by hand.
    public static func byHand(_ theme: Phrase) -> Phrase {
        Phrase(nb: "\(theme.nb) (for hånd)", nn: "\(theme.nn) (for hand)", en: "\(theme.en) (by hand)")
    }

    /// How many wrote an answer: `241 skrev et svar, 1,9 temaer per svar`.
    public static func answers(_ count: Int, themesPerAnswer: Double?, _ numbers: Numbers) -> Phrase {
        let whole = numbers.whole(count)
        guard let themes = themesPerAnswer.map({ numbers.decimal($0, 1) }) else {
            return Phrase(
                nb: "ingen skrev et svar", nn: "ingen skreiv eit svar", en: "nobody wrote an answer")
        }
        return Phrase(
            nb: "\(whole) skrev et svar, \(themes) temaer per svar",
            nn: "\(whole) skreiv eit svar, \(themes) tema per svar",
            en: "\(whole) wrote an answer, \(themes) themes per answer")
    }

    /// What was decided: `har temaet bolig`.
    public static func change(_ change: AnswerCorrection.Change, label: Phrase) -> Phrase {
        switch change {
        case .add:
            Phrase(
                nb: "har temaet «\(label.nb)»", nn: "har temaet «\(label.nn)»",
                en: "has the theme “\(label.en)”")
        case .remove:
            Phrase(
                nb: "har ikke temaet «\(label.nb)»", nn: "har ikkje temaet «\(label.nn)»",
                en: "does not have the theme “\(label.en)”")
        case .recode:
            Phrase(
                nb: "omkodet til «\(label.nb)»", nn: "omkoda til «\(label.nn)»",
                en: "recoded to “\(label.en)”")
        }
    }

    /// That a correction was undone.
    public static func undone(by who: String, why: String) -> Phrase {
        Phrase(
            nb: "angret av \(who): \(why)", nn: "angra av \(who): \(why)", en: "undone by \(who): \(why)")
    }

    /// Why a correction is set aside.
    public static func obstacle(_ obstacle: AnswerCorrection.Obstacle) -> Phrase {
        switch obstacle {
        case .unknownUnit:
            Phrase(nb: "enheten er ikke med", nn: "eininga er ikkje med", en: "the unit is not there")
        case .unknownItem:
            Phrase(
                nb: "spørsmålet er ikke med", nn: "spørsmålet er ikkje med", en: "the question is not there")
        case .unknownTarget:
            Phrase(
                nb: "temaet eller svartlternativet finnes ikke",
                nn: "temaet eller svartlternativet finst ikkje",
                en: "there is no such theme or category")
        case .noText:
            Phrase(
                nb: "enheten har ikke skrevet noe", nn: "eininga har ikkje skrive noko",
                en: "nothing is written")
        case .otherText:
            Phrase(
                nb: "teksten er en annen enn den som ble rettet",
                nn: "teksten er ein annan enn den som vart retta",
                en: "the text is another than the one that was corrected")
        case .notChosen:
            Phrase(
                nb: "enheten har ikke valgt svaret som teksten forklarer",
                nn: "eininga har ikkje valt svaret som teksten forklarer",
                en: "the unit did not choose the answer that the text explains")
        case .excludesRest:
            Phrase(
                nb: "svaret utelukker de andre som enheten også har valgt",
                nn: "svaret utelukkar dei andre som eininga også har valt",
                en: "the category rules out the others that the unit chose too")
        }
    }
}
