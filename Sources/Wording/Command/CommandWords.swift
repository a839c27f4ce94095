import Survey

/// What the command line says when something is the matter.
public enum CommandWords {
    /// *division*
    public static let division = Phrase(nb: "inndeling", nn: "inndeling", en: "division")
    /// *flag*
    public static let rule = Phrase(nb: "flagg", nn: "flagg", en: "flag")
    /// *question*
    public static let question = Phrase(nb: "spørsmål", nn: "spørsmål", en: "question")

    /// *figure*
    public static let figure = Phrase(nb: "figur", nn: "figur", en: "figure")
    /// *wave*
    public static let wave = Phrase(nb: "undersøkelse", nn: "undersøking", en: "wave")
    /// *class*
    public static let ofClass = Phrase(nb: "klasse", nn: "klasse", en: "class")
    /// *group*: kommuner or bydeler.
    public static let frame = Phrase(nb: "gruppe", nn: "gruppe", en: "group")

    /// That many pictures do not go to standard output.
    public static let picturesNeedFolder = Phrase(
        nb: "Flere bilder kan ikke skrives til standard ut. Oppgi en mappe med --output.",
        nn: "Fleire bilete kan ikkje skrivast til standard ut. Oppgje ei mappe med --output.",
        en: "Several pictures cannot be written to standard output. Name a folder with --output.")

    /// That something was written, and where.
    public static func written(_ path: String) -> Phrase {
        Phrase(nb: "Skrev \(path).", nn: "Skreiv \(path).", en: "Wrote \(path).")
    }
    /// *area*
    public static let area = Phrase(nb: "område", nn: "område", en: "area")
    /// *theme*: what the dashboard looks like
    public static let theme = Phrase(nb: "fargetemaet", nn: "fargetemaet", en: "theme")
    /// *practice*
    public static let practice = Phrase(nb: "praksis", nn: "praksis", en: "practice")

    /// That the command line was not understood, with the parser's reason.
    public static func notUnderstood(_ reason: String) -> Phrase {
        Phrase(
            nb: "Forstår ikke kommandoen. \(reason) Se «regionblikk --help».",
            nn: "Forstår ikkje kommandoen. \(reason) Sjå «regionblikk --help».",
            en: "Cannot understand the command. \(reason) See “regionblikk --help”.")
    }

    /// That there is nothing of that name, and what there is.
    public static func unknown(_ what: Phrase, _ name: String, among ids: [String]) -> Phrase {
        let list = ids.joined(separator: ", ")
        return Phrase(
            nb: "Kjenner ikke \(what.nb) «\(name)». Disse finnes: \(list).",
            nn: "Kjenner ikkje \(what.nn) «\(name)». Desse finst: \(list).",
            en: "There is no \(what.en) “\(name)”. These exist: \(list).")
    }

    /// That a command writes JSON alone.
    public static let onlyJSON = Phrase(
        nb:
            "tabulate skriver bare JSON: dokumentet er for programmer. Bruk «--format json», eller «regionblikk question» for en tabell.",
        nn:
            "tabulate skriv berre JSON: dokumentet er for program. Bruk «--format json», eller «regionblikk question» for ein tabell.",
        en:
            "tabulate writes JSON alone: the document is for programs. Use “--format json”, or “regionblikk question” for a table."
    )

    /// That no unit has this code or name.
    public static func unknownUnit(_ name: String, in register: Register) -> Phrase {
        let unit = FrameWords.unit(of: register)
        return Phrase(
            nb: "Ingen \(unit.nb) har nummer eller navn «\(name)». «regionblikk units» viser alle.",
            nn: "Ingen \(unit.nn) har nummer eller namn «\(name)». «regionblikk units» viser alle.",
            en: "No \(unit.en) has the code or name “\(name)”. “regionblikk units” lists all.")
    }

    /// That several units have this name.
    public static func ambiguousUnit(_ name: String, codes: [String]) -> Phrase {
        let list = codes.joined(separator: ", ")
        return Phrase(
            nb: "Flere heter «\(name)». Bruk nummeret: \(list).",
            nn: "Fleire heiter «\(name)». Bruk nummeret: \(list).",
            en: "Several are called “\(name)”. Use the code: \(list).")
    }

    /// That the store is left aside, and the demo survey shown.
    public static func showsDemo(because problem: Phrase) -> Phrase {
        Phrase(
            nb: "\(problem.nb) Viser demoundersøkelsen så lenge.",
            nn: "\(problem.nn) Viser demoundersøkinga så lenge.",
            en: "\(problem.en) Showing the demo survey meanwhile.")
    }

    /// That a choice holds until the program ends and no longer.
    public static func choiceNotKept(because problem: Phrase) -> Phrase {
        Phrase(
            nb: "Valget huskes ikke til neste gang. \(problem.nb)",
            nn: "Valet blir ikkje hugsa til neste gong. \(problem.nn)",
            en: "The choice is not kept for next time. \(problem.en)")
    }

    /// That standard output cannot be written, with what the system says.
    public static func cannotWriteOutput(_ reason: String) -> Phrase {
        Phrase(
            nb: "Får ikke skrevet svaret (\(reason)).", nn: "Får ikkje skrive svaret (\(reason)).",
            en: "Cannot write the answer (\(reason)).")
    }

    /// That the dashboard needs a terminal, and what works without one.
    public static let needsTerminal = Phrase(
        nb: "Skjermbildet trenger en terminal. Prøv «regionblikk --plain» eller --help.",
        nn: "Skjermbiletet treng ein terminal. Prøv «regionblikk --plain» eller --help.",
        en: "The dashboard needs a terminal. Try “regionblikk --plain” or --help.")

    /// What a crash leaves on the terminal.
    public static func crashed(log: String?) -> Phrase {
        let log = log.map { " (\($0))" } ?? ""
        return Phrase(
            nb: "regionblikk stoppet uventet\(log). Det som var bekreftet, er lagret.",
            nn: "regionblikk stansa uventa\(log). Det som var stadfest, er lagra.",
            en: "regionblikk stopped unexpectedly\(log). What was confirmed is kept.")
    }

    /// That this terminal cannot show the dashboard, and what works in it.
    public static func cannotShow(terminal name: String) -> Phrase {
        Phrase(
            nb: "Terminalen «\(name)» kan ikke vise skjermbildet. Prøv «regionblikk --plain».",
            nn: "Terminalen «\(name)» kan ikkje vise skjermbiletet. Prøv «regionblikk --plain».",
            en: "The terminal “\(name)” cannot show the dashboard. Try “regionblikk --plain”.")
    }
}
