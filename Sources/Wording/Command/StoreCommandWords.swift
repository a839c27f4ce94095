import FollowUp
import Survey

/// What the commands say that copy, check and clean the database.
public enum StoreCommandWords {
    /// How much of a list has been worked out.
    public static func collecting(_ percent: Int) -> Phrase {
        Phrase(nb: "Samler \(percent) %", nn: "Samlar \(percent) %", en: "Collecting \(percent)%")
    }

    /// That a copy was made, and where.
    public static func backedUp(_ path: String) -> Phrase {
        Phrase(
            nb: "Databasen er kopiert til \(path). Kopien har alt: navn, notater, logg og svar.",
            nn: "Databasen er kopiert til \(path). Kopien har alt: namn, notat, logg og svar.",
            en: "The database is copied to \(path). The copy holds everything: names, notes, log and answers."
        )
    }

    /// What would be replaced.
    public static func wouldRestore(_ path: String) -> Phrase {
        Phrase(
            nb: "Kopien ville erstatte \(path). Gjør det med --yes; det som er der, tas vare på.",
            nn: "Kopien ville erstatte \(path). Gjer det med --yes; det som er der, blir teke vare på.",
            en: "The copy would replace \(path). Do it with --yes; what is there is kept.")
    }

    /// That a copy took the place of the database, and where that is now.
    public static func restored(_ copy: String, kept: String?) -> Phrase {
        Phrase(
            nb: "Databasen er hentet fra \(copy). "
                + (kept.map { "Det som var der, ligger i \($0)." } ?? "Det var ingen fra før."),
            nn: "Databasen er henta frå \(copy). "
                + (kept.map { "Det som var der, ligg i \($0)." } ?? "Det var ingen frå før."),
            en: "The database is taken from \(copy). "
                + (kept.map { "What was there is in \($0)." } ?? "There was none before."))
    }

    /// That everything in the database hangs together.
    public static func sound(_ years: [Int], path: String?) -> Phrase {
        let waves = years.map(String.init).joined(separator: ", ")
        let path = path ?? ""
        return Phrase(
            nb: "\(path): alt henger sammen. Importert: \(years.isEmpty ? "ingenting" : waves).",
            nn: "\(path): alt heng saman. Importert: \(years.isEmpty ? "ingenting" : waves).",
            en: "\(path): everything hangs together. Imported: \(years.isEmpty ? "nothing" : waves).")
    }

    /// That a text is no day.
    public static func noDay(_ text: String) -> Phrase {
        Phrase(
            nb: "«\(text)» er ingen dag. Skriv 2018-01-31 eller 31.1.2018.",
            nn: "«\(text)» er ingen dag. Skriv 2018-01-31 eller 31.1.2018.",
            en: "“\(text)” is no day. Write 2018-01-31 or 31.1.2018.")
    }

    /// How much of a survey was forgotten, or would be.
    public static func forgotten(_ what: Forgotten, survey: String, isDone: Bool) -> Phrase {
        let (contacts, records, texts) = (what.contacts, what.records, what.texts)
        return Phrase(
            nb:
                "\(survey): \(isDone ? "slettet" : "ville slettet") \(contacts) kontakter, navn og notater i \(records) oppføringer og logglinjer, og \(texts) tekster i historikken.\(isDone ? "" : " Gjør det med --yes.")",
            nn:
                "\(survey): \(isDone ? "sletta" : "ville sletta") \(contacts) kontaktar, namn og notat i \(records) oppføringar og logglinjer, og \(texts) tekstar i historikken.\(isDone ? "" : " Gjer det med --yes.")",
            en:
                "\(survey): \(isDone ? "removed" : "would remove") \(contacts) contacts, names and notes in \(records) entries and log lines, and \(texts) texts of the history.\(isDone ? "" : " Do it with --yes.")"
        )
    }

    /// That nothing is old enough.
    public static let nothingToForget = Phrase(
        nb: "Ingenting å slette: alt er nyere, eller slettet fra før.",
        nn: "Ingenting å slette: alt er nyare, eller sletta frå før.",
        en: "Nothing to remove: everything is newer, or removed already.")

    /// Which units have answered since they were reminded: at most ten by name, then how many more.
    public static func settled(_ names: [String]) -> Phrase {
        let most = 10
        let rest = names.count - most
        func words(_ language: Language, _ head: String, _ more: String) -> String {
            let shown = Array(names.prefix(most)) + (rest > 0 ? ["\(rest) \(more)"] : [])
            return "\(head) \(Numbers(language).list(shown))."
        }
        return Phrase(
            nb: words(.bokmaal, "Påminnelser lukket, siden de har svart:", "til"),
            nn: words(.nynorsk, "Påminningar lukka, sidan dei har svart:", "til"),
            en: words(.english, "Reminders closed, since they responded:", "more"))
    }
}
