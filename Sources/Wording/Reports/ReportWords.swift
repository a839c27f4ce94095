import Survey
import SurveyAnalytics

/// The headings and values of reports.
public enum ReportWords {
    /// *no.*
    public static let code = Phrase(nb: "nr", nn: "nr", en: "code")
    /// *name*
    public static let name = Phrase(nb: "navn", nn: "namn", en: "name")
    /// *group*: kommuner or bydeler.
    public static let frame = Phrase(nb: "gruppe", nn: "gruppe", en: "group")
    /// *units*
    public static let units = Phrase(nb: "antall", nn: "tal", en: "units")
    /// *responded*
    public static let response = Phrase(nb: "svar", nn: "svar", en: "response")
    /// *flagged*
    public static let flagged = Phrase(nb: "flagget", nn: "flagga", en: "flagged")
    /// *flags*
    public static let flags = Phrase(nb: "flagg", nn: "flagg", en: "flags")
    /// *benefit*
    public static let benefit = Phrase(nb: "nytte", nn: "nytte", en: "benefit")
    /// *areas*: how many a mean is over.
    public static let areas = Phrase(nb: "områder", nn: "område", en: "areas")
    /// *raters*: how many units rated anything.
    public static let raters = Phrase(nb: "n nytte", nn: "n nytte", en: "n benefit")
    /// *weight*
    public static let priority = Phrase(nb: "vekt", nn: "vekt", en: "weight")
    /// *id*
    public static let id = Phrase("id")
    /// *division*
    public static let division = Phrase(nb: "inndeling", nn: "inndeling", en: "division")
    /// *among*: which units are spoken of.
    public static let domain = Phrase(nb: "blant", nn: "blant", en: "among")
    /// *question*
    public static let item = Phrase(nb: "spørsmål", nn: "spørsmål", en: "question")
    /// *part*
    public static let section = Phrase(nb: "del", nn: "del", en: "part")
    /// *answer*
    public static let answer = Phrase(nb: "svar", nn: "svar", en: "answer")
    /// *share*
    public static let share = Phrase(nb: "andel", nn: "del", en: "share")
    /// *mean*
    public static let mean = Phrase(nb: "snitt", nn: "snitt", en: "mean")
    /// *kind*
    public static let kind = Phrase(nb: "type", nn: "type", en: "kind")
    /// *rule*
    public static let rule = Phrase(nb: "regel", nn: "regel", en: "rule")
    /// *severity*
    public static let severity = Phrase(nb: "alvor", nn: "alvor", en: "severity")
    /// *reason*
    public static let reason = Phrase(nb: "begrunnelse", nn: "grunngiving", en: "reason")
    /// *here*
    public static let here = Phrase(nb: "dårlig her", nn: "dårleg her", en: "poor here")
    /// *rest of the country*
    public static let rest = Phrase(
        nb: "dårlig i resten av landet", nn: "dårleg i resten av landet", en: "poor in the rest")
    /// *difference in points*
    public static let points = Phrase(nb: "prosentpoeng", nn: "prosentpoeng", en: "points")
    /// *assessment*
    public static let verdict = Phrase(nb: "vurdering", nn: "vurdering", en: "assessment")
    /// *own answer*
    public static let own = Phrase(nb: "eget svar", nn: "eige svar", en: "own answer")
    /// *fact*
    public static let fact = Phrase(nb: "opplysning", nn: "opplysning", en: "fact")
    /// *value*
    public static let value = Phrase(nb: "verdi", nn: "verdi", en: "value")
    /// *What the answers are.*
    public static let basis = Phrase(nb: "datagrunnlag", nn: "datagrunnlag", en: "basis")
    /// *row*
    public static let row = Phrase(nb: "rad", nn: "rad", en: "row")
    /// *column*
    public static let column = Phrase(nb: "kolonne", nn: "kolonne", en: "column")
    /// *handling*: what became of something wrong in a file, or will become of it
    public static let done = Phrase(nb: "behandling", nn: "behandling", en: "handling")

    /// So many units: *85 enheter*.
    public static func unitCount(_ count: Int) -> Phrase {
        let number = Numbers.inEach(count)
        let isOne = count == 1
        return Phrase(
            nb: "\(number.nb) \(isOne ? "enhet" : "enheter")",
            nn: "\(number.nn) \(isOne ? "eining" : "einingar")",
            en: "\(number.en) \(isOne ? "unit" : "units")")
    }

    /// What the answers are: made up, or sent in.
    public static func basis(isSynthetic: Bool) -> Phrase {
        isSynthetic
            ? Phrase(nb: "syntetiske svar", nn: "syntetiske svar", en: "synthetic answers")
            : Phrase(nb: "innsendte svar", nn: "innsende svar", en: "submitted answers")
    }

    /// That the numbers are no answers.
    public static let registerBasis = Phrase(
        nb: "tall fra registeret, ikke svar", nn: "tal frå registeret, ikkje svar",
        en: "figures from the register, not answers")

    /// The mean of a domain: `snitt i IMDi Vest`.
    public static func mean(in domain: String) -> Phrase {
        Phrase(nb: "snitt i \(domain)", nn: "snitt i \(domain)", en: "mean in \(domain)")
    }

    /// The benefit in a domain: `nytte i IMDi Vest`.
    public static func benefit(in domain: String) -> Phrase {
        Phrase(nb: "nytte i \(domain)", nn: "nytte i \(domain)", en: "benefit in \(domain)")
    }

    /// Whether a unit has answered.
    public static func answered(_ status: UnitResponse.Status) -> Phrase {
        switch status {
        case .answered: Phrase(nb: "svart", nn: "svart", en: "responded")
        case .partial: Phrase(nb: "delvis", nn: "delvis", en: "in part")
        case .silent: Phrase(nb: "ikke svart", nn: "ikkje svart", en: "not responded")
        }
    }

    /// The name of what is told about, and the year: `IMDi Vest · 2017`.
    public static func title(_ subject: String, year: Int) -> String {
        "\(subject) · \(year)"
    }
}
