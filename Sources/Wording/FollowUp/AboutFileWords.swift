import FollowUp
import Survey
import SurveyAnalytics

/// What a workbook says of itself.
public enum AboutFileWords {
    /// *Survey*
    public static let survey = Phrase(nb: "Undersøkelse", nn: "Undersøking", en: "Survey")
    /// *Wave*
    public static let wave = Phrase(nb: "År", nn: "År", en: "Wave")
    /// *Answers*
    public static let answers = Phrase(nb: "Svar", nn: "Svar", en: "Answers")
    /// *Source file*
    public static let file = Phrase(nb: "Kildefil", nn: "Kjeldefil", en: "Source file")
    /// *SHA-256 of the source file*
    public static let hash = Phrase(
        nb: "Kildefilens SHA-256", nn: "SHA-256 til kjeldefila", en: "SHA-256 of the source file")
    /// *Imported*
    public static let imported = Phrase(nb: "Importert", nn: "Importert", en: "Imported")
    /// That the answers are built in.
    public static let builtIn = Phrase(nb: "innebygd", nn: "innebygd", en: "built in")
    /// *Written*
    public static let written = Phrase(nb: "Skrevet", nn: "Skrive", en: "Written")
    /// *Program*
    public static let program = Phrase(nb: "Program", nn: "Program", en: "Program")
    /// *Rule*
    public static let rule = Phrase(nb: "Regel", nn: "Regel", en: "Rule")
    /// *How to read it*
    public static let reading = Phrase(nb: "Slik leses den", nn: "Slik les du ho", en: "How to read it")

    /// The heads of the two columns.
    public static let columns = [
        Phrase(nb: "hva", nn: "kva", en: "what"), Phrase(nb: "verdi", nn: "verdi", en: "value"),
    ]

    /// How to read the workbook, a paragraph each.
    public static let manual: [Phrase] = [
        Phrase(
            nb:
                "Oppfølging: én rad per enhet. Vekten er summen av alvoret i flaggene nå; prioriteten er den som er valgt, ellers summen fra da enheten kom på lista.",
            nn:
                "Oppfølging: éi rad per eining. Vekta er summen av alvoret i flagga no; prioriteten er den som er vald, elles summen frå då eininga kom på lista.",
            en:
                "Follow-up: one row per unit. The weight is the sum of the severities of the flags now; the priority is the one that was chosen, else the sum from when the unit was put on the list."
        ),
        Phrase(
            nb:
                "Rådgiver, status, frist, prioritet, grunn, tema å ta opp og notat kan endres her og leses inn igjen med «regionblikk followup import». La nr, undersøkelse og versjon stå.",
            nn:
                "Rådgivar, status, frist, prioritet, grunn, tema å ta opp og notat kan endrast her og lesast inn att med «regionblikk followup import». La nr, undersøking og versjon stå.",
            en:
                "Adviser, status, due date, priority, reason, topics to raise and notes can be edited here and read back with “regionblikk followup import”. Leave code, survey and version as they are."
        ),
        Phrase(
            nb:
                "Begrunnelse: ett flagg per rad, slik det var da enheten kom på lista, ellers slik det er nå.",
            nn:
                "Grunngiving: eitt flagg per rad, slik det var då eininga kom på lista, elles slik det er no.",
            en: "Reasons: one flag per row, as it was when the unit was put on the list, else as it is now."),
        Phrase(
            nb:
                "Fordelinger: antall som svarte det (x), antall svar (n), antall enheter (N), prosent av n, og 95 %-intervall for hva andelen hadde vært om alle svarte likt dem som svarte.",
            nn:
                "Fordelingar: talet som svarte det (x), talet på svar (n), talet på einingar (N), prosent av n, og 95 %-intervall for kva delen hadde vore om alle svarte likt dei som svarte.",
            en:
                "Distributions: how many gave the answer (x), how many answered (n), how many units there are (N), percent of n, and a 95 % interval of what the share would be had all answered like those who did."
        ),
    ]
}
