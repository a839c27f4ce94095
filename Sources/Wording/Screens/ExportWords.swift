import Survey

/// Words of the export of a follow-up list.
public enum ExportWords {
    /// That files of an ending are not written, and which are.
    public static func unknown(ending: String, known: [String]) -> Phrase {
        func words(_ language: Language) -> String {
            Numbers(language).list(known.map { ".\($0)" })
        }
        return Phrase(
            nb: "Den kan ikke skrives som .\(ending), men som \(words(.bokmaal)).",
            nn: "Ho kan ikkje skrivast som .\(ending), men som \(words(.nynorsk)).",
            en: "It cannot be written as .\(ending), but as \(words(.english)).")
    }
    /// *export to a file*
    public static let export = Phrase(
        nb: "eksporter til en fil", nn: "eksporter til ei fil", en: "export to a file")
    /// *what the screen shows*
    public static let screen = Phrase(
        nb: "det bildet viser (csv, xlsx, json, txt, svg)",
        nn: "det biletet viser (csv, xlsx, json, txt, svg)",
        en: "what the screen shows (csv, xlsx, json, txt, svg)")
    /// *Save as (the ending decides the form):*
    public static let screenPrompt = Phrase(
        nb: "Lagre som (csv, xlsx, json, txt, svg):", nn: "Lagre som (csv, xlsx, json, txt, svg):",
        en: "Save as (csv, xlsx, json, txt, svg):")
    /// *Save the report as (html):*
    public static let reportPrompt = Phrase(
        nb: "Lagre rapporten som (html):", nn: "Lagre rapporten som (html):", en: "Save the report as (html):"
    )
    /// *report*: the beginning of its file's name
    public static let reportName = Phrase(nb: "rapport", nn: "rapport", en: "report")

    /// The report on a unit or a place, beside other things that are written.
    public static func report(about subject: Phrase) -> Phrase {
        Phrase(
            nb: "rapport om \(subject.nb) (html)", nn: "rapport om \(subject.nn) (html)",
            en: "report on \(subject.en) (html)")
    }

    /// That the report is written, and where.
    public static func reportWritten(path: String) -> Phrase {
        Phrase(
            nb: "Skrev rapporten til \(path)", nn: "Skreiv rapporten til \(path)",
            en: "Wrote the report to \(path)")
    }

    /// *There is nothing to export or copy here.*
    public static let nothing = Phrase(
        nb: "Her er det ingenting å eksportere eller kopiere.",
        nn: "Her er det ingenting å eksportere eller kopiere.", en: "There is nothing to export or copy here."
    )
    /// *complete the path*
    public static let complete = Phrase(nb: "fullfør stien", nn: "fullfør stien", en: "complete the path")
    /// *complete*
    public static let completeHint = Phrase(nb: "fullfør", nn: "fullfør", en: "complete")
    /// *Only paths can be completed.*
    public static let noPath = Phrase(
        nb: "Bare stier kan fullføres.", nn: "Berre stiar kan fullførast.", en: "Only paths can be completed."
    )
    /// *There is nothing that begins so.*
    public static let noSuchPath = Phrase(
        nb: "Det finnes ingenting som begynner slik.", nn: "Det finst ingenting som byrjar slik.",
        en: "There is nothing that begins so.")

    /// A follow-up list of some units.
    public static func followUpList(_ units: Phrase) -> Phrase {
        Phrase(
            nb: "oppfølgingsliste: \(units.nb)", nn: "oppfølgingsliste: \(units.nn)",
            en: "follow-up list: \(units.en)")
    }

    /// How many more ways a path can go on.
    public static func morePaths(_ count: Int) -> Phrase {
        Phrase(nb: "… og \(count) til", nn: "… og \(count) til", en: "… and \(count) more")
    }
    /// *export*
    public static let hint = Phrase(nb: "eksporter", nn: "eksporter", en: "export")
    /// *the marked*
    public static let markedUnits = Phrase(nb: "de merkede", nn: "dei merkte", en: "the marked")
    /// *the list as shown*
    public static let listed = Phrase(
        nb: "listen slik den vises", nn: "lista slik ho blir vist", en: "the list as shown")
    /// *follow-up*
    public static let fileName = Phrase(nb: "oppfolging", nn: "oppfolging", en: "follow-up")
    /// *country*
    public static let country = Phrase(nb: "landet", nn: "landet", en: "country")

    /// One unit alone.
    public static func only(_ name: String) -> Phrase {
        Phrase(nb: "bare \(name)", nn: "berre \(name)", en: "only \(name)")
    }

    /// Asks where to write so many units.
    public static func pathPrompt(units: Int) -> Phrase {
        let words = ReportWords.unitCount(units)
        return Phrase(
            nb: "Lagre listen med \(words.nb) som:", nn: "Lagre lista med \(words.nn) som:",
            en: "Save the list of \(words.en) as:")
    }

    /// That the list is written, where, and how many rows it has.
    public static func written(path: String, rows: Int) -> Phrase {
        let rows = Numbers.inEach(rows)
        return Phrase(
            nb: "Skrev \(rows.nb) rader til \(path)", nn: "Skreiv \(rows.nn) rader til \(path)",
            en: "Wrote \(rows.en) rows to \(path)")
    }

    /// Asks whether a file may be replaced.
    public static func exists(file: String) -> Phrase {
        Phrase(
            nb: "\(file) finnes. Skrive over? (j/n)", nn: "\(file) finst. Skrive over? (j/n)",
            en: "\(file) exists. Replace it? (y/n)")
    }
}
