import Survey
import SurveyAnalytics

/// What the signs and numbers of a document mean.
public enum ReadingWords {
    /// A sign or a word, and its meaning.
    public struct Entry: Sendable, Hashable {
        /// What is explained.
        public let name: Phrase
        /// What it means.
        public let meaning: Phrase
    }

    /// *How to read the report*
    public static let title = Phrase(
        nb: "Slik leser du rapporten", nn: "Slik les du rapporten", en: "How to read the report")

    /// n and N, of these units.
    public static func base(_ units: Phrase) -> Entry {
        Entry(
            name: Phrase(nb: "17 av 58, n=58 av 85", nn: "17 av 58, n=58 av 85", en: "17 of 58, n=58 of 85"),
            meaning: Phrase(
                nb:
                    "17 \(units.nb) ga dette svaret, av de 58 som svarte på spørsmålet (n). Det er 85 \(units.nb) i alt. Andelene er av dem som svarte, ikke av alle.",
                nn:
                    "17 \(units.nn) gav dette svaret, av dei 58 som svarte på spørsmålet (n). Det er 85 \(units.nn) i alt. Delane er av dei som svarte, ikkje av alle.",
                en:
                    "17 \(units.en) gave this answer, of the 58 that answered the question (n). There are 85 in all. Shares are of those that answered, not of all."
            ))
    }
    /// An interval.
    public static let interval = Entry(
        name: Phrase(
            nb: "(24–36), streken over søylen", nn: "(24–36), streken over søyla",
            en: "(24–36), the line across the bar"),
        meaning: Phrase(
            nb:
                "95 %-intervall: ikke alle har svart, og hadde alle svart, kunne andelen blitt en annen. Intervallet viser hvilke andeler svarene passer med, om de som ikke har svart, ligner på dem som har. Er intervallene til to tall langt fra hverandre, er forskjellen neppe tilfeldig. Har alle svart, er det ikke noe intervall.",
            nn:
                "95 %-intervall: ikkje alle har svart, og hadde alle svart, kunne delen ha vorte ein annan. Intervallet viser kva delar svara passar med, om dei som ikkje har svart, liknar på dei som har. Er intervalla til to tal langt frå kvarandre, er skilnaden neppe tilfeldig. Har alle svart, er det ikkje noko intervall.",
            en:
                "95% interval: not all have answered, and had they, the share could have been another. The interval shows which shares the answers agree with, if the silent resemble the others. Where the intervals of two numbers lie far apart, the difference is hardly chance. Where all have answered there is no interval."
        ))
    /// An approximate interval.
    public static let approximate = Entry(
        name: Phrase("~"),
        meaning: Phrase(
            nb: "Intervallet er tilnærmet, siden spørsmålet ikke gjelder alle og noen ikke har svart.",
            nn: "Intervallet er tilnærma, sidan spørsmålet ikkje gjeld alle og nokre ikkje har svart.",
            en: "The interval is approximate, since the question does not concern all and some kept silent."))
    /// A small base.
    public static let smallBase = Entry(
        name: Phrase(nb: "1 av 3", nn: "1 av 3", en: "1 of 3"),
        meaning: Phrase(
            nb: "Der færre enn \(Share.smallestBaseForPercent) har svart, vises bare antallet, ikke prosent.",
            nn: "Der færre enn \(Share.smallestBaseForPercent) har svart, står berre talet, ikkje prosent.",
            en:
                "Where fewer than \(Share.smallestBaseForPercent) have answered, only the count is shown, no percentage."
        ))
    /// The scale.
    public static let scale = Entry(
        name: Phrase(nb: "Dårlig, verken, god", nn: "Dårleg, verken, god", en: "Poor, neither, good"),
        meaning: Phrase(
            nb: "Svarene på en skala fra 1 til 5: 1–2, 3 og 4–5. «Ikke relevant» (i.r.) er utenfor n.",
            nn: "Svara på ein skala frå 1 til 5: 1–2, 3 og 4–5. «Ikkje relevant» (i.r.) er utanfor n.",
            en: "The answers on a scale from 1 to 5: 1–2, 3 and 4–5. “Not relevant” (n.r.) is outside n."))
    /// A mean over units such as this.
    public static func mean(_ unit: Phrase) -> Entry {
        Entry(
            name: Phrase(nb: "Snitt", nn: "Snitt", en: "Mean"),
            meaning: Phrase(
                nb:
                    "Gjennomsnittet på skalaen fra 1 til 5, med 95 %-intervall. Hver \(unit.nb) teller likt, stor som liten.",
                nn:
                    "Gjennomsnittet på skalaen frå 1 til 5, med 95 %-intervall. Kvar \(unit.nn) tel likt, stor som liten.",
                en:
                    "The mean on the scale from 1 to 5, with a 95% interval. Each \(unit.en) counts alike, large or small."
            ))
    }
    /// Flags and their weight.
    public static let flags = Entry(
        name: Phrase(nb: "Flagg og vekt", nn: "Flagg og vekt", en: "Flags and weight"),
        meaning: Phrase(
            nb:
                "Et flagg er en grunn til å se nærmere, ikke en dom. Vekten er summen av alvoret: følg med 1, ta opp 2, ta kontakt 3. Reglene står nederst.",
            nn:
                "Eit flagg er ein grunn til å sjå nærare, ikkje ein dom. Vekta er summen av alvoret: følg med 1, ta opp 2, ta kontakt 3. Reglane står nedst.",
            en:
                "A flag is a reason to look, not a verdict. The weight is the sum of the severities: watch 1, raise 2, act 3. The rules stand at the end."
        ))
    /// The answer of the unit that is told about.
    public static func ownAnswer(_ unit: String) -> Entry {
        Entry(
            name: Phrase("◆"),
            meaning: Phrase(
                nb: "Svaret fra \(unit).", nn: "Svaret frå \(unit).", en: "The answer of \(unit)."))
    }
    /// The gap.
    public static let gap = Entry(
        name: Phrase(nb: "Gap", nn: "Gap", en: "Gap"),
        meaning: Phrase(
            nb:
                "Hvor viktig området er, minus nytten: over null der behovet er større enn hjelpen. For et sted: snittet blant dem som vurderte begge.",
            nn:
                "Kor viktig området er, minus nytta: over null der behovet er større enn bistanden. For ein stad: snittet blant dei som vurderte begge.",
            en:
                "Importance less benefit: above zero where more is needed than was had. Of a place: the mean among those that rated both."
        ))
    /// The percentile.
    public static let percentile = Entry(
        name: Phrase(nb: "Persentil", nn: "Persentil", en: "Percentile"),
        meaning: Phrase(
            nb: "Hvor mange av 100 som ligger lavere; de som er like, deles på midten. 50 er midt på treet.",
            nn:
                "Kor mange av 100 som ligg lågare; dei som er like, blir delte på midten. 50 er midt på treet.",
            en: "How many of 100 lie lower; equals are split in the middle. 50 is the middle."))
    /// Similar units.
    public static let similar = Entry(
        name: Phrase(nb: "Avstand", nn: "Avstand", en: "Distance"),
        meaning: Phrase(
            nb:
                "Hvor ulike to er i størrelse, sentralitet og bosetting; 0 er helt like. Svarene er ikke med.",
            nn:
                "Kor ulike to er i storleik, sentralitet og busetjing; 0 er heilt like. Svara er ikkje med.",
            en:
                "How unlike two are in size, centrality and settlement; 0 is alike. Answers play no part."
        ))

    /// What makes an area of a region stand out.
    public static func regional(_ rule: AreaRule, _ numbers: Numbers) -> Entry {
        let (points, base) = (rule.points, rule.smallestBase)
        let q = numbers.decimal(rule.clearAt, 2)
        return Entry(
            name: Phrase(nb: "⚑ følg med, tydelig", nn: "⚑ følg med, tydeleg", en: "⚑ watch, clear"),
            meaning: Phrase(
                nb:
                    "Følg med: andelen dårlig er minst \(points) prosentpoeng høyere enn i resten av landet, med minst \(base) svar. Tydelig: i tillegg er forskjellen større enn tilfeldigheter rimelig kan forklare (Fishers test, q høyst \(q) over alle områdene).",
                nn:
                    "Følg med: delen dårleg er minst \(points) prosentpoeng høgare enn i resten av landet, med minst \(base) svar. Tydeleg: i tillegg er skilnaden større enn det tilfeldige rimeleg kan forklare (Fishers test, q høgst \(q) over alle områda).",
                en:
                    "Watch: the share of poor is at least \(points) percentage points higher than in the rest of the country, with at least \(base) answers. Clear: the difference is also larger than chance reasonably explains (Fisher's test, q at most \(q) over all areas)."
            ))
    }
}
