import Survey
import SurveyAnalytics

/// Words of the document about a region, a group or the country.
extension DocumentWords {
    /// *Whom the answers cover*
    public static let coverage = Phrase(
        nb: "Hvem svarene dekker", nn: "Kven svara dekkjer", en: "Whom the answers cover")
    /// *Who should be followed up*
    public static let flagged = Phrase(
        nb: "Hvem bør følges opp", nn: "Kven bør følgjast opp", en: "Who should be followed up")
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
    /// *Count*
    public static let count = Phrase(nb: "Antall", nn: "Tal", en: "Count")
    /// *Percent*
    public static let percent = Phrase(nb: "Prosent", nn: "Prosent", en: "Percent")
    /// What stands before the areas.
    public static let areasLead = Phrase(
        nb:
            "Slik vurderer de nytten av bistanden, på en skala fra 1 (svært dårlig) til 5 (svært god). Andelene er av dem som svarte på skalaen.",
        nn:
            "Slik vurderer dei nytta av bistanden, på ein skala frå 1 (svært dårleg) til 5 (svært god). Delane er av dei som svarte på skalaen.",
        en:
            "How they rate the benefit of the assistance, on a scale from 1 (very poor) to 5 (very good). Shares are of those on the scale."
    )
    /// The caption of the table of areas.
    public static let areasCaption = Phrase(
        nb: "Nytten av bistanden", nn: "Nytta av bistanden", en: "Benefit of the assistance")
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
    public static func silent(_ count: Int, of frame: Frame, _ numbers: Numbers) -> Phrase {
        let (units, count) = (count == 1 ? frame.one : frame.label, numbers.whole(count))
        return Phrase(
            nb: "Har ikke svart: \(count) \(units.nb)", nn: "Har ikkje svart: \(count) \(units.nn)",
            en: "Not answered: \(count) \(units.en)")
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
            nn: "Nytta av bistanden, snitt av områda på skalaen 1–5, \(place): \(here)" + also(self.rest.nn)
                + ".",
            en: "Benefit of the assistance, mean of the areas on the scale 1–5, \(place): \(here)"
                + also(self.rest.en) + ".")
    }

    /// That there are more flags, in brief.
    public static func more(_ count: Int, _ brief: Phrase) -> Phrase {
        Phrase(
            nb: "… og \(count) til: \(brief.nb)", nn: "… og \(count) til: \(brief.nn)",
            en: "… and \(count) more: \(brief.en)")
    }
}
