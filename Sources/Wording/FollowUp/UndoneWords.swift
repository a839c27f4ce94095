import FollowUp
import Survey

/// What it is that an edit took back, or did again.
enum UndoneWords {
    /// What is otherwise than before: *status for Flora*, *Flora er av listen igjen*.
    static func object(_ edit: KeptEdit, _ who: Phrase) -> Phrase {
        let fields = Set(edit.changes.map(\.field))
        let statuses = edit.changes.filter { $0.field == .status && !$0.isForgotten }
        if statuses.contains(where: { $0.after == nil }) {
            return Phrase(
                nb: "\(who.nb) er av listen", nn: "\(who.nn) er av lista", en: "\(who.en) off the list")
        }
        if statuses.contains(where: { $0.before == nil }) {
            return Phrase(
                nb: "\(who.nb) er på listen", nn: "\(who.nn) er på lista", en: "\(who.en) on the list")
        }
        if fields.count == 1, let field = fields.first { return about(FieldWords.label(field), who) }
        return about(thing(edit), who)
    }

    private static func about(_ what: Phrase, _ who: Phrase) -> Phrase {
        Phrase(
            nb: "\(what.nb) for \(who.nb)", nn: "\(what.nn) for \(who.nn)", en: "\(what.en) of \(who.en)")
    }

    /// What kind of record was changed.
    private static func thing(_ edit: KeptEdit) -> Phrase {
        let kinds = Set(edit.records.map(\.kind))
        switch kinds.count == 1 ? kinds.first : nil {
        case .log: return Phrase(nb: "loggen", nn: "loggen", en: "the log")
        case .contact: return Phrase(nb: "kontakten", nn: "kontakten", en: "the contact")
        case .entry: return Phrase(nb: "oppføringen", nn: "oppføringa", en: "the entry")
        case nil: return Phrase(nb: "endringene", nn: "endringane", en: "the changes")
        }
    }
}
