import FollowUp
import Survey

/// What is said of contacts.
public enum ContactWords {
    /// *Contacts*
    public static let title = Phrase(nb: "Kontakter", nn: "Kontaktar", en: "Contacts")
    /// *contact*
    public static let contact = Phrase(nb: "kontakt", nn: "kontakt", en: "contact")
    /// That nobody is known, and how one adds somebody.
    public static let nobody = Phrase(
        nb:
            "Ingen kontakter er lagret. Legg til med «regionblikk followup contact add 1411 --name \"Kari Nordmann\" --email kari@example.no».",
        nn:
            "Ingen kontaktar er lagra. Legg til med «regionblikk followup contact add 1411 --name \"Kari Nordmann\" --email kari@example.no».",
        en:
            "No contacts are kept. Add with “regionblikk followup contact add 1411 --name \"Kari Nordmann\" --email kari@example.no”."
    )
    /// That a contact needs something to be known by.
    public static let needsName = Phrase(
        nb: "En kontakt må ha navn, e-post eller telefon.",
        nn: "Ein kontakt må ha namn, e-post eller telefon.",
        en: "A contact needs a name, an e-mail address or a telephone number.")

    /// That an address cannot be one.
    public static func badAddress(_ text: String) -> Phrase {
        Phrase(
            nb: "«\(text)» kan ikke være en e-postadresse. Skriv den som kari@example.no.",
            nn: "«\(text)» kan ikkje vere ei e-postadresse. Skriv ho som kari@example.no.",
            en: "“\(text)” cannot be an e-mail address. Write it as kari@example.no.")
    }

    /// That a unit has no contact of this name, and whom it has.
    public static func unknown(_ name: String, at unit: String, among contacts: [Contact]) -> Phrase {
        let known = contacts.map { $0.draft.name.isEmpty ? $0.draft.email ?? "" : $0.draft.name }
        let list = known.isEmpty ? "–" : known.joined(separator: ", ")
        return Phrase(
            nb: "\(unit) har ingen kontakt «\(name)». Disse er lagret: \(list).",
            nn: "\(unit) har ingen kontakt «\(name)». Desse er lagra: \(list).",
            en: "\(unit) has no contact “\(name)”. These are kept: \(list).")
    }

    /// That several contacts of a unit have this name.
    public static func ambiguous(_ name: String, at unit: String) -> Phrase {
        Phrase(
            nb: "\(unit) har flere kontakter «\(name)». Bruk e-postadressen.",
            nn: "\(unit) har fleire kontaktar «\(name)». Bruk e-postadressa.",
            en: "\(unit) has several contacts “\(name)”. Use the e-mail address.")
    }
}
