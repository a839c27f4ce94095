import FollowUp
import Survey

/// What the follow-up list says about its entries.
public enum EntryWords {
    /// *why*
    public static let why = Phrase(nb: "hvorfor", nn: "kvifor", en: "why")
    /// *last in the log*
    public static let lastLog = Phrase(nb: "sist i loggen", nn: "sist i loggen", en: "last in the log")
    /// *overdue*
    public static let overdue = Phrase(nb: "over fristen", nn: "over fristen", en: "overdue")
    /// *chosen*: a priority that somebody set.
    public static let chosen = Phrase(nb: "valgt", nn: "vald", en: "chosen")
    /// *yes*
    public static let yes = Phrase(nb: "ja", nn: "ja", en: "yes")
    /// *The log*
    public static let log = Phrase(nb: "Loggen", nn: "Loggen", en: "The log")
    /// *what was said or done*
    public static let said = Phrase(
        nb: "hva som ble sagt eller gjort", nn: "kva som vart sagt eller gjort", en: "what was said or done")
    /// *numbers*
    public static let numbers = Phrase(nb: "tall", nn: "tal", en: "numbers")

    /// That a priority was chosen, and what the flags would make it.
    public static func chosen(instead weight: Int) -> Phrase {
        Phrase(
            nb: "valgt; flaggene gir \(weight)", nn: "vald; flagga gjev \(weight)",
            en: "chosen; the flags make it \(weight)")
    }

    /// The flags of the day on which an entry was added.
    public static func flags(on day: String) -> Phrase {
        Phrase(nb: "Flaggene \(day)", nn: "Flagga \(day)", en: "The flags on \(day)")
    }

    /// Why an entry is on the list, in one sentence: what somebody typed, else the first flag and how many more.
    public static func shortReason(_ entry: FollowUpEntry) -> Phrase {
        if let reason = entry.reason { return Phrase(reason) }
        guard let first = entry.flags.max(by: { $0.severity < $1.severity })?.phrase else {
            return Phrase("")
        }
        let more = entry.flags.count - 1
        guard more > 0 else { return first }
        return Phrase(
            nb: "\(first.nb) (+\(more) flagg)", nn: "\(first.nn) (+\(more) flagg)",
            en: "\(first.en) (+\(more) flags)")
    }

    /// A number of a flag, without decimals where it has none.
    public static func brief(_ value: Double, _ numbers: Numbers) -> String {
        Int(exactly: value).map { String($0) } ?? numbers.decimal(value, 2)
    }

    /// That nothing is listed, and what to do.
    ///
    /// - Parameter isAll: whether there is no entry at all.
    public static func nothing(isAll: Bool) -> Phrase {
        isAll
            ? Phrase(
                nb:
                    "Oppfølgingslisten er tom. Legg til med «regionblikk followup add 1411» eller «regionblikk followup add --region vest --flag not-answered».",
                nn:
                    "Oppfølgingslista er tom. Legg til med «regionblikk followup add 1411» eller «regionblikk followup add --region vest --flag not-answered».",
                en:
                    "The follow-up list is empty. Add with “regionblikk followup add 1411” or “regionblikk followup add --region vest --flag not-answered”."
            )
            : Phrase(
                nb: "Ingen på oppfølgingslisten passer med det som er valgt.",
                nn: "Ingen på oppfølgingslista passar med det som er valt.",
                en: "Nobody on the follow-up list matches what was chosen.")
    }

    /// That units are not on the list, and what to do.
    public static func notListed(_ units: [Unit]) -> Phrase {
        let names = units.map { "\($0.name) (\($0.code))" }
        let codes = units.map(\.code).joined(separator: " ")
        return Phrase(
            nb:
                "\(Numbers(.bokmaal).list(names)) står ikke på oppfølgingslisten. Legg til med «regionblikk followup add \(codes)».",
            nn:
                "\(Numbers(.nynorsk).list(names)) står ikkje på oppfølgingslista. Legg til med «regionblikk followup add \(codes)».",
            en:
                "\(Numbers(.english).list(names)) \(units.count == 1 ? "is" : "are") not on the follow-up list. Add with “regionblikk followup add \(codes)”."
        )
    }

    /// How many units are new on the list, and how many were there.
    public static func added(_ new: Int, there: Int) -> Phrase {
        Phrase(
            nb: "\(new) \(new == 1 ? "ny" : "nye") på oppfølgingslisten, \(there) sto der fra før.",
            nn: "\(new) \(new == 1 ? "ny" : "nye") på oppfølgingslista, \(there) stod der frå før.",
            en: "\(new) new on the follow-up list, \(there) already there.")
    }

    /// That units are taken off the list, and how they come back.
    public static func removed(_ count: Int) -> Phrase {
        Phrase(
            nb: "Tok \(count) av oppfølgingslisten. «regionblikk followup undo» setter tilbake.",
            nn: "Tok \(count) av oppfølgingslista. «regionblikk followup undo» set tilbake.",
            en: "Took \(count) off the follow-up list. “regionblikk followup undo” puts back.")
    }
}
