import Survey

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
            "Ingen følges opp her ennå. Gå til hovedlisten (1) og trykk o på en rad for å sette den på lista.",
        nn:
            "Ingen blir følgde opp her enno. Gå til hovudlista (1) og trykk o på ei rad for å setje ho på lista.",
        en:
            "Nobody is followed up here yet. Go to the main list (1) and press o on a row to put it on the list."
    )
    /// *Not on the follow-up list.*
    public static let notListed = Phrase(
        nb: "Ikke på oppfølgingslisten", nn: "Ikkje på oppfølgingslista", en: "Not on the follow-up list")
    /// *o puts it on the list.*
    public static let putOnList = Phrase(
        nb: "o setter den på listen.", nn: "o set han på lista.", en: "o puts it on the list.")
    /// *Not on the follow-up list. o puts it there.*
    public static let notListedHint = Phrase(
        nb: "Ikke på oppfølgingslisten. o setter den på listen.",
        nn: "Ikkje på oppfølgingslista. o set han på lista.",
        en: "Not on the follow-up list. o puts it there.")
    /// That none of the marked units is on the list.
    public static let noneListed = Phrase(
        nb: "Ingen av de merkede er på oppfølgingslisten. O setter dem på listen.",
        nn: "Ingen av dei merkte er på oppfølgingslista. O set dei på lista.",
        en: "None of the marked is on the follow-up list. O puts them there.")
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
        nb: "følg opp: sett på oppfølgingslisten", nn: "følg opp: set på oppfølgingslista",
        en: "follow up: put on the follow-up list")
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
        en: "log a call, an e-mail, a meeting or a letter")
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
        nb: "Står på listen allerede. O velger flere.",
        nn: "Står på lista allereie. O vel fleire.",
        en: "It is on the list already. O chooses others.")
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
        en: "undo what you did last in the follow-up")
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
    /// *open the follow-up*
    public static let openUnit = Phrase(
        nb: "åpne oppfølgingen", nn: "opne oppfølginga",
        en: "open the follow-up")
    /// *save*
    public static let save = Phrase(nb: "lagre", nn: "lagre", en: "save")
    /// The same word again.
    public static let saveHint = save
    /// *next line*
    public static let nextLine = Phrase(nb: "neste linje", nn: "neste linje", en: "next line")
    /// *previous line*
    public static let previousLine = Phrase(
        nb: "forrige linje", nn: "førre linje", en: "previous line")
    /// *next choice*
    public static let nextChoice = Phrase(nb: "neste valg", nn: "neste val", en: "next choice")
    /// *previous choice*
    public static let previousChoice = Phrase(nb: "forrige valg", nn: "førre val", en: "previous choice")
    /// *choice*
    public static let choiceHint = Phrase(nb: "neste valg", nn: "neste val", en: "next choice")
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
}
