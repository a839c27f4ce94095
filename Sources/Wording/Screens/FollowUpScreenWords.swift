import FollowUp
import Survey
import SurveyAnalytics

/// Words of the follow-up on the screens.
public enum FollowUpScreenWords {
    /// *open*
    public static let open = Phrase(nb: "ikke ferdig", nn: "ikkje ferdig", en: "not finished")
    /// *overdue*
    public static let overdue = Phrase(nb: "over fristen", nn: "over fristen", en: "overdue")
    /// *(overdue)*
    public static let isOverdue = Phrase(nb: "(over fristen)", nn: "(over fristen)", en: "(overdue)")
    /// *mine*
    public static let mine = Phrase(nb: "mine", nn: "mine", en: "mine")
    /// *pri.*
    public static let priorityShort = Phrase(nb: "pri.", nn: "pri.", en: "pri.")
    /// *last contact*
    public static let last = Phrase(nb: "sist i loggen", nn: "sist i loggen", en: "last in the log")
    /// *Nothing found.*
    public static let nothingFound = Phrase(
        nb: "Ingen oppføringer her. f viser andre, Esc tar bort søket.",
        nn: "Ingen oppføringar her. f viser andre, Esc tek bort søket.",
        en: "No entries here. f shows others, Esc clears the search.")
    /// *Nobody is followed up here yet.*
    public static let nothingYet = Phrase(
        nb:
            "Ingen følges opp her ennå. Gå til kommunene (1) og trykk o på en kommune for å sette den på lista.",
        nn:
            "Ingen blir følgde opp her enno. Gå til kommunane (1) og trykk o på ein kommune for å setje han på lista.",
        en: "Nobody is followed up here yet. Go to the units (1) and press o on one to put it on the list.")
    /// *Not on the follow-up list.*
    public static let notListed = Phrase(
        nb: "Ikke på oppfølgingslisten", nn: "Ikkje på oppfølgingslista", en: "Not on the follow-up list")
    /// *o puts it on the list.*
    public static let notListedHint = Phrase(
        nb: "Ikke på oppfølgingslisten. o setter den på listen.",
        nn: "Ikkje på oppfølgingslista. o set han på lista.",
        en: "Not on the follow-up list. o puts it there.")
    /// *Log*
    public static let log = Phrase(nb: "Logg", nn: "Logg", en: "Log")
    /// *Nothing yet.*
    public static let noLog = Phrase(
        nb: "Ingenting ennå. t fører i loggen.", nn: "Ingenting enno. t fører i loggen.",
        en: "Nothing yet. t writes into the log.")
    /// *Contacts*
    public static let contacts = Phrase(nb: "Kontakter", nn: "Kontaktar", en: "Contacts")
    /// *Nobody known.*
    public static let noContacts = Phrase(
        nb: "Ingen ennå. c legger til en kontakt.", nn: "Ingen enno. c legg til ein kontakt.",
        en: "Nobody yet. c adds a contact.")
    /// *put on the follow-up list*
    public static let followTitle = Phrase(
        nb: "følg opp: sett kommunen på listen", nn: "følg opp: set kommunen på lista",
        en: "follow up: put the unit on the list")
    /// *follow up*
    public static let followHint = Phrase(nb: "følg opp", nn: "følg opp", en: "follow up")
    /// *follow up: this one, the marked or the whole list*
    public static let follow = Phrase(
        nb: "følg opp: denne, de merkede eller hele listen",
        nn: "følg opp: denne, dei merkte eller heile lista",
        en: "follow up: this, the marked or the whole list")
    /// *the whole list*
    public static let wholeList = Phrase(
        nb: "hele listen slik den vises", nn: "heile lista slik ho blir vist", en: "the whole list as shown")
    /// *write into the log*
    public static let logCommand = Phrase(
        nb: "før i loggen: telefon, e-post, møte, brev", nn: "før i loggen: telefon, e-post, møte, brev",
        en: "write into the log: call, e-mail, meeting, letter")
    /// *log*
    public static let logHint = Phrase(nb: "logg", nn: "logg", en: "log")
    /// *set the status*
    public static let statusCommand = Phrase(nb: "sett status", nn: "set status", en: "set the status")
    /// *set the due date*
    public static let dueCommand = Phrase(nb: "sett frist", nn: "set frist", en: "set the due date")
    /// *edit the entry*
    public static let editCommand = Phrase(
        nb: "rediger oppføringen", nn: "rediger oppføringa", en: "edit the entry")
    /// *edit*
    public static let editHint = Phrase(nb: "rediger", nn: "rediger", en: "edit")
    /// *It is on the list already. O chooses others.*
    public static let isListed = Phrase(
        nb: "Kommunen er på listen allerede. O velger flere.",
        nn: "Kommunen er på lista allereie. O vel fleire.",
        en: "It is on the list already. O chooses others.")
    /// *edit what the cursor is on*
    public static let editRow = Phrase(
        nb: "rediger det markøren står på", nn: "rediger det markøren står på",
        en: "edit what the cursor is on")
    /// *There is nothing to edit here.*
    public static let nothingToEdit = Phrase(
        nb: "Her er det ingenting å redigere. 4 går til oppfølgingen av kommunen.",
        nn: "Her er det ingenting å redigere. 4 går til oppfølginga av kommunen.",
        en: "There is nothing to edit here. 4 goes to the follow-up of the unit.")
    /// *add a contact*
    public static let contactCommand = Phrase(
        nb: "legg til en kontakt", nn: "legg til ein kontakt", en: "add a contact")
    /// *take off the list*
    public static let removeCommand = Phrase(
        nb: "ta bort fra listen, eller linjen ved markøren",
        nn: "ta bort frå lista, eller linja ved markøren",
        en: "take off the list, or the line at the cursor")
    /// *undo*
    public static let undoCommand = Phrase(
        nb: "angre det siste du gjorde i oppfølgingen", nn: "angre det siste du gjorde i oppfølginga",
        en: "undo the last thing that you did in the follow-up")
    /// *redo*
    public static let redoCommand = Phrase(
        nb: "gjør om igjen det du angret", nn: "gjer om att det du angra", en: "redo what you undid")
    /// *u undoes.*
    public static let undoHint = Phrase(nb: "u angrer.", nn: "u angrar.", en: "u undoes.")
    /// *show what was done, by whom and when*
    public static let historyCommand = Phrase(
        nb: "vis hvem som har endret hva, og når", nn: "vis kven som har endra kva, og når",
        en: "show who changed what, and when")
    /// *close the history*
    public static let closeHistory = Phrase(
        nb: "lukk historikken", nn: "lukk historikken", en: "close the history")
    /// *open the follow-up of the unit*
    public static let openUnit = Phrase(
        nb: "åpne oppfølgingen av kommunen", nn: "opne oppfølginga av kommunen",
        en: "open the follow-up of the unit")
    /// *save*
    public static let save = Phrase(nb: "lagre", nn: "lagre", en: "save")
    /// The same word again.
    public static let saveHint = save
    /// *next line*
    public static let nextLine = Phrase(nb: "neste linje", nn: "neste linje", en: "next line")
    /// *previous line*
    public static let previousLine = Phrase(
        nb: "forrige linje", nn: "førre linje", en: "previous line")
    /// *Your name:*
    public static let whoPrompt = Phrase(
        nb: "Hva heter du? Navnet står i historikken:", nn: "Kva heiter du? Namnet står i historikken:",
        en: "What is your name? It is kept in the history:")
    /// *A name is needed.*
    public static let needsName = Phrase(
        nb: "Det må stå et navn i historikken. Ingenting er skrevet.",
        nn: "Det må stå eit namn i historikken. Ingenting er skrive.",
        en: "The history needs a name. Nothing was written.")
    /// *Keep what is there:*
    public static let keepTheirs = Phrase(
        nb: "La det stå:", nn: "La det stå:", en: "Keep what is there:")
    /// *Write mine:*
    public static let writeMine = Phrase(nb: "Skriv mitt:", nn: "Skriv mitt:", en: "Write mine:")

    /// So many units.
    public static func count(_ count: Int) -> Phrase {
        Phrase(nb: "\(count) merkede", nn: "\(count) merkte", en: "\(count) marked")
    }

    /// What the menu of conflicts asks.
    public static func conflictTitle(_ field: Phrase, _ unit: String) -> Phrase {
        Phrase(
            nb: "\(field.nb) for \(unit) er endret i mellomtiden",
            nn: "\(field.nn) for \(unit) er endra i mellomtida",
            en: "\(field.en) of \(unit) was changed meanwhile")
    }

    /// The title over a line for the log.
    public static func logTitle(_ who: Phrase, isReminder: Bool) -> Phrase {
        isReminder
            ? Phrase(nb: "Påminnelse: \(who.nb)", nn: "Påminning: \(who.nn)", en: "Reminder: \(who.en)")
            : Phrase(nb: "Logg: \(who.nb)", nn: "Logg: \(who.nn)", en: "Log: \(who.en)")
    }

    /// What is written into the log, with today's date; three dots where more is asked.
    public static func choice(_ draft: LogDraft, isDone: Bool) -> Phrase {
        let (deed, more) = (LogWords.deed(draft).capitalized, isDone ? "" : " …")
        let today = Phrase(nb: "i dag", nn: "i dag", en: "today")
        func words(_ language: Language) -> String {
            let parts = deed[language].split(separator: ",", maxSplits: 1).map(String.init)
            return parts[0] + " " + today[language] + (parts.count > 1 ? "," + parts[1] : "") + more
        }
        return Phrase(nb: words(.bokmaal), nn: words(.nynorsk), en: words(.english))
    }

    /// The title of the choice of a status.
    public static func statusTitle(_ who: Phrase) -> Phrase {
        Phrase(nb: "Status: \(who.nb)", nn: "Status: \(who.nn)", en: "Status: \(who.en)")
    }

    /// Asks for a day.
    public static func duePrompt(count: Int) -> Phrase {
        Phrase(
            nb: "Frist (12.1.2018, 12.1 eller +14; tom tar bort):",
            nn: "Frist (12.1.2018, 12.1 eller +14; tom tek bort):",
            en: "Due (2018-01-12 or +14 days; empty clears):")
    }

    /// That a text is no day.
    public static func noDay(_ text: String) -> Phrase {
        Phrase(
            nb: "«\(text)» er ingen dato. Skriv for eksempel 12.1.2018, 12.1 eller +14 (dager fra i dag).",
            nn: "«\(text)» er ingen dato. Skriv til dømes 12.1.2018, 12.1 eller +14 (dagar frå i dag).",
            en: "“\(text)” is no date. Write 2018-01-12 or +14 (days from today), for example.")
    }

    /// That a text is no priority.
    public static func noNumber(_ text: String) -> Phrase {
        Phrase(
            nb: "«\(text)» er ingen prioritet. Skriv et tall fra 0 til 999, eller la linjen stå tom.",
            nn: "«\(text)» er ingen prioritet. Skriv eit tal frå 0 til 999, eller la linja stå tom.",
            en: "“\(text)” is no priority. Write a number from 0 to 999, or leave the line empty.")
    }

    /// That a text is no address.
    public static func noAddress(_ text: String) -> Phrase {
        Phrase(
            nb: "«\(text)» er ingen e-postadresse.", nn: "«\(text)» er inga e-postadresse.",
            en: "“\(text)” is no e-mail address.")
    }

    /// The title over somebody new at a unit.
    public static func newContact(_ unit: String) -> Phrase {
        Phrase(nb: "Ny kontakt i \(unit)", nn: "Ny kontakt i \(unit)", en: "New contact at \(unit)")
    }

    /// The title over somebody at a unit.
    public static func contact(_ unit: String) -> Phrase {
        Phrase(nb: "Kontakt i \(unit)", nn: "Kontakt i \(unit)", en: "Contact at \(unit)")
    }

    /// Somebody in a line: name, role, address, number.
    public static func line(_ contact: ContactDraft) -> String {
        [contact.name.isEmpty ? nil : contact.name, contact.role, contact.email, contact.phone]
            .compactMap(\.self).joined(separator: " · ")
    }

    /// The title of what was done with a unit.
    public static func historyTitle(_ unit: String) -> Phrase {
        Phrase(
            nb: "Historikk: \(unit)", nn: "Historikk: \(unit)", en: "History: \(unit)")
    }

    /// Who did something; a word for it where the name was removed.
    public static func signed(_ who: String) -> Phrase {
        who.isEmpty ? Phrase(nb: "(navn slettet)", nn: "(namn sletta)", en: "(name removed)") : Phrase(who)
    }

    /// The priority, and where it comes from: *6 (summen av flaggene)*.
    public static func priority(_ entry: FollowUpEntry) -> Phrase {
        guard entry.chosenPriority != nil else {
            return Phrase(
                nb: "\(entry.priority) (summen av flaggene)", nn: "\(entry.priority) (summen av flagga)",
                en: "\(entry.priority) (the sum of the flags)")
        }
        return Phrase(
            nb: "\(entry.priority) (valgt; summen av flaggene er \(entry.weight))",
            nn: "\(entry.priority) (vald; summen av flagga er \(entry.weight))",
            en: "\(entry.priority) (chosen; the sum of the flags is \(entry.weight))")
    }

    /// What stands over the flags that an entry was added with.
    public static func flagsThen(_ day: Day?) -> Phrase {
        guard let day else { return Phrase(nb: "Flagg da:", nn: "Flagg då:", en: "Flags then:") }
        return Phrase(
            nb: "Flagg \(Numbers(.bokmaal).day(day)), da den ble satt på listen:",
            nn: "Flagg \(Numbers(.nynorsk).day(day)), då han vart sett på lista:",
            en: "Flags on \(Numbers(.english).day(day)), when it was put on the list:")
    }

    /// Why a unit is followed up, in a few words: what was typed, or else the rules of its flags.
    public static func why(_ entry: FollowUpEntry, in rules: [FlagRule]) -> Phrase {
        if let reason = entry.reason { return Phrase(reason) }
        let fired = entry.flags.reduce(into: [(id: String, count: Int)]()) { fired, flag in
            if let place = fired.firstIndex(where: { $0.id == flag.rule }) {
                fired[place].count += 1
            } else {
                fired.append((flag.rule, 1))
            }
        }
        func words(_ language: Language) -> String {
            fired.map { id, count in
                let tag = rules.first { $0.id == id }.map { FlagWords.tag(of: $0)[language] } ?? id
                return count > 1 ? "\(tag) ×\(count)" : tag
            }.joined(separator: ", ")
        }
        return fired.isEmpty
            ? Phrase("–") : Phrase(nb: words(.bokmaal), nn: words(.nynorsk), en: words(.english))
    }

    /// What a list is sorted by.
    public static func order(_ order: EntryOrder) -> Phrase {
        switch order {
        case .due: FieldWords.label(.due)
        case .priority: FieldWords.label(.priority)
        case .status: FieldWords.label(.status)
        case .adviser: FieldWords.label(.adviser)
        case .unit: Phrase(nb: "kommunenummer", nn: "kommunenummer", en: "code")
        }
    }

    /// So many entries of a place.
    public struct Counts: Sendable, Hashable {
        let open: Int
        /// How many there are.
        public let all: Int
        let overdue: Int

        /// How many are not finished, how many there are, and how many are overdue.
        public init(open: Int, all: Int, overdue: Int) {
            self.open = open
            self.all = all
            self.overdue = overdue
        }
    }

    /// The line over the list.
    public static func summary(_ counts: Counts) -> Phrase {
        Phrase(
            nb: "\(counts.all) følges opp   \(counts.open) ikke ferdig   \(counts.overdue) over fristen",
            nn:
                "\(counts.all) blir følgde opp   \(counts.open) ikkje ferdig   \(counts.overdue) over fristen",
            en: "\(counts.all) followed up   \(counts.open) not finished   \(counts.overdue) overdue")
    }

    /// That so many units of a list are followed up.
    public static func followed(_ count: Int) -> Phrase {
        Phrase(
            nb: "\(count) i oppfølging", nn: "\(count) i oppfølging", en: "\(count) followed up")
    }
}
