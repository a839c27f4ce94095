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
    /// *in an area: the region is worse than the rest of the country, and more than by chance*
    public static let regional = Phrase(
        nb: "regionen er dårligere; tydelig: ikke tilfeldig",
        nn: "regionen er dårlegare; tydeleg: ikkje tilfeldig",
        en: "the region is worse; clear: not by chance")
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
        nb: "tilnærmet: noen er utenfor n, andre er tause",
        nn: "tilnærma: nokre er utanfor n, andre er tause",
        en: "approximate: some are outside n, others silent")
    /// *58 of 85 are in the base*
    public static let base = Phrase(
        nb: "58 av de 85 er med i tallet", nn: "58 av dei 85 er med i talet", en: "58 of the 85 are counted")
    /// *the sum of the flags' severities*
    public static let weight = Phrase(
        nb: "summen av alvoret i flaggene, 1–3 for hvert", nn: "summen av alvoret i flagga, 1–3 for kvart",
        en: "sum of the flags' severities, 1–3 each")
}
