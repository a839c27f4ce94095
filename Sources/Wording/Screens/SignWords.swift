import Survey

/// What the signs on the screens mean.
public enum SignWords {
    /// *Signs*
    public static let title = Phrase(nb: "Tegn", nn: "Teikn", en: "Signs")
    /// *responded*
    public static let answered = Phrase(nb: "har svart", nn: "har svart", en: "responded")
    /// *responded to less than half of the questions*
    public static let partial = Phrase(
        nb: "har svart på under halvparten", nn: "har svart på under halvparten",
        en: "responded to less than half")
    /// *not responded, or this question not answered*
    public static let silent = Phrase(
        nb: "har ikke svart, eller ikke på dette", nn: "har ikkje svart, eller ikkje på dette",
        en: "not responded, or not to this")
    /// *own answer*
    public static let own = Phrase(
        nb: "eget svar", nn: "eige svar", en: "own answer")
    /// *a flag: something to follow up*
    public static let warning = Phrase(
        nb: "eget flagg på raden: noe å følge opp", nn: "eige flagg på rada: noko å følgje opp",
        en: "the row's own flag: something to follow up")
    /// *in an area: the region is worse than the rest of the country, and hardly by mere chance*
    public static let regional = Phrase(
        nb: "regionen er dårligere; tydelig: neppe tilfeldig",
        nn: "regionen er dårlegare; tydeleg: neppe tilfeldig",
        en: "the region is worse; clear: hardly mere chance")
    /// *higher or better than before; ascending*
    public static let up = Phrase(
        nb: "høyere enn før; stigende orden", nn: "høgare enn før; stigande orden",
        en: "higher than before; ascending order")
    /// *lower or worse than before; descending*
    public static let down = Phrase(
        nb: "lavere enn før; synkende orden", nn: "lågare enn før; søkkande orden",
        en: "lower than before; descending order")
    /// *as before*
    public static let same = Phrase(nb: "som før", nn: "som før", en: "as before")
    /// *how high, from the lowest step to the highest*
    public static let level = Phrase(
        nb: "hvor høyt på skalaen, år for år", nn: "kor høgt på skalaen, år for år",
        en: "how high on the scale, year by year")
    /// *no value*
    public static let none = Phrase(nb: "ingen verdi", nn: "ingen verdi", en: "no value")
    /// *not relevant*: an answer outside n
    public static let notRelevant = Phrase(
        nb: "svarte «ikke relevant»", nn: "svarte «ikkje relevant»", en: "answered “not relevant”")
    /// *place among all units of the country in percent; high is good*
    public static let percentile = Phrase(
        nb: "plass i landet, 0–100; høy er bra", nn: "plass i landet, 0–100; høg er bra",
        en: "place in the country, 0–100; high is good")
    /// *more rows above or below*
    public static let more = Phrase(
        nb: "flere rader over eller under", nn: "fleire rader over eller under",
        en: "more rows above or below")
    /// *more columns; from before to now*
    public static let further = Phrase(
        nb: "flere kolonner; fra før til nå", nn: "fleire kolonnar; frå før til no",
        en: "more columns; from before to now")
    /// *marked*
    public static let marked = Phrase(nb: "merket", nn: "merkt", en: "marked")
    /// *on the follow-up list*
    public static let followed = Phrase(
        nb: "på oppfølgingslisten", nn: "på oppfølgingslista", en: "on the follow-up list")
    /// *95 % interval*
    public static let interval = Phrase(
        nb: "95 %-intervall, i prosent", nn: "95 %-intervall, i prosent", en: "95% interval, in percent")
    /// *approximate interval*
    public static let approximate = Phrase(
        nb: "tilnærmet: noen utenfor n, andre ikke svart",
        nn: "tilnærma: nokre utanfor n, andre ikkje svart",
        en: "approximate: some outside n, some not responded")
    /// *58 of 85 are in the base*
    public static let base = Phrase(
        nb: "58 av de 85 er med i tallet", nn: "58 av dei 85 er med i talet", en: "58 of the 85 are counted")
    /// *the sum of the flags' severities*
    public static let weight = Phrase(
        nb: "summen av alvoret i flaggene, 1–3 for hvert", nn: "summen av alvoret i flagga, 1–3 for kvart",
        en: "sum of the flags' severities, 1–3 each")
}
