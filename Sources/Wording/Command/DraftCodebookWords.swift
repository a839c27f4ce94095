import Survey
import SurveyAnalytics

/// What a proposed codebook says of itself to the adviser who mends it.
public enum DraftCodebookWords {
    /// The lines at the top of the file.
    public static func heading(file: String) -> Phrase {
        Phrase(
            nb: """
                Et utkast til kodebok, laget av \(file). Les gjennom det og rett det som er feil:
                det som står her, er gjettet ut fra svarene. docs/codebook.md forklarer hvert ord.
                Se etter feil med: regionblikk codebook check DENNE-FILEN
                """,
            nn: """
                Eit utkast til kodebok, laga av \(file). Les gjennom det og rett det som er feil:
                det som står her, er gjetta ut frå svara. docs/codebook.md forklarer kvart ord.
                Sjå etter feil med: regionblikk codebook check DENNE-FILA
                """,
            en: """
                A draft of a codebook, made from \(file). Read it and mend what is wrong:
                what stands here is guessed from the answers. docs/codebook.md explains every word.
                Look for mistakes with: regionblikk codebook check THIS-FILE
                """)
    }

    /// That no column holds units, so that the adviser must name one.
    public static let noUnits = Phrase(
        nb: "Fant ingen kolonne med koder som registeret kjenner. Skriv navnet på den her.",
        nn: "Fann inga kolonne med kodar som registeret kjenner. Skriv namnet på henne her.",
        en: "Found no column with codes that the register knows. Write its name here.")

    /// What stands for the name of the column with the units until the adviser has named it.
    public static let unitColumn = Phrase(nb: "KOLONNEN", nn: "KOLONNA", en: "COLUMN")

    /// Why an item is taken for what it is.
    public static func ground(_ ground: DraftedItem.Ground) -> Phrase {
        switch ground {
        case .hasLabels:
            Phrase(
                nb: "filen har ord for kodene", nn: "fila har ord for kodane",
                en: "the file has words for the codes")
        case .fewCodes(let count):
            Phrase(nb: "\(count) ulike koder", nn: "\(count) ulike kodar", en: "\(count) different codes")
        case .fewTexts(let count):
            Phrase(
                nb: "\(count) ulike tekster, hver i flere rader",
                nn: "\(count) ulike tekstar, kvar i fleire rader",
                en: "\(count) different texts, each in several rows")
        case .steps(let count):
            Phrase(nb: "\(count) trinn på rad", nn: "\(count) trinn på rad", en: "\(count) steps in a row")
        case .ticks(let columns):
            Phrase(
                nb: "\(columns) kolonner ved siden av hverandre som er krysset av eller ikke",
                nn: "\(columns) kolonnar ved sida av kvarandre som er kryssa av eller ikkje",
                en: "\(columns) neighbouring columns that are ticked or not")
        case .lists:
            Phrase(
                nb: "cellene har flere svar hver", nn: "cellene har fleire svar kvar",
                en: "the cells hold several answers each")
        case .manyNumbers: Phrase(nb: "mange ulike tall", nn: "mange ulike tal", en: "many different numbers")
        case .manyTexts:
            Phrase(
                nb: "tekster som sjelden er like", nn: "tekstar som sjeldan er like",
                en: "texts that are seldom the same")
        case .empty: Phrase(nb: "ingen svarte", nn: "ingen svarte", en: "nobody answered")
        }
    }

    /// What an item most likely continues, how like they are, and why.
    public static func link(_ link: ItemLink, _ numbers: (Double) -> String) -> Phrase {
        let (item, likeness) = ("\(link.item) (\(link.wave))", numbers(link.similarity))
        func why(_ language: Language) -> String {
            link.evidence.map { evidence($0, numbers)[language] }.joined(separator: ", ")
        }
        let isLikely = link.similarity >= ItemLink.likely
        return Phrase(
            nb:
                "\(isLikely ? "fortsetter trolig" : "ligner på") \(item), likhet \(likeness): \(why(.bokmaal))",
            nn:
                "\(isLikely ? "held truleg fram" : "liknar på") \(item), likskap \(likeness): \(why(.nynorsk))",
            en:
                "\(isLikely ? "most likely continues" : "is like") \(item), similarity \(likeness): \(why(.english))"
        )
    }

    private static func evidence(_ evidence: ItemLink.Evidence, _ numbers: (Double) -> String) -> Phrase {
        switch evidence {
        case .sameColumn: Phrase(nb: "samme kolonne", nn: "same kolonne", en: "same column")
        case .sameKind: Phrase(nb: "samme slags svar", nn: "same slags svar", en: "same kind of answer")
        case .labels(let shared, let all):
            Phrase(
                nb: "\(shared) av \(all) svar med samme ord", nn: "\(shared) av \(all) svar med same ord",
                en: "\(shared) of \(all) answers in the same words")
        case .codes(let shared, let all):
            Phrase(
                nb: "\(shared) av \(all) koder", nn: "\(shared) av \(all) kodar",
                en: "\(shared) of \(all) codes")
        case .wording(let share):
            Phrase(
                nb: "ordlyd \(numbers(share))", nn: "ordlyd \(numbers(share))",
                en: "wording \(numbers(share))")
        }
    }

    /// How many questions and columns the draft has, on the error output.
    public static func summary(questions: Int, columns: Int, linked: Int) -> Phrase {
        Phrase(
            nb:
                "Utkast med \(questions) spørsmål fra \(columns) kolonner; \(linked) fortsetter trolig et tidligere spørsmål.",
            nn:
                "Utkast med \(questions) spørsmål frå \(columns) kolonnar; \(linked) held truleg fram eit tidlegare spørsmål.",
            en:
                "A draft with \(questions) questions from \(columns) columns; \(linked) most likely continue an earlier one."
        )
    }

    /// That a codebook is without mistake.
    public static func whole(_ file: String, items: Int) -> Phrase {
        Phrase(
            nb: "\(file): ingen feil; \(items) spørsmål.", nn: "\(file): ingen feil; \(items) spørsmål.",
            en: "\(file): no mistakes; \(items) questions.")
    }

    /// How many mistakes a codebook has.
    public static func mistakes(_ file: String, count: Int) -> Phrase {
        Phrase(
            nb: "\(file): \(count) feil.", nn: "\(file): \(count) feil.",
            en: "\(file): \(count) \(count == 1 ? "mistake" : "mistakes").")
    }
}
