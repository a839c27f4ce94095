import Survey
import SurveyAnalytics

/// Words of the screens of questions.
public enum QuestionWords {
    /// *go to the questions*
    public static let goTo = Phrase(
        nb: "gå til spørsmålene", nn: "gå til spørsmåla", en: "go to the questions")
    /// *open the question*
    public static let open = Phrase(nb: "åpne spørsmålet", nn: "opne spørsmålet", en: "open the question")
    /// *question*
    public static let question = Phrase(nb: "spørsmål", nn: "spørsmål", en: "question")
    /// *answer*: the heading over what rows are about.
    public static let answer = Phrase(nb: "svar", nn: "svar", en: "answer")
    /// *kind*
    public static let kind = Phrase(nb: "slag", nn: "slag", en: "kind")
    /// *n of N*
    public static let base = Phrase(nb: "n av N", nn: "n av N", en: "n of N")
    /// *usual answer*
    public static let usualAnswer = Phrase(
        nb: "vanligste svar", nn: "vanlegaste svar", en: "usual answer")
    /// *most usual answer, or mean*
    public static let headline = Phrase(
        nb: "vanligste svar / snitt", nn: "vanlegaste svar / snitt", en: "usual answer / mean")
    /// *No question is found.*
    public static let nothingFound = Phrase(
        nb: "Ingen spørsmål passer til søket.", nn: "Ingen spørsmål passar til søket.",
        en: "No question fits the search.")
    /// *The place has no counterpart in that wave.*
    public static let noPlace = Phrase(
        nb: "Stedet finnes ikke i registeret for det året.",
        nn: "Staden finst ikkje i registeret for det året.",
        en: "The place is not in the register of that year.")

    /// *Distribution*
    public static let distribution = Phrase(nb: "Fordeling", nn: "Fordeling", en: "Distribution")
    /// *Divisions*
    public static let divisions = Phrase(nb: "Inndelinger", nn: "Inndelingar", en: "Divisions")
    /// *Places*
    public static let places = Phrase(nb: "Steder", nn: "Stader", en: "Places")
    /// *Change*
    public static let change = Phrase(nb: "Endring", nn: "Endring", en: "Change")

    /// *open the units behind the number*
    public static let openUnits = Phrase(
        nb: "åpne enhetene bak tallet", nn: "opne einingane bak talet", en: "open the units behind the number"
    )
    /// *There are no units behind this.*
    public static let noUnits = Phrase(
        nb: "Det er ingen enheter bak dette.", nn: "Det er ingen einingar bak dette.",
        en: "There are no units behind this.")
    /// *next question*
    public static let next = Phrase(nb: "neste spørsmål", nn: "neste spørsmål", en: "next question")
    /// *previous question*
    public static let previous = Phrase(nb: "forrige spørsmål", nn: "førre spørsmål", en: "previous question")
    /// *number to the right*
    public static let right = Phrase(nb: "tallet til høyre", nn: "talet til høgre", en: "number to the right")
    /// *number to the left*
    public static let left = Phrase(
        nb: "tallet til venstre", nn: "talet til venstre", en: "number to the left")
    /// *number*
    public static let numberHint = Phrase(nb: "tall", nn: "tal", en: "number")
    /// *next division*
    public static let nextDivision = Phrase(nb: "neste inndeling", nn: "neste inndeling", en: "next division")
    /// *previous division*
    public static let previousDivision = Phrase(
        nb: "forrige inndeling", nn: "førre inndeling", en: "previous division")
    /// *division*
    public static let divisionHint = Phrase(nb: "inndeling", nn: "inndeling", en: "division")
    /// *Only the section Divisions has divisions to choose.*
    public static let notDivided = Phrase(
        nb: "Inndeling velges i delen Inndelinger (2).", nn: "Inndeling blir vald i delen Inndelingar (2).",
        en: "Divisions are chosen in the section Divisions (2).")
    /// *step to an earlier wave, and round again*
    public static let wave = Phrase(
        nb: "bytt år: ett år bakover, så rundt", nn: "byt år: eitt år bakover, så rundt",
        en: "step to the wave before, and round")
    /// *wave*
    public static let waveHint = Phrase(nb: "år", nn: "år", en: "wave")
    /// *There is only one wave.*
    public static let oneWave = Phrase(
        nb: "Det er bare én undersøkelse.", nn: "Det er berre éi undersøking.", en: "There is only one wave.")
    /// *show the change since the wave before*
    public static let goToChange = Phrase(
        nb: "vis endring siden forrige gang", nn: "vis endring sidan førre gong",
        en: "show the change since last time")
    /// *change*
    public static let changeHint = Phrase(nb: "endring", nn: "endring", en: "change")

    /// *not answered*
    public static let silent = Phrase(
        nb: "ikke svart på spørsmålet", nn: "ikkje svart på spørsmålet", en: "not answered")
    /// *were not asked*
    public static let notAsked = Phrase(nb: "ble ikke spurt", nn: "vart ikkje spurde", en: "were not asked")
    /// *answered, n*
    public static let answered = Phrase(nb: "svarte", nn: "svarte", en: "answered")
    /// *all*
    public static let all = Phrase(nb: "i alt", nn: "i alt", en: "in all")
    /// *without a class*
    public static let unplaced = Phrase(nb: "uten klasse", nn: "utan klasse", en: "without a class")
    /// *percent*
    public static let percent = Phrase(nb: "prosent", nn: "prosent", en: "percent")
    /// *mean*
    public static let mean = Phrase(nb: "snitt", nn: "snitt", en: "mean")
    /// *mean, n=37*: of the units of a panel that gave a number in every wave.
    public static func mean(of base: Int) -> Phrase {
        let number = Numbers.inEach(base)
        return Phrase(
            nb: "snitt, n=\(number.nb)", nn: "snitt, n=\(number.nn)", en: "mean, n=\(number.en)")
    }
    /// *lowest*
    public static let lowest = Phrase(nb: "lavest", nn: "lågast", en: "lowest")
    /// *highest*
    public static let highest = Phrase(nb: "høyest", nn: "høgast", en: "highest")
    /// *Answers in words*
    public static let texts = Phrase(nb: "Svarene", nn: "Svara", en: "The answers")
    /// *Answers of the panel*
    public static let panelAnswers = Phrase(
        nb: "De samme enhetene to ganger", nn: "Dei same einingane to gonger", en: "The same units twice")
    /// *Left out, by reason*
    public static let leftOut = Phrase(
        nb: "Falt utenfor, hver enhet telt én gang", nn: "Fall utanfor, kvar eining talt éin gong",
        en: "Left out, each unit counted once")
    /// *units*
    public static let units = Phrase(nb: "enheter", nn: "einingar", en: "units")
    /// *change, exact p*
    public static let exactChange = Phrase(
        nb: "endring, eksakt p", nn: "endring, eksakt p", en: "change, exact p")
}
