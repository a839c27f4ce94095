import Survey
import SurveyAnalytics

/// Words of a report that is held against a survey.
public enum PublishedWords {
    /// *The report against the survey*
    public static let title = Phrase(
        nb: "Rapporten mot undersøkelsen", nn: "Rapporten mot undersøkinga",
        en: "The report against the survey")
    /// *the report*: what was printed.
    public static let printed = Phrase(nb: "rapporten", nn: "rapporten", en: "the report")
    /// *the survey*: what was worked out.
    public static let computed = Phrase(nb: "undersøkelsen", nn: "undersøkinga", en: "the survey")
    /// *what*: what a row speaks of.
    public static let what = Phrase(nb: "hva", nn: "kva", en: "what")
    /// *difference*
    public static let difference = Phrase(nb: "forskjell", nn: "skilnad", en: "difference")
    /// *explanation*
    public static let explanation = Phrase(nb: "forklaring", nn: "forklaring", en: "explanation")
    /// *years*
    public static let years = Phrase(nb: "år", nn: "år", en: "years")
    /// *rows*
    public static let rows = Phrase(nb: "rader", nn: "rader", en: "rows")
    /// *of which need the register alone*
    public static let fromRegister = Phrase(
        nb: "av dem bare fra registeret", nn: "av dei berre frå registeret",
        en: "of these from the register alone")
    /// *Summary*
    public static let summary = Phrase(nb: "Til sammen", nn: "Til saman", en: "Summary")
    /// *all*
    public static let all = Phrase(nb: "alle", nn: "alle", en: "all")

    /// That agreement on made-up answers proves nothing, and what does.
    public static let isFitted = Phrase(
        nb: """
            Svarene er syntetiske og laget for å passe til rapporten. At de stemmer, er derfor ikke noe bevis. Det er \
            radene som bare trenger registeret: tabell 1 talt opp på nytt fra offentlige tall.
            """,
        nn: """
            Svara er syntetiske og laga for å passe til rapporten. At dei stemmer, er difor ikkje noko prov. Det er \
            radene som berre treng registeret: tabell 1 talt opp på nytt frå offentlege tal.
            """,
        en: """
            The answers are synthetic and were fitted to the report, so that agreement is no evidence. The rows that \
            need the register alone are: Table 1, counted again from public facts.
            """)

    /// A verdict in words.
    public static func verdict(_ kind: PublishedVerdict.Kind) -> Phrase {
        switch kind {
        case .equal: Phrase(nb: "likt", nn: "likt", en: "equal")
        case .differs: Phrase(nb: "avviker", nn: "avvik", en: "differs")
        case .cannotHold: Phrase(nb: "kan ikke stemme", nn: "kan ikkje stemme", en: "cannot hold")
        case .notComputable:
            Phrase(nb: "kan ikke regnes ut", nn: "kan ikkje reknast ut", en: "not computable")
        }
    }

    /// That rows differ, and which.
    public static func differing(_ ids: [String]) -> Phrase {
        let (count, list) = (ids.count, ids.joined(separator: ", "))
        return Phrase(
            nb: "\(count) \(count == 1 ? "rad avviker" : "rader avviker") uten forklaring: \(list).",
            nn: "\(count) \(count == 1 ? "rad avvik" : "rader avvik") utan forklaring: \(list).",
            en: "\(count) \(count == 1 ? "row differs" : "rows differ") without explanation: \(list).")
    }

    /// What a measure is called.
    public static func measure(_ measure: PublishedRow.Measure) -> Phrase {
        switch measure {
        case .answered: Phrase(nb: "har svart", nn: "har svart", en: "answered")
        case .units: Phrase(nb: "antall", nn: "tal", en: "units")
        case .rate: Phrase(nb: "svarprosent", nn: "svarprosent", en: "response rate")
        case .coverage: Phrase(nb: "dekning", nn: "dekning", en: "coverage")
        case .sum: Phrase(nb: "sum", nn: "sum", en: "sum")
        case .shareOfFrame: Phrase(nb: "andel av alle", nn: "del av alle", en: "share of all")
        case .shareOfAnswered:
            Phrase(
                nb: "andel av dem som svarte", nn: "del av dei som svarte", en: "share of those who answered")
        case .shareOfSilent:
            Phrase(
                nb: "andel av dem som ikke svarte", nn: "del av dei som ikkje svarte",
                en: "share of those who did not respond")
        case .base: Phrase("n")
        case .percent: Phrase(nb: "andel", nn: "del", en: "share")
        case .count, .themeCount: Phrase(nb: "antall", nn: "tal", en: "count")
        case .measures:
            Phrase(
                nb: "antall med så mange svar", nn: "tal med så mange svar", en: "units with so many answers")
        case .specific: Phrase(nb: "utdypet svaret", nn: "utdjupa svaret", en: "gave particulars")
        case .mean: Phrase(nb: "snitt", nn: "snitt", en: "mean")
        case .lowestMean: Phrase(nb: "lavest snitt", nn: "lågast snitt", en: "lowest mean")
        case .highestMean: Phrase(nb: "høyest snitt", nn: "høgast snitt", en: "highest mean")
        case .rank, .areaRank: Phrase(nb: "plass", nn: "plass", en: "place")
        case .themePercent: Phrase(nb: "andel av tekstene", nn: "del av tekstane", en: "share of texts")
        case .higherIn: Phrase(nb: "høyere andel", nn: "høgare del", en: "higher share")
        case .change: Phrase(nb: "endring", nn: "endring", en: "change")
        case .stay: Phrase(nb: "sier det samme igjen", nn: "seier det same igjen", en: "say so again")
        }
    }
}
