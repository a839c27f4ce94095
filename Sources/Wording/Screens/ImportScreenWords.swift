import Survey

/// Words of an import at the screen.
public enum ImportScreenWords {
    /// *import answers from a file*
    public static let begin = Phrase(
        nb: "importer svar fra en fil", nn: "importer svar frå ei fil", en: "import answers from a file")
    /// *import*
    public static let beginHint = Phrase(nb: "importer", nn: "importer", en: "import")
    /// *undo the last import*
    public static let undo = Phrase(
        nb: "angre den siste importen", nn: "angre den siste importen", en: "undo the last import")
    /// The title of what a file would bring.
    public static func title(_ file: String) -> Phrase {
        Phrase(nb: "Import av \(file)", nn: "Import av \(file)", en: "Import of \(file)")
    }

    /// *what a file of answers would bring*: where keys work
    public static let context = Phrase(
        nb: "Det en fil med svar ville gi", nn: "Det ei fil med svar ville gje",
        en: "What a file of answers would bring")
    /// *The file of answers (csv, xlsx, sav):*
    public static let filePrompt = Phrase(
        nb: "Filen med svar (csv, xlsx, sav):", nn: "Fila med svar (csv, xlsx, sav):",
        en: "The file of answers (csv, xlsx, sav):")
    /// *The codebook (yaml):*
    public static let codebookPrompt = Phrase(
        nb: "Kodeboken (yaml):", nn: "Kodeboka (yaml):", en: "The codebook (yaml):")
    /// *Which codebook?*
    public static let chooseCodebook = Phrase(
        nb: "Hvilken kodebok?", nn: "Kva kodebok?", en: "Which codebook?")
    /// *another, from a file*
    public static let otherCodebook = Phrase(
        nb: "en annen, fra en fil", nn: "ei anna, frå ei fil", en: "another, from a file")
    /// *import this*
    public static let keep = Phrase(nb: "importer dette", nn: "importer dette", en: "import this")
    /// *leave it, and go back*
    public static let leave = Phrase(
        nb: "la det være, og gå tilbake", nn: "lat det vere, og gå tilbake", en: "leave it, and go back")
    /// *leave it*
    public static let leaveHint = Phrase(nb: "la være", nn: "lat vere", en: "leave it")
    /// *say whom the row is about*
    public static let match = Phrase(
        nb: "si hvem raden gjelder", nn: "sei kven rada gjeld", en: "say whom the row is about")
    /// *whom?*
    public static let matchHint = Phrase(nb: "hvem?", nn: "kven?", en: "whom?")
    /// *This row is about nobody who has to be named.*
    public static let nothingToMatch = Phrase(
        nb: "Her er det ikke mer å gjøre. Gå til en ukjent rad.",
        nn: "Her er det ikkje noko meir å gjere. Gå til ei ukjend rad.",
        en: "There is nothing more to do here. Go to an unknown row.")
    /// *somebody else*
    public static let somebodyElse = Phrase(
        nb: "en annen: skriv kode eller navn", nn: "ein annan: skriv kode eller namn",
        en: "somebody else: type a code or a name")
    /// The title over the rows that no unit was found for.
    public static let strangers = Phrase(
        nb: "Rader som ikke hører til noen; Enter sier hvem de gjelder",
        nn: "Rader som ikkje høyrer til nokon; Enter seier kven dei gjeld",
        en: "Rows that belong to nobody; Enter says who they are about")
    /// *Nothing of this is kept yet.*
    public static let notYet = Phrase(
        nb: "Ingenting av dette er importert ennå.", nn: "Ingenting av dette er importert enno.",
        en: "Nothing of this is imported yet.")
    /// That the survey that is open, such as the demo survey, gives way to what is imported.
    public static let replacesOpen = Phrase(
        nb: "Etter importen vises bare det som er importert, ikke undersøkelsen som er åpen nå.",
        nn: "Etter importen blir berre det som er importert vist, ikkje undersøkinga som er open no.",
        en: "After the import only what is imported is shown, not the survey that is open now.")
    /// That reading was stopped.
    public static let stopped = Phrase(
        nb: "Stoppet. Ingenting er importert.", nn: "Stoppa. Ingenting er importert.",
        en: "Stopped. Nothing was imported.")
    /// Why nothing can be imported beside a survey that is read from a folder.
    public static let readsFolder = Phrase(
        nb: "Svarene leses fra en mappe. Start uten --survey for å importere.",
        nn: "Svara blir lesne frå ei mappe. Start utan --survey for å importere.",
        en: "The answers are read from a folder. Start without --survey to import.")

    /// *No file was named.*
    public static let noFile = Phrase(
        nb: "Ingen fil er oppgitt.", nn: "Inga fil er oppgitt.", en: "No file was named.")

    /// What a codebook is for, and how one gets one.
    public static func noCodebook(for file: String) -> Phrase {
        Phrase(
            nb: "Kodeboken sier hva kolonnene betyr. Lag et utkast: regionblikk codebook draft \(file)",
            nn: "Kodeboka seier kva kolonnane tyder. Lag eit utkast: regionblikk codebook draft \(file)",
            en: "The codebook says what the columns mean. Draft one: regionblikk codebook draft \(file)")
    }

    /// Whether the last import is undone.
    public static func undoQuestion(file: String, year: Int) -> Phrase {
        let file = InputWords.name(ofFile: file)
        return Phrase(
            nb: "Angre importen av \(file.nb) (\(year))? (j/n)",
            nn: "Angre importen av \(file.nn) (\(year))? (j/n)",
            en: "Undo the import of \(file.en) (\(year))? (y/n)")
    }

    /// How files are imported, and how the last import is undone.
    public static func keys(begin: String, undo: String) -> Phrase {
        Phrase(
            nb: "\(begin) importerer en fil, \(undo) angrer den siste importen.",
            nn: "\(begin) importerer ei fil, \(undo) angrar den siste importen.",
            en: "\(begin) imports a file, \(undo) undoes the last import.")
    }

    /// The codebook of a wave that is open.
    public static func codebookInUse(year: Int) -> Phrase {
        Phrase(
            nb: "den som er i bruk for \(year)", nn: "den som er i bruk for \(year)",
            en: "the one in use for \(year)")
    }

    /// What is asked before anything is kept.
    ///
    /// - Parameter replaced: the file that was imported for the wave before; nil where none was.
    public static func keepQuestion(year: Int, replaced: String?) -> Phrase {
        guard let replaced else {
            return Phrase(
                nb: "Importere svarene for \(year)? (j/n)", nn: "Importere svara for \(year)? (j/n)",
                en: "Import the answers of \(year)? (y/n)")
        }
        let before = InputWords.name(ofFile: replaced)
        return Phrase(
            nb: "Importere for \(year), i stedet for \(before.nb)? (j/n)",
            nn: "Importere for \(year), i staden for \(before.nn)? (j/n)",
            en: "Import for \(year), in place of \(before.en)? (y/n)")
    }

    /// Whether what was said of whom rows are about is thrown away.
    public static func leaveQuestion(matches count: Int) -> Phrase {
        let isOne = count == 1
        return Phrase(
            nb: "Gå tilbake? \(count) \(isOne ? "rad" : "rader") som du har koblet, må kobles på nytt. (j/n)",
            nn: "Gå tilbake? \(count) \(isOne ? "rad" : "rader") som du har kopla, må koplast på nytt. (j/n)",
            en: "Go back? \(count) \(isOne ? "row" : "rows") that you matched must be matched again. (y/n)")
    }

    /// *Whom does “Karasjok komune” mean?*
    public static func whom(_ value: String) -> Phrase {
        Phrase(nb: "Hvem er «\(value)»?", nn: "Kven er «\(value)»?", en: "Who is “\(value)”?")
    }

    /// *Code or name of “Karasjok komune”:*
    public static func whomPrompt(_ value: String) -> Phrase {
        Phrase(
            nb: "Kode eller navn på «\(value)»:", nn: "Kode eller namn på «\(value)»:",
            en: "Code or name of “\(value)”:")
    }

    /// That nobody has this code or name.
    public static func nobody(_ text: String) -> Phrase {
        Phrase(
            nb: "Registeret kjenner ingen «\(text)».", nn: "Registeret kjenner ingen «\(text)».",
            en: "The register knows no “\(text)”.")
    }

    /// What was imported, and how many reminders are closed by it.
    public static func imported(_ summary: Phrase, settled count: Int) -> Phrase {
        let (nb, nn, en) =
            count == 1 ? ("purring", "purring", "reminder") : ("purringer", "purringar", "reminders")
        return Phrase(
            nb: "\(summary.nb) Lukket \(count) \(nb).", nn: "\(summary.nn) Lukka \(count) \(nn).",
            en: "\(summary.en) Closed \(count) \(en).")
    }
}
