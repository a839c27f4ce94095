import FollowUp
import Survey

/// What is said about lists and contacts that are read back from files.
public enum MergeWords {
    /// *Changes from a file*
    public static let title = Phrase(
        nb: "Endringer fra fil", nn: "Endringar frå fil", en: "Changes from a file")
    /// *Contacts from a file*
    public static let contactTitle = Phrase(
        nb: "Kontakter fra fil", nn: "Kontaktar frå fil", en: "Contacts from a file")
    /// *what*
    public static let what = Phrase(nb: "hva", nn: "kva", en: "what")
    /// *field*
    public static let field = Phrase(nb: "felt", nn: "felt", en: "field")
    /// *here*
    public static let here = Phrase(nb: "står her", nn: "står her", en: "here")
    /// *in the file*
    public static let file = Phrase(nb: "i filen", nn: "i fila", en: "in the file")
    /// *new on the list*
    public static let addition = Phrase(nb: "ny på listen", nn: "ny på lista", en: "new on the list")
    /// *change*
    public static let change = Phrase(nb: "endring", nn: "endring", en: "change")
    /// *conflict*
    public static let conflict = Phrase(
        nb: "begge har endret", nn: "begge har endra", en: "both changed it")
    /// *new contact*
    public static let newContact = Phrase(nb: "ny kontakt", nn: "ny kontakt", en: "new contact")

    /// What is the matter, in a few words, and what was done about it.
    public static func issue(_ kind: ListIssue.Kind) -> Phrase {
        let (what, done) = (reason(kind), kind.setsRowAside ? rowAside : cellAside)
        return Phrase(
            nb: "\(what.nb); \(done.nb)", nn: "\(what.nn); \(done.nn)", en: "\(what.en); \(done.en)")
    }

    private static let rowAside = Phrase(
        nb: "raden er ikke lest", nn: "rada er ikkje lesen", en: "the row was not read")
    private static let cellAside = Phrase(
        nb: "cellen er ikke lest", nn: "cella er ikkje lesen", en: "the cell was not read")

    private static func reason(_ kind: ListIssue.Kind) -> Phrase {
        switch kind {
        case .unknownUnit:
            Phrase(
                nb: "finnes ikke i registeret", nn: "finst ikkje i registeret", en: "not in the register")
        case .ambiguousUnit:
            Phrase(
                nb: "flere heter det, oppgi nummeret", nn: "fleire heiter det, oppgje nummeret",
                en: "several are called that, give the code")
        case .repeatedUnit:
            Phrase(
                nb: "enheten står på en rad lenger oppe også",
                nn: "eininga står på ei rad lenger oppe også", en: "the unit has a row further up too")
        case .otherName:
            Phrase(
                nb: "nummer og navn hører ikke sammen", nn: "nummer og namn høyrer ikkje saman",
                en: "code and name do not belong together")
        case .otherWave:
            Phrase(
                nb: "raden gjelder en annen undersøkelse", nn: "rada gjeld ei anna undersøking",
                en: "the row is of another survey")
        case .unknownVersion:
            Phrase(
                nb: "versjonen er ikke fra denne databasen",
                nn: "versjonen er ikkje frå denne databasen", en: "the version is not of this database")
        case .notAStatus: Phrase(nb: "ukjent status", nn: "ukjend status", en: "unknown status")
        case .notADay:
            Phrase(
                nb: "ikke en dato som 31.1.2018", nn: "ikkje ein dato som 31.1.2018",
                en: "no date such as 2018-01-31")
        case .notANumber:
            Phrase(nb: "ikke et helt tall", nn: "ikkje eit heilt tal", en: "no whole number")
        case .emptyStatus:
            Phrase(
                nb: "en enhet på listen har alltid en status", nn: "ei eining på lista har alltid ein status",
                en: "a unit on the list always has a status")
        case .forgotten:
            Phrase(
                nb: "det som sto her, er slettet siden", nn: "det som stod her, er sletta sidan",
                en: "what stood here has been removed since")
        case .notAnAddress:
            Phrase(nb: "ikke en e-postadresse", nn: "ikkje ei e-postadresse", en: "no e-mail address")
        case .nobody:
            Phrase(
                nb: "verken navn, e-post eller telefon", nn: "verken namn, e-post eller telefon",
                en: "neither name, e-mail nor telephone")
        }
    }

    /// What a column of a file is called.
    public static func label(_ column: ListIssue.Column) -> Phrase {
        switch column {
        case .code: ReportWords.code
        case .unit: unit
        case .survey: ExportSheetWords.survey
        case .version: ExportSheetWords.version
        case .field(let field): FieldWords.label(field)
        }
    }

    /// *name*: of a unit, beside that of a person.
    public static let unit = Phrase(nb: "enhet", nn: "eining", en: "unit")

    /// What would be changed, or was: units that come on the list, fields, conflicts, things that could not be read.
    public static func summary(_ merge: ListMerge, issues: Int, isWritten: Bool) -> Phrase {
        let (new, changed, both) = (merge.additions.count, merge.changes.count, merge.conflicts.count)
        return Phrase(
            nb:
                "\(isWritten ? "Skrevet" : "Ville skrevet"): \(new) nye på listen, \(changed) endrede felt. \(both) felt har begge endret, \(issues) avvik.\(isWritten || new + changed == 0 ? "" : " Skriv det med --yes.")",
            nn:
                "\(isWritten ? "Skrive" : "Ville skrive"): \(new) nye på lista, \(changed) endra felt. \(both) felt har begge endra, \(issues) avvik.\(isWritten || new + changed == 0 ? "" : " Skriv det med --yes.")",
            en:
                "\(isWritten ? "Written" : "Would write"): \(new) new on the list, \(changed) changed fields. \(both) fields were changed by both, \(issues) issues.\(isWritten || new + changed == 0 ? "" : " Write it with --yes.")"
        )
    }

    /// How many contacts would be added and changed, or were.
    public static func summary(added: Int, changed: Int, issues: Int, isWritten: Bool) -> Phrase {
        let hint = { (words: String) in isWritten || added + changed == 0 ? "" : " " + words }
        return Phrase(
            nb:
                "\(isWritten ? "Skrevet" : "Ville skrevet"): \(added) nye kontakter, \(changed) endrede, \(issues) avvik.\(hint("Skriv det med --yes."))",
            nn:
                "\(isWritten ? "Skrive" : "Ville skrive"): \(added) nye kontaktar, \(changed) endra, \(issues) avvik.\(hint("Skriv det med --yes."))",
            en:
                "\(isWritten ? "Written" : "Would write"): \(added) new contacts, \(changed) changed, \(issues) issues.\(hint("Write it with --yes."))"
        )
    }

    /// That a calendar is written, where, and how many dates it has.
    public static func writtenDates(path: String, dates: Int) -> Phrase {
        dates == 1
            ? Phrase(
                nb: "Skrev 1 frist til \(path)", nn: "Skreiv 1 frist til \(path)",
                en: "Wrote 1 due date to \(path)")
            : Phrase(
                nb: "Skrev \(dates) frister til \(path)", nn: "Skreiv \(dates) fristar til \(path)",
                en: "Wrote \(dates) due dates to \(path)")
    }

    /// That a workbook is no text for standard output.
    public static let workbookNeedsFile = Phrase(
        nb: "En arbeidsbok (xlsx) må skrives til en fil. Oppgi den med -o.",
        nn: "Ei arbeidsbok (xlsx) må skrivast til ei fil. Oppgje ho med -o.",
        en: "A workbook (xlsx) has to be written to a file. Name it with -o.")
}
