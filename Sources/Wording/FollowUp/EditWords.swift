import FollowUp
import Survey

/// What edits of the follow-up say in words.
public enum EditWords {
    /// How a unit is called by its code.
    public typealias Names = (String) -> String

    /// What an edit did, as a sentence without its author: *satte Flora på lista*.
    ///
    /// - Parameters:
    ///   - units: the codes of the units that it is about, each once.
    public static func deed(_ kind: Edit.Kind, units: [String], fields: [Field], names: Names) -> Phrase {
        let who = subject(units, names)
        switch kind {
        case .added:
            return Phrase(
                nb: "satte \(who.nb) på listen", nn: "sette \(who.nn) på lista",
                en: "put \(who.en) on the list")
        case .changed:
            let what = fields.count == 1 ? FieldWords.label(fields[0]) : nil
            return Phrase(
                nb: "endret \(what.map { $0.nb + " for " } ?? "")\(who.nb)",
                nn: "endra \(what.map { $0.nn + " for " } ?? "")\(who.nn)",
                en: "changed \(what.map { $0.en + " of " } ?? "")\(who.en)")
        case .logged:
            return Phrase(
                nb: "førte logg for \(who.nb)", nn: "førte logg for \(who.nn)", en: "logged for \(who.en)")
        case .contacts:
            return Phrase(
                nb: "endret kontakter i \(who.nb)", nn: "endra kontaktar i \(who.nn)",
                en: "changed contacts of \(who.en)")
        case .imported:
            return Phrase(
                nb: "leste inn endringer for \(who.nb)", nn: "las inn endringar for \(who.nn)",
                en: "read changes of \(who.en)")
        case .answered:
            return Phrase(
                nb: "lukket påminnelser til \(who.nb)", nn: "lukka påminningar til \(who.nn)",
                en: "closed reminders to \(who.en)")
        case .undone: return Phrase(nb: "angret", nn: "angra", en: "undid")
        case .redone: return Phrase(nb: "gjorde om igjen", nn: "gjorde om att", en: "redid")
        case .forgotten:
            return Phrase(
                nb: "slettet navn og notater", nn: "sletta namn og notat", en: "removed names and notes")
        }
    }

    /// What a kept edit did: *satte Flora på lista*.
    public static func deed(_ edit: KeptEdit, book: FollowUpBook, names: Names) -> Phrase {
        // Records come in the order of their ids, which say nothing.
        let units = unique(edit.records.compactMap { book.records[$0]?.scope.unit }).sorted()
        let who = subject(units, names)
        if edit.takesOffList { return takenOff(who) }
        if edit.kind == .logged, edit.logDeed != .written { return logDeed(edit.logDeed, who) }
        if edit.kind == .undone || edit.kind == .redone {
            let verb = deed(edit.kind, units: [], fields: [], names: names)
            let what = UndoneWords.object(edit, who)
            return Phrase(
                nb: "\(verb.nb): \(what.nb)", nn: "\(verb.nn): \(what.nn)", en: "\(verb.en): \(what.en)")
        }
        return deed(edit.kind, units: units, fields: unique(edit.changes.map(\.field)), names: names)
    }

    /// What became of a request, in a line.
    public static func result(_ result: FollowUpResult, names: Names) -> Phrase {
        switch result.deed {
        case .nothing: return nothing
        case .refused(let refusal): return Self.refusal(refusal, forward: result.request == .redo)
        case .conflict(let conflicts, let by): return conflict(conflicts, by: by, names: names)
        case .kept(let edit):
            return deed(edit, book: result.book, names: names).capitalized
        }
    }

    /// That all is as it was asked to be.
    public static let nothing = Phrase(
        nb: "Ingenting å endre: det står slik allerede.", nn: "Ingenting å endre: det står slik allereie.",
        en: "Nothing to change: it is so already.")

    /// Why nothing was undone, or made again.
    public static func refusal(_ refusal: UndoRefusal, forward: Bool) -> Phrase {
        switch refusal {
        case .nothing where forward:
            Phrase(nb: "Ingenting å gjøre om igjen.", nn: "Ingenting å gjere om att.", en: "Nothing to redo.")
        case .nothing: Phrase(nb: "Ingenting å angre.", nn: "Ingenting å angre.", en: "Nothing to undo.")
        case .forgotten:
            Phrase(
                nb: "Det kan ikke angres: navn og notater er slettet siden.",
                nn: "Det kan ikkje angrast: namn og notat er sletta sidan.",
                en: "That cannot be undone: names and notes have been removed since.")
        case .conflict(let conflicts): conflict(conflicts, by: nil) { $0 }
        }
    }

    /// That somebody else changed the same, with both values; nothing was written.
    public static func conflict(
        _ conflicts: [RecordConflict], by signature: Signature?, names: Names
    ) -> Phrase {
        let unit = conflicts.first.map { names($0.change.scope.unit) } ?? ""
        let who = signature.flatMap { $0.who.isEmpty ? nil : $0.who }
        let other = Phrase(
            nb: who ?? "En annen", nn: who ?? "Ein annan", en: who ?? "Somebody else")
        guard let (field, theirs, mine) = conflicts.first?.fields.first else {
            return Phrase(
                nb:
                    "\(other.nb) har endret \(unit) i mellomtiden. Ingenting er skrevet; se etter, og prøv igjen.",
                nn:
                    "\(other.nn) har endra \(unit) i mellomtida. Ingenting er skrive; sjå etter, og prøv igjen.",
                en: "\(other.en) has changed \(unit) meanwhile. Nothing was written; look, and try again.")
        }
        let (label, there, here) = (
            FieldWords.label(field), FieldWords.value(theirs, of: field), FieldWords.value(mine, of: field)
        )
        return Phrase(
            nb:
                "\(other.nb) har endret \(label.nb) for \(unit) i mellomtiden: der står «\(there.nb)», du ville skrive «\(here.nb)». Ingenting er skrevet; prøv igjen for å skrive ditt.",
            nn:
                "\(other.nn) har endra \(label.nn) for \(unit) i mellomtida: der står «\(there.nn)», du ville skrive «\(here.nn)». Ingenting er skrive; prøv igjen for å skrive ditt.",
            en:
                "\(other.en) has changed \(label.en) of \(unit) meanwhile: it says “\(there.en)”, you wanted “\(here.en)”. Nothing was written; try again to write yours."
        )
    }

    /// What was done with lines of the log that stood already.
    private static func logDeed(_ deed: KeptEdit.LogDeed, _ who: Phrase) -> Phrase {
        deed == .removed
            ? Phrase(
                nb: "tok bort fra loggen for \(who.nb)", nn: "tok bort frå loggen for \(who.nn)",
                en: "removed from the log of \(who.en)")
            : Phrase(
                nb: "endret loggen for \(who.nb)", nn: "endra loggen for \(who.nn)",
                en: "changed the log of \(who.en)")
    }

    private static func takenOff(_ who: Phrase) -> Phrase {
        Phrase(nb: "tok \(who.nb) av listen", nn: "tok \(who.nn) av lista", en: "took \(who.en) off the list")
    }

    /// Up to three by name; of more the first two, and how many there are besides.
    private static func subject(_ units: [String], _ names: Names) -> Phrase {
        let (named, rest) = units.count > 3 ? (units.prefix(2), units.count - 2) : (units[...], 0)
        func words(_ language: Language, _ more: String) -> String {
            Numbers(language).list(named.map(names) + (rest > 0 ? ["\(rest) \(more)"] : []))
        }
        return Phrase(
            nb: words(.bokmaal, "til"), nn: words(.nynorsk, "til"), en: words(.english, "more"))
    }

    private static func unique<Value: Hashable>(_ values: [Value]) -> [Value] {
        values.reduce(into: []) { known, value in
            if !known.contains(value) { known.append(value) }
        }
    }
}
