import Survey
import SurveyAnalytics

/// Words of the document about a kommune or a bydel.
extension DocumentWords {
    /// *Answered on*
    public static let answeredOn = Phrase(nb: "Dato", nn: "Dato", en: "Date")
    /// *Respondent*
    public static let respondent = Phrase(nb: "Hvem svarte", nn: "Kven svarte", en: "Respondent")
    /// *Closed questions answered*
    public static let closedQuestions = Phrase(
        nb: "Lukkede spørsmål besvart", nn: "Lukka spørsmål svart på", en: "Closed questions answered")
    /// *Silent*
    public static let silence = Phrase(nb: "Ikke svart", nn: "Ikkje svart", en: "Silent")
    /// *Scale 1–5*
    public static let scale = Phrase(nb: "Nytte 1–5", nn: "Nytte 1–5", en: "Benefit 1–5")
    /// *Place in the country*
    public static let place = Phrase(nb: "Plass i landet", nn: "Plass i landet", en: "Place in the country")
    /// *Whom it is like, and from whom it may learn*
    public static let similar = Phrase(
        nb: "Hvem den ligner på, og hvem den kan lære av", nn: "Kven han liknar på, og kven han kan lære av",
        en: "Whom it resembles, and from whom it may learn")
    /// *Nothing to compare by.*
    public static let notComparable = Phrase(
        nb: "Registeret har ikke nok til å finne noen som ligner.",
        nn: "Registeret har ikkje nok til å finne nokon som liknar.",
        en: "The register has too little to find any that resemble it.")
    /// What stands before a unit's areas.
    public static let unitAreasLead = Phrase(
        nb:
            "Hvor viktig bistanden er de neste to årene, og hvor god nytten har vært, på en skala fra 1 til 5. Ved siden av står snittene til sammenligning.",
        nn:
            "Kor viktig bistanden er dei neste to åra, og kor god nytta har vore, på ein skala frå 1 til 5. Ved sida av står snitta til samanlikning.",
        en:
            "How important assistance is over the next two years, and how good its benefit has been, on a scale from 1 to 5. Beside it stand the means that it is compared with."
    )
    /// The caption of a unit's areas.
    public static let unitAreasCaption = Phrase(
        nb: "Områdene: viktighet, nytte og gap", nn: "Områda: kor viktig, nytte og gap",
        en: "The areas: importance, benefit and gap")

    /// How many flags a unit has, and what they weigh together.
    public static func flags(_ count: Int, weight: Int) -> Phrase {
        Phrase(
            nb: "\(count) flagg, vekt \(weight).", nn: "\(count) flagg, vekt \(weight).",
            en: count == 1 ? "1 flag, weight \(weight)." : "\(count) flags, weight \(weight).")
    }

    /// What the weight of a unit's flags is.
    public static func flagsNote(weight: Int) -> Phrase {
        Phrase(
            nb: "Vekt til sammen: \(weight). Et flagg er en grunn til å se nærmere, ikke en dom.",
            nn: "Vekt til saman: \(weight). Eit flagg er ein grunn til å sjå nærare, ikkje ein dom.",
            en: "Weight together: \(weight). A flag is a reason to look, not a verdict.")
    }

    /// A unit's mean benefit beside those of its region and the country.
    public static func ownBenefit(
        _ own: UnitBatteryMean, beside others: [(name: String, mean: BatteryMean)], _ numbers: Numbers
    ) -> Phrase {
        let value = numbers.decimal(own.value)
        let beside = others.map {
            "; \($0.name) \(numbers.decimal($0.mean.value)) (n = \(numbers.whole($0.mean.base)))"
        }
        .joined()
        return Phrase(
            nb:
                "Nytten av bistanden: snitt \(value) på skalaen 1–5, over \(own.areas) \(own.areas == 1 ? "område" : "områder")\(beside).",
            nn: "Nytta av bistanden: snitt \(value) på skalaen 1–5, over \(own.areas) område\(beside).",
            en:
                "Benefit of the assistance: mean \(value) on the scale 1–5, over \(own.areas) \(own.areas == 1 ? "area" : "areas")\(beside)."
        )
    }

    /// Where a unit stands by its mean benefit.
    public static func standing(_ words: Phrase) -> Phrase {
        Phrase(
            nb: "Plass etter nytte: \(words.nb).", nn: "Plass etter nytte: \(words.nn).",
            en: "Place by benefit: \(words.en).")
    }

    /// How long a unit has been silent.
    public static func silence(_ run: SilentRun) -> Phrase {
        run.waves == 1
            ? Phrase(nb: "denne gangen", nn: "denne gongen", en: "this time")
            : Phrase(
                nb: "\(run.waves) undersøkelser på rad, siden \(run.since)",
                nn: "\(run.waves) undersøkingar på rad, sidan \(run.since)",
                en: "\(run.waves) waves running, since \(run.since)")
    }

    /// What the register says, and as of when.
    public static func facts(year: Int) -> Phrase {
        Phrase(
            nb: "Fakta fra registeret for \(year)", nn: "Fakta frå registeret for \(year)",
            en: "Facts from the register of \(year)")
    }

    /// What a unit is held against, each with how many there are of the frame.
    public static func comparedWith(
        _ domains: [(name: String, count: Int)], _ frame: Phrase, _ numbers: Numbers
    ) -> Phrase {
        func list(_ frame: String) -> String {
            numbers.list(domains.map { "\($0.name) (\(numbers.whole($0.count)) \(frame))" })
        }
        return Phrase(
            nb: "Sammenlignet med \(list(frame.nb)).", nn: "Samanlikna med \(list(frame.nn)).",
            en: "Compared with \(list(frame.en)).")
    }

    /// What stands before a unit's answers.
    public static func unitQuestionsLead(_ unit: String) -> Phrase {
        Phrase(
            nb:
                "Svaret fra \(unit) er merket med ◆. Andelene er av dem som svarte på spørsmålet, med antall og 95 %-intervall.",
            nn:
                "Svaret frå \(unit) er merkt med ◆. Delane er av dei som svarte på spørsmålet, med tal og 95 %-intervall.",
            en:
                "The answer of \(unit) is marked with ◆. Shares are of those that answered the question, with counts and 95% intervals."
        )
    }

    /// Whose answer a row is.
    public static func ownAnswer(of unit: String) -> Phrase {
        Phrase(nb: "svaret fra \(unit)", nn: "svaret frå \(unit)", en: "the answer of \(unit)")
    }
}
