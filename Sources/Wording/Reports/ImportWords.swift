import Survey

/// Words of an import.
public enum ImportWords {
    /// That a register must be named.
    public static func noRegister(year: Int) -> Phrase {
        Phrase(
            nb: "Kjenner ikke registeret for \(year). Oppgi det med --register.",
            nn: "Kjenner ikkje registeret for \(year). Oppgje det med --register.",
            en: "The register of \(year) is not known. Name it with --register.")
    }

    /// What was read or imported: rows, who answered (`312 kommuner og 10 bydeler`), things that were wrong.
    public static func summary(
        year: Int, rows: Int, answered: String, issues: Int, isKept: Bool, _ numbers: Numbers
    ) -> Phrase {
        let (rows, issues) = (numbers.whole(rows), numbers.whole(issues))
        return Phrase(
            nb:
                "\(isKept ? "Importerte" : "Leste") undersøkelsen i \(year): \(rows) rader, \(answered) har svart, \(issues) avvik.",
            nn:
                "\(isKept ? "Importerte" : "Las") undersøkinga i \(year): \(rows) rader, \(answered) har svart, \(issues) avvik.",
            en:
                "\(isKept ? "Imported" : "Read") the wave of \(year): \(rows) rows, \(answered) responded, \(issues) issues."
        )
    }

    /// That nothing is kept yet, and how it will be.
    public static let notYet = Phrase(
        nb: "Ingenting er importert ennå. Kjør igjen med --yes for å importere.",
        nn: "Ingenting er importert enno. Køyr igjen med --yes for å importere.",
        en: "Nothing is imported yet. Run again with --yes to import.")

    /// That the user said no.
    public static let leftAlone = Phrase(
        nb: "Ingenting er importert.", nn: "Ingenting er importert.", en: "Nothing was imported.")

    /// The question before an import.
    public static let question = Phrase(
        nb: "Importere dette? [j/N] ", nn: "Importere dette? [j/N] ", en: "Import this? [y/N] ")

    /// Whether an answer to the question is a yes.
    public static func isYes(_ answer: String) -> Bool {
        ["j", "ja", "y", "yes"].contains(answer.lowercased())
    }

    /// That the very same file is imported already.
    public static let sameFile = Phrase(
        nb: "Akkurat denne filen er importert fra før.", nn: "Akkurat denne fila er importert frå før.",
        en: "This very file is imported already.")

    /// What an import that was undone was, and that the one before holds again, or nothing.
    public static func undone(file: String, year: Int) -> Phrase {
        let name = InputWords.name(ofFile: file)
        return Phrase(
            nb: "Angret importen av \(name.nb) (\(year)).", nn: "Angra importen av \(name.nn) (\(year)).",
            en: "Undid the import of \(name.en) (\(year)).")
    }

    /// An import that is removed, or would be.
    public static func forgotten(file: String, year: Int, isDone: Bool) -> Phrase {
        let name = InputWords.name(ofFile: file)
        return Phrase(
            nb: "\(isDone ? "Slettet" : "Ville slettet") importen av \(name.nb) (\(year)).",
            nn: "\(isDone ? "Sletta" : "Ville sletta") importen av \(name.nn) (\(year)).",
            en: "\(isDone ? "Removed" : "Would remove") the import of \(name.en) (\(year)).")
    }

    /// That there is no import to remove.
    public static let nothingToForget = Phrase(
        nb: "Ingen importer å slette.", nn: "Ingen importar å slette.", en: "There are no imports to remove.")

    /// That there is no import to undo.
    public static let nothingToUndo = Phrase(
        nb: "Ingen import å angre.", nn: "Ingen import å angre.", en: "There is no import to undo.")

    /// That a text was given without the code that it means.
    public static func badMatch(_ text: String) -> Phrase {
        Phrase(
            nb: "«\(text)» må skrives TEKST=KODE, med en kode som registeret kjenner.",
            nn: "«\(text)» må skrivast TEKST=KODE, med ein kode som registeret kjenner.",
            en: "“\(text)” must be written TEXT=CODE, with a code that the register knows.")
    }

    /// How much of a file has been read.
    public static func reading(_ percent: Int) -> Phrase {
        Phrase(nb: "Leser \(percent) %", nn: "Les \(percent) %", en: "Reading \(percent)%")
    }
}

// MARK: - The preview

extension ImportWords {
    /// *Who the rows are about*
    public static let matching = Phrase(
        nb: "Hvem radene gjelder", nn: "Kven radene gjeld", en: "Who the rows are about")
    /// *known by*
    public static let foundBy = Phrase(nb: "kjent på", nn: "kjend på", en: "known by")
    /// *rows*
    public static let rows = Phrase(nb: "rader", nn: "rader", en: "rows")
    /// *unknown*
    public static let unmatched = Phrase(nb: "ukjent", nn: "ukjend", en: "unknown")
    /// The title over the rows that no unit was found for.
    public static let unmatchedTitle = Phrase(
        nb: "Rader som ikke hører til noen; --match \"TEKST=KODE\" sier hvem de gjelder",
        nn: "Rader som ikkje høyrer til nokon; --match \"TEKST=KODE\" seier kven dei gjeld",
        en: "Rows that belong to nobody; --match \"TEXT=CODE\" says who they are about")
    /// *may be*
    public static let suggestions = Phrase(nb: "kanskje", nn: "kanskje", en: "may be")
    /// The title over the rows that are not known by a code.
    public static let othersTitle = Phrase(
        nb: "Rader som er kjent på noe annet enn koden", nn: "Rader som er kjende på noko anna enn koden",
        en: "Rows that are known by something else than the code")
    /// *New since the import before*
    public static let news = Phrase(
        nb: "Nytt siden forrige import", nn: "Nytt sidan førre import", en: "New since the import before")
    /// *have answered*
    public static let arrived = Phrase(nb: "har svart siden", nn: "har svart sidan", en: "answered since")
    /// *no longer in the file*
    public static let gone = Phrase(
        nb: "svarte før, men ikke nå", nn: "svarte før, men ikkje no", en: "answered before, not now")
    /// *have changed answers*
    public static let changed = Phrase(
        nb: "har endret svar", nn: "har endra svar", en: "have changed answers")
    /// *count*
    public static let count = Phrase(nb: "antall", nn: "tal", en: "count")
    /// *who*
    public static let who = Phrase(nb: "hvem", nn: "kven", en: "who")
    /// *issues*: a column heading
    public static let issues = Phrase(nb: "avvik", nn: "avvik", en: "issues")
    /// *the first*: the row and what stands there
    public static let first = Phrase(nb: "den første", nn: "den første", en: "the first")

    /// How many things were wrong in the file.
    public static func issues(_ count: Int) -> Phrase {
        Phrase(
            nb: count == 0 ? "Ingen avvik i filen" : "Avvik i filen: \(count)",
            nn: count == 0 ? "Ingen avvik i fila" : "Avvik i fila: \(count)",
            en: count == 0 ? "No issues in the file" : "Issues in the file: \(count)")
    }

    /// By what a row is known.
    public static func way(_ way: UnitMatch.Way) -> Phrase {
        switch way {
        case .code: Phrase(nb: "kode", nn: "kode", en: "code")
        case .name: Phrase(nb: "navn", nn: "namn", en: "name")
        case .earlierCode:
            Phrase(
                nb: "tidligere kode eller navn", nn: "tidlegare kode eller namn", en: "earlier code or name")
        case .domain: Phrase(nb: "e-postdomene", nn: "e-postdomene", en: "e-mail domain")
        case .chosen:
            Phrase(nb: "ditt valg", nn: "valet ditt", en: "your choice")
        }
    }
}

// MARK: - What was imported

extension ImportWords {
    /// *Imports*
    public static let imports = Phrase(nb: "Importer", nn: "Importar", en: "Imports")
    /// *number*
    public static let number = Phrase(nb: "nr", nn: "nr", en: "no.")
    /// *survey*
    public static let survey = Phrase(nb: "undersøkelse", nn: "undersøking", en: "survey")
    /// *year*
    public static let year = Phrase(nb: "år", nn: "år", en: "year")
    /// *file*
    public static let file = Phrase(nb: "fil", nn: "fil", en: "file")
    /// *imported*
    public static let importedAt = Phrase(nb: "importert (UTC)", nn: "importert (UTC)", en: "imported (UTC)")
    /// *undone*
    public static let undoneAt = Phrase(nb: "angret (UTC)", nn: "angra (UTC)", en: "undone (UTC)")
    /// *responding units*
    public static let answered = Phrase(nb: "har svart", nn: "har svart", en: "responded")
    /// *SHA-256*
    public static let fingerprint = Phrase(nb: "SHA-256", nn: "SHA-256", en: "SHA-256")
}
