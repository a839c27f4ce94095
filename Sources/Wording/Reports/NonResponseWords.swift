import Survey
import SurveyAnalytics

/// Words of the report on who answered and who did not.
public enum NonResponseWords {
    /// *Who answered, and whom they resemble*
    public static let title = Phrase(
        nb: "Hvem som svarte, og hvem de ligner", nn: "Kven som svarte, og kven dei liknar",
        en: "Who answered, and whom they resemble")
    /// *class*
    public static let ofClass = Phrase(nb: "klasse", nn: "klasse", en: "class")
    /// *responded*
    public static let answered = Phrase(nb: "har svart", nn: "har svart", en: "responded")
    /// *of all*
    public static let inFrame = Phrase(nb: "av alle (%)", nn: "av alle (%)", en: "of all (%)")
    /// *of those who answered*
    public static let amongAnswered = Phrase(
        nb: "av dem som svarte (%)", nn: "av dei som svarte (%)", en: "of those who answered (%)")
    /// *of the silent*
    public static let amongSilent = Phrase(
        nb: "av dem som ikke svarte (%)", nn: "av dei som ikkje svarte (%)", en: "of those not responded (%)")
    /// *responded less all, points*: of a class among those who answered, and among all.
    public static let difference = Phrase(
        nb: "svart minus alle (poeng)", nn: "svart minus alle (poeng)", en: "responded less all (points)")
    /// *standardised difference*, of those who answered and those who did not.
    public static let standardized = Phrase(
        nb: "standardisert forskjell, svart mot ikke svart",
        nn: "standardisert skilnad, svart mot ikkje svart",
        en: "standardised difference, responded against not")
    /// *partial*: the class's part in the unevenness.
    public static let partial = Phrase(nb: "bidrag til R", nn: "bidrag til R", en: "partial R")
    /// *mean of those who answered*
    public static let meanAnswered = Phrase(
        nb: "snitt, svart", nn: "snitt, svart", en: "mean, responded")
    /// *mean of the silent*
    public static let meanSilent = Phrase(
        nb: "snitt, ikke svart", nn: "snitt, ikkje svart", en: "mean, not responded")
    /// *coverage*
    public static let coverage = Phrase(
        nb: "bor der det er svart (%)", nn: "bur der det er svart (%)", en: "live where somebody answered (%)"
    )
    /// *characteristic*
    public static let characteristic = Phrase(nb: "kjennetegn", nn: "kjenneteikn", en: "characteristic")
    /// *Day by day*
    public static let days = Phrase(nb: "Svar dag for dag", nn: "Svar dag for dag", en: "Answers day by day")
    /// *day*: the day of the fieldwork, from 1.
    public static let day = Phrase(nb: "dag", nn: "dag", en: "day")
    /// *date*
    public static let date = Phrase(nb: "dato", nn: "dato", en: "date")
    /// *new*: units that answered on a day.
    public static let new = Phrase(nb: "nye", nn: "nye", en: "new")
    /// *so far*
    public static let soFar = Phrase(nb: "så langt", nn: "så langt", en: "so far")
    /// *Silent several waves running*
    public static let silentRuns = Phrase(
        nb: "Ikke svart flere år på rad", nn: "Ikkje svart fleire år på rad",
        en: "Silent several waves running")
    /// *waves running*
    public static let waves = Phrase(
        nb: "undersøkelser på rad", nn: "undersøkingar på rad", en: "waves running")
    /// *since*
    public static let since = Phrase(nb: "siden", nn: "sidan", en: "since")
    /// *Shares that weighting moves by more than a point*
    public static let moved = Phrase(
        nb: "Andeler som vekting flytter mer enn ett prosentpoeng; opptellingen gjelder fortsatt",
        nn: "Delar som vekting flyttar meir enn eitt prosentpoeng; oppteljinga gjeld framleis",
        en: "Shares that weighting moves by more than a point; the count stands")
    /// *as counted*
    public static let counted = Phrase(nb: "opptalt", nn: "oppteljing", en: "as counted")
    /// *effective n*
    public static let effective = Phrase(nb: "effektiv n", nn: "effektiv n", en: "effective n")
    /// *Characteristics of those who answered and of the silent*
    public static let sides = Phrase(
        nb: "Kjennetegn ved dem som svarte, og dem som ikke gjorde det",
        nn: "Kjenneteikn ved dei som svarte, og dei som ikkje gjorde det",
        en: "Characteristics of those who responded and of those who did not")

    /// *the wave of 2016*: the share of the wave before on the same day.
    public static func sameDay(in year: Int) -> Phrase {
        Phrase(
            nb: "samme dag i \(year)", nn: "same dag i \(year)", en: "same day in \(year)")
    }

    /// A way of weighting: `vektet etter region`.
    public static func method(_ method: FrameWeights.Method, in register: Register, _ language: Language)
        -> String
    {
        let labels = method.divisions.map { (register.division($0)?.label ?? Phrase($0))[language] }
        let list = Numbers(language).list(labels)
        let phrase =
            switch method {
            case .postStratified:
                Phrase(
                    nb: "vektet etter \(list) (%)", nn: "vekta etter \(list) (%)",
                    en: "weighted by \(list) (%)")
            case .raked:
                Phrase(
                    nb: "rakt etter \(list) (%)", nn: "raka etter \(list) (%)", en: "raked by \(list) (%)")
            }
        return phrase[language]
    }

    /// How even the answers are over the classes of a division, in one line.
    public static func evenness(_ table: ClassTable, _ numbers: Numbers) -> Phrase {
        let (chiSquare, r) = (chiSquare(table.chiSquare, numbers), rIndicator(table.rIndicator, numbers))
        return Phrase(
            nb: "\(chiSquare.nb) \(r.nb)", nn: "\(chiSquare.nn) \(r.nn)", en: "\(chiSquare.en) \(r.en)")
    }

    private static func chiSquare(_ finding: Finding<ChiSquareTest>, _ numbers: Numbers) -> Phrase {
        guard let test = finding.value else {
            return AbsenceWords.sentence(finding.absence ?? .nobodyToCompare)
        }
        let statistic = numbers.decimal(test.statistic)
        let p = PanelWords.probability(test.p, numbers)
        let rough = test.smallestExpected < 5
        return Phrase(
            nb: "Kjikvadrat \(statistic) (\(test.degrees) fg.), \(p)\(rough ? ", grovt anslag" : "").",
            nn: "Kjikvadrat \(statistic) (\(test.degrees) fg.), \(p)\(rough ? ", grovt overslag" : "").",
            en: "Chi-square \(statistic) (\(test.degrees) df), \(p)\(rough ? ", rough" : "").")
    }

    private static func rIndicator(_ finding: Finding<RIndicator>, _ numbers: Numbers) -> Phrase {
        guard let indicator = finding.value else { return Phrase("") }
        let value = numbers.decimal(indicator.value, 2)
        return Phrase(
            nb: "R-indikator \(value) (1 når alle klasser svarte like mye).",
            nn: "R-indikator \(value) (1 når alle klassar svarte like mykje).",
            en: "R-indicator \(value) (1 when all classes answered alike).")
    }
}
