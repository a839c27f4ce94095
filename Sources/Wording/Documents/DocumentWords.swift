import Survey

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
    /// *Assistance, area by area*
    public static let areas = Phrase(
        nb: "Bistanden, område for område", nn: "Hjelpa, område for område", en: "Assistance, area by area")
    /// *The answers, question by question*
    public static let questions = Phrase(
        nb: "Svarene, spørsmål for spørsmål", nn: "Svara, spørsmål for spørsmål",
        en: "The answers, question by question")
    /// Where the signs are explained.
    public static let seeGuide = Phrase(
        nb: "Hva tegnene og tallene betyr, står under «Slik leser du rapporten» mot slutten.",
        nn: "Kva teikna og tala tyder, står under «Slik les du rapporten» mot slutten.",
        en: "What the signs and numbers mean is told under “How to read the report” near the end.")
    /// That answers are made up.
    public static let synthetic = Phrase(
        nb:
            "Svarene i denne rapporten er oppdiktet. Navnene og tallene fra registeret er ikke det, men ingen har svart det som står her.",
        nn:
            "Svara i denne rapporten er oppdikta. Namna og tala frå registeret er ikkje det, men ingen har svart det som står her.",
        en:
            "The answers in this report are made up. The register's names and numbers are not, but nobody gave these answers."
    )

    /// What stands at the end.
    public static func footer(_ codebook: Codebook) -> Phrase {
        Phrase(
            nb: "Laget med Regionblikk av \(codebook.title.nb).",
            nn: "Laga med Regionblikk av \(codebook.title.nn).",
            en: "Made with Regionblikk of \(codebook.title.en).")
    }
}
