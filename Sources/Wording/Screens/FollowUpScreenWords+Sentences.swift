import FollowUp
import Survey
import SurveyAnalytics

extension FollowUpScreenWords {
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
            nb: "«\(text)» er ingen prioritet. Skriv et tall fra 0 til 99, eller la linjen stå tom.",
            nn: "«\(text)» er ingen prioritet. Skriv eit tal frå 0 til 99, eller la linja stå tom.",
            en: "“\(text)” is no priority. Write a number from 0 to 99, or leave the line empty.")
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
        case .unit: Phrase(nb: "nummer", nn: "nummer", en: "code")
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
