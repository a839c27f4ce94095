import FollowUp
import Survey

/// Words of letters on the screens.
public enum DraftWords {
    /// *part*
    public static let part = Phrase(nb: "del", nn: "del", en: "part")
    /// *text*
    public static let text = Phrase(nb: "tekst", nn: "tekst", en: "text")
    /// *Letters*
    public static let context = Phrase(nb: "Et brev", nn: "Eit brev", en: "A letter")
    /// *write an e-mail from a template*
    public static let command = Phrase(
        nb: "skriv e-post fra en mal", nn: "skriv e-post frå ein mal", en: "write an e-mail from a template")
    /// *copy the text*
    public static let copy = Phrase(nb: "kopier teksten", nn: "kopier teksten", en: "copy the text")
    /// *copy*
    public static let copyHint = Phrase(nb: "kopier", nn: "kopier", en: "copy")
    /// *Copied.*
    public static let copied = Phrase(
        nb: "Kopiert til utklippstavlen. Blir den tom, tillater ikke terminalen det: w skriver en fil.",
        nn: "Kopiert til utklippstavla. Blir ho tom, tillèt ikkje terminalen det: w skriv ei fil.",
        en: "Copied to the clipboard. If it stays empty, the terminal does not allow it: w writes a file.")
    /// *write to a file that mail programs open*
    public static let write = Phrase(
        nb: "lagre som fil for e-postprogrammet", nn: "lagre som fil for e-postprogrammet",
        en: "write a file that mail programs open")
    /// *file*
    public static let writeHint = Phrase(nb: "lagre .eml", nn: "lagre .eml", en: "write .eml")
    /// *log that it was sent today*
    public static let log = Phrase(
        nb: "før i loggen at den er sendt i dag", nn: "før i loggen at han er sendt i dag",
        en: "log that it was sent today")
    /// *sent*
    public static let logHint = Phrase(
        nb: "sendt: før i loggen", nn: "sendt: før i loggen", en: "sent: log it")
    /// *close the letter*
    public static let close = Phrase(nb: "lukk brevet", nn: "lukk brevet", en: "close the letter")
    /// Asks where to write the letter.
    public static let pathPrompt = Phrase(
        nb: "Lagre brevet som:", nn: "Lagre brevet som:", en: "Save the letter as:")

    /// What a letter is for.
    public static func title(_ purpose: MailPurpose) -> Phrase {
        switch purpose {
        case .reminder:
            Phrase(nb: "Påminnelse om å svare", nn: "Påminning om å svare", en: "Reminder to respond")
        case .followUp:
            Phrase(nb: "Oppfølging av svarene", nn: "Oppfølging av svara", en: "Follow-up of the answers")
        case .meeting:
            Phrase(nb: "Invitasjon til møte", nn: "Invitasjon til møte", en: "Invitation to a meeting")
        }
    }

    /// A letter's title with the unit that it goes to: *Invitasjon til møte: Flora*.
    public static func title(_ title: Phrase, to unit: String) -> Phrase {
        Phrase(nb: "\(title.nb): \(unit)", nn: "\(title.nn): \(unit)", en: "\(title.en): \(unit)")
    }

    /// The title over the choice of a letter.
    public static func menuTitle(_ unit: String) -> Phrase {
        Phrase(nb: "E-post til \(unit)", nn: "E-post til \(unit)", en: "E-mail to \(unit)")
    }

    /// That a letter is written, and where.
    public static func written(path: String) -> Phrase {
        Phrase(nb: "Skrev \(path)", nn: "Skreiv \(path)", en: "Wrote \(path)")
    }
}
