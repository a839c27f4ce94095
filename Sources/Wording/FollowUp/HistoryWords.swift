import FollowUp
import Survey

/// What the history of the follow-up says.
public enum HistoryWords {
    /// *History*
    public static let title = Phrase(nb: "Historikk", nn: "Historikk", en: "History")
    /// *no.*
    public static let number = Phrase(nb: "endring", nn: "endring", en: "change")
    /// *when*
    public static let when = Phrase(nb: "når", nn: "når", en: "when")
    /// *who*
    public static let who = Phrase(nb: "hvem", nn: "kven", en: "who")
    /// *what*
    public static let what = Phrase(nb: "hva", nn: "kva", en: "what")
    /// *field*
    public static let field = Phrase(nb: "felt", nn: "felt", en: "field")
    /// *before*
    public static let before = Phrase(nb: "før", nn: "før", en: "before")
    /// *after*
    public static let after = Phrase(nb: "etter", nn: "etter", en: "after")
    /// *holds*
    public static let standing = Phrase(nb: "gjelder", nn: "gjeld", en: "standing")
    /// *undone*
    public static let undone = Phrase(nb: "angret", nn: "angra", en: "undone")
    /// *removed*: a text about a person that is gone.
    public static let forgotten = Phrase(nb: "(slettet)", nn: "(sletta)", en: "(removed)")
    /// *Nothing has been done yet.*
    public static let nothing = Phrase(
        nb: "Ingenting er gjort ennå.", nn: "Ingenting er gjort enno.", en: "Nothing has been done yet.")

    /// The headings of changes, one a row.
    public static let columns = [when, who, field, before, after, standing]

    /// A moment where the reader is: `12.1.2018 09:30`.
    public static func moment(_ moment: Moment, _ numbers: Numbers) -> String {
        let time = [moment.minute / 60, moment.minute % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }
        return "\(numbers.day(moment.day)) \(time.joined(separator: ":"))"
    }

    /// A moment in UTC by its seconds since 1970: `12.1.2018 09:30`.
    public static func moment(inUTC seconds: Int64, _ numbers: Numbers) -> String {
        let secondsOfDay: Int64 = 86_400
        let rest = (seconds % secondsOfDay + secondsOfDay) % secondsOfDay
        return moment(
            Moment(seconds: seconds, day: UniversalTime.day(seconds), minute: Int(rest / 60)), numbers)
    }

    /// What an edit did; of one that was undone or made again, the number.
    public static func deed(_ edit: KeptEdit, _ book: FollowUpBook, names: EditWords.Names) -> Phrase {
        guard edit.target == nil else { return kind(edit) }
        return EditWords.deed(edit, book: book, names: names)
    }

    /// What kind of edit it is, without what it is about: *satte på lista*, *angret 12*.
    public static func kind(_ edit: KeptEdit) -> Phrase {
        switch edit.kind {
        case .changed where edit.takesOffList:
            Phrase(nb: "tok av listen", nn: "tok av lista", en: "took off the list")
        case .added: Phrase(nb: "satte på listen", nn: "sette på lista", en: "put on the list")
        case .changed: Phrase(nb: "endret", nn: "endra", en: "changed")
        case .logged: Phrase(nb: "førte logg", nn: "førte logg", en: "logged")
        case .contacts: Phrase(nb: "endret kontakter", nn: "endra kontaktar", en: "changed contacts")
        case .imported: Phrase(nb: "leste inn", nn: "las inn", en: "read in")
        case .answered: Phrase(nb: "lukket påminnelse", nn: "lukka påminning", en: "closed reminder")
        case .undone: numbered(Phrase(nb: "angret", nn: "angra", en: "undid"), edit.target)
        case .redone: numbered(Phrase(nb: "gjorde om igjen", nn: "gjorde om att", en: "redid"), edit.target)
        case .forgotten:
            Phrase(nb: "slettet navn og notater", nn: "sletta namn og notat", en: "removed names and notes")
        }
    }

    private static func numbered(_ words: Phrase, _ number: Int?) -> Phrase {
        guard let number else { return words }
        return Phrase(nb: "\(words.nb) \(number)", nn: "\(words.nn) \(number)", en: "\(words.en) \(number)")
    }
}
