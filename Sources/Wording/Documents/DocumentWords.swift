import Survey
import SurveyAnalytics

/// Words of the documents that can be handed out.
public enum DocumentWords {
    /// *Skip to the content*
    public static let skip = Phrase(
        nb: "Hopp til innholdet", nn: "Hopp til innhaldet", en: "Skip to the content")
    /// *Contents*
    public static let contents = Phrase(nb: "Innhold", nn: "Innhald", en: "Contents")
    /// *In brief*
    public static let brief = Phrase(nb: "Kort fortalt", nn: "Kort fortalt", en: "In brief")
    /// *Who answered*
    public static let response = Phrase(nb: "Hvem har svart", nn: "Kven har svart", en: "Who answered")
    /// *Whom the answers cover*
    public static let coverage = Phrase(
        nb: "Hvem svarene dekker", nn: "Kven svara dekkjer", en: "Whom the answers cover")
    /// *Assistance, area by area*
    public static let areas = Phrase(
        nb: "Bistanden, område for område", nn: "Hjelpa, område for område", en: "Assistance, area by area")
    /// *Who should be followed up*
    public static let flagged = Phrase(
        nb: "Hvem bør følges opp", nn: "Kven bør følgjast opp", en: "Who should be followed up")
    /// *The answers, question by question*
    public static let questions = Phrase(
        nb: "Svarene, spørsmål for spørsmål", nn: "Svara, spørsmål for spørsmål",
        en: "The answers, question by question")
    /// *rest of the country*
    public static let rest = Phrase(
        nb: "resten av landet", nn: "resten av landet", en: "rest of the country")
    /// *distribution*
    public static let distribution = Phrase(nb: "Fordeling", nn: "Fordeling", en: "Distribution")
    /// *Group*: of people.
    public static let group = Phrase(nb: "Gruppe", nn: "Gruppe", en: "Group")
    /// *Live where somebody answered*
    public static let covered = Phrase(
        nb: "Bor der det er svart", nn: "Bur der det er svart", en: "Live where somebody answered")
    /// *Percent*
    public static let percent = Phrase(nb: "Prosent", nn: "Prosent", en: "Percent")

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
            "Hvor viktig bistanden er de neste to årene, og hvor god nytten har vært, på en skala fra 1 til 5. Ved siden av står snittet for regionen og landet.",
        nn:
            "Kor viktig hjelpa er dei neste to åra, og kor god nytta har vore, på ein skala frå 1 til 5. Ved sida av står snittet for regionen og landet.",
        en:
            "How important assistance is over the next two years, and how good its benefit has been, on a scale from 1 to 5. Beside it stand the means of the region and the country."
    )
    /// The caption of a unit's areas.
    public static let unitAreasCaption = Phrase(
        nb: "Områdene: viktighet, nytte og gap", nn: "Områda: kor viktig, nytte og gap",
        en: "The areas: importance, benefit and gap")
    /// Where the signs are explained.
    public static let seeGuide = Phrase(
        nb: "Hva tegnene og tallene betyr, står under «Slik leser du rapporten» mot slutten.",
        nn: "Kva teikna og tala tyder, står under «Slik les du rapporten» mot slutten.",
        en: "What the signs and numbers mean is told under “How to read the report” near the end.")
    /// That answers are made up.
    public static let synthetic = Phrase(
        nb:
            "Svarene i denne rapporten er oppdiktet. Kommunene og tallene fra registeret er virkelige, men ingen har svart det som står her.",
        nn:
            "Svara i denne rapporten er oppdikta. Kommunane og tala frå registeret er verkelege, men ingen har svart det som står her.",
        en:
            "The answers in this report are made up. The municipalities and the register's numbers are real, but nobody gave these answers."
    )
    /// What stands before the areas.
    public static let areasLead = Phrase(
        nb:
            "Slik vurderer de nytten av bistanden, på en skala fra 1 (svært dårlig) til 5 (svært god). Andelene er av dem som svarte på skalaen.",
        nn:
            "Slik vurderer dei nytta av hjelpa, på ein skala frå 1 (svært dårleg) til 5 (svært god). Delane er av dei som svarte på skalaen.",
        en:
            "How they rate the benefit of the assistance, on a scale from 1 (very poor) to 5 (very good). Shares are of those on the scale."
    )
    /// The caption of the table of areas.
    public static let areasCaption = Phrase(
        nb: "Nytten av bistanden", nn: "Nytta av hjelpa", en: "Benefit of the assistance")
    /// What stands before the areas that stand out.
    public static let remarkable = Phrase(
        nb: "Her er flere misfornøyde enn i resten av landet:",
        nn: "Her er fleire misnøgde enn i resten av landet:",
        en: "Here more are dissatisfied than in the rest of the country:")
    /// What stands before the flagged units.
    public static let flaggedLead = Phrase(
        nb: "De med størst vekt står først. Et flagg er en grunn til å se nærmere, ikke en dom.",
        nn: "Dei med størst vekt står først. Eit flagg er ein grunn til å sjå nærare, ikkje ein dom.",
        en: "Those of the greatest weight come first. A flag is a reason to look, not a verdict.")
    /// What stands before the questions.
    public static let questionsLead = Phrase(
        nb: "Andeler av dem som svarte på spørsmålet, med antall og 95 %-intervall.",
        nn: "Delar av dei som svarte på spørsmålet, med tal og 95 %-intervall.",
        en: "Shares of those that answered the question, with counts and 95% intervals.")
    /// That nobody is silent.
    public static let everybody = Phrase(
        nb: "Alle har svart.", nn: "Alle har svart.", en: "All have answered.")

    /// The caption of the rates.
    public static func rates(_ frame: Phrase) -> Phrase {
        Phrase(
            nb: "Andel \(frame.nb) som har svart", nn: "Del \(frame.nn) som har svart",
            en: "Share of \(frame.en) that answered")
    }

    /// The caption of those without an answer.
    public static func silent(_ count: Int, of frame: Phrase, _ numbers: Numbers) -> Phrase {
        let count = numbers.whole(count)
        return Phrase(
            nb: "Har ikke svart: \(count) \(frame.nb)", nn: "Har ikkje svart: \(count) \(frame.nn)",
            en: "Have not answered: \(count) \(frame.en)")
    }

    /// Who broke off.
    public static func partial(_ names: String) -> Phrase {
        Phrase(
            nb: "Har svart delvis: \(names).", nn: "Har svart delvis: \(names).",
            en: "Answered in part: \(names).")
    }

    /// What coverage is.
    public static func coverageLead(_ frame: Phrase) -> Phrase {
        Phrase(
            nb: "Så mange bor i \(frame.nb) som har svart. Store og små \(frame.nb) teller ulikt her.",
            nn: "Så mange bur i \(frame.nn) som har svart. Store og små \(frame.nn) tel ulikt her.",
            en:
                "So many live in \(frame.en) that answered. Large and small \(frame.en) count differently here."
        )
    }

    /// That no area stands out.
    public static func nothingRemarkable(_ rule: AreaRule) -> Phrase {
        Phrase(
            nb:
                "På ingen områder er andelen dårlig \(rule.points) prosentpoeng høyere enn i resten av landet.",
            nn: "På ingen område er delen dårleg \(rule.points) prosentpoeng høgare enn i resten av landet.",
            en:
                "In no area is the share of poor \(rule.points) percentage points higher than in the rest of the country."
        )
    }

    /// How many are flagged: `64 av 85 kommuner er flagget`.
    public static func flaggedCaption(_ count: Int, of all: Int, _ frame: Phrase, _ numbers: Numbers)
        -> Phrase
    {
        let (x, n) = (numbers.whole(count), numbers.whole(all))
        return Phrase(
            nb: "\(x) av \(n) \(frame.nb) er flagget", nn: "\(x) av \(n) \(frame.nn) er flagga",
            en: "\(x) of \(n) \(frame.en) are flagged")
    }

    /// How many answered, beside the country.
    public static func responded(
        _ share: Share, in place: String, country: Share?, _ frame: Phrase, _ numbers: Numbers
    ) -> Phrase {
        let here = UnitWords.share(share, withInterval: false, withCount: true, numbers: numbers)
        let there = country.map {
            UnitWords.share($0, withInterval: false, withCount: true, numbers: numbers)
        }
        func also(_ words: String, _ share: String?) -> String { share.map { "; \(words) \($0)" } ?? "" }
        return Phrase(
            nb: "Svar fra \(frame.nb), \(place): \(here.nb)" + also("i landet", there?.nb) + ".",
            nn: "Svar frå \(frame.nn), \(place): \(here.nn)" + also("i landet", there?.nn) + ".",
            en: "Answers from \(frame.en), \(place): \(here.en)" + also("in the country", there?.en) + ".")
    }

    /// The mean benefit over all areas, beside the rest of the country.
    public static func benefit(
        _ mean: BatteryMean, in place: String, rest: BatteryMean?, _ numbers: Numbers
    ) -> Phrase {
        func text(_ mean: BatteryMean) -> String {
            "\(numbers.decimal(mean.value)) (n = \(numbers.whole(mean.base)))"
        }
        func also(_ words: String) -> String { rest.map { "; \(words) \(text($0))" } ?? "" }
        let here = text(mean)
        return Phrase(
            nb: "Nytten av bistanden, snitt av områdene på skalaen 1–5, \(place): \(here)"
                + also(self.rest.nb) + ".",
            nn: "Nytta av hjelpa, snitt av områda på skalaen 1–5, \(place): \(here)" + also(self.rest.nn)
                + ".",
            en: "Benefit of the assistance, mean of the areas on the scale 1–5, \(place): \(here)"
                + also(self.rest.en) + ".")
    }

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
            nb: "Nytten av bistanden: snitt \(value) på skalaen 1–5, over \(own.areas) områder\(beside).",
            nn: "Nytta av hjelpa: snitt \(value) på skalaen 1–5, over \(own.areas) område\(beside).",
            en: "Benefit of the assistance: mean \(value) on the scale 1–5, over \(own.areas) areas\(beside)."
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

    /// That there are more flags, in brief.
    public static func more(_ count: Int, _ brief: Phrase) -> Phrase {
        Phrase(
            nb: "… og \(count) til: \(brief.nb)", nn: "… og \(count) til: \(brief.nn)",
            en: "… and \(count) more: \(brief.en)")
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

    /// What stands at the end.
    public static func footer(_ codebook: Codebook) -> Phrase {
        Phrase(
            nb: "Laget med Regionblikk av \(codebook.title.nb).",
            nn: "Laga med Regionblikk av \(codebook.title.nn).",
            en: "Made with Regionblikk of \(codebook.title.en).")
    }
}
