import FollowUp
import Survey

/// What the parts of entries, log lines and contacts are called, and what stands in them.
public enum FieldWords {
    /// How far follow-up has come, in a word.
    public static func status(_ status: FollowUpStatus) -> Phrase {
        switch status {
        case .new: Phrase(nb: "ny", nn: "ny", en: "new")
        case .contacted: Phrase(nb: "kontaktet", nn: "kontakta", en: "contacted")
        case .agreed: Phrase(nb: "avtalt", nn: "avtalt", en: "agreed")
        case .done: Phrase(nb: "ferdig", nn: "ferdig", en: "done")
        case .dismissed: Phrase(nb: "avvist", nn: "avvist", en: "dismissed")
        }
    }

    /// How a unit was met, in a word.
    public static func channel(_ channel: LogDraft.Channel) -> Phrase {
        switch channel {
        case .email: Phrase(nb: "e-post", nn: "e-post", en: "e-mail")
        case .phone: Phrase(nb: "telefon", nn: "telefon", en: "telephone")
        case .meeting: Phrase(nb: "møte", nn: "møte", en: "meeting")
        case .letter: Phrase(nb: "brev", nn: "brev", en: "letter")
        }
    }

    /// Whether anybody was there.
    public static func outcome(_ outcome: LogDraft.Outcome) -> Phrase {
        switch outcome {
        case .reached: Phrase(nb: "fikk kontakt", nn: "fekk kontakt", en: "reached")
        case .noAnswer: Phrase(nb: "fikk ikke svar", nn: "fekk ikkje svar", en: "no reply")
        }
    }

    /// What a field is called.
    public static func label(_ field: Field) -> Phrase {
        switch field {
        case .status: FollowUpWords.status
        case .adviser: FollowUpWords.adviser
        case .due: FollowUpWords.due
        case .priority: Phrase(nb: "prioritet", nn: "prioritet", en: "priority")
        case .reason: Phrase(nb: "grunn", nn: "grunn", en: "reason")
        case .flags: Phrase(nb: "flagg", nn: "flagg", en: "flags")
        case .notes: Phrase(nb: "notat", nn: "notat", en: "notes")
        case .topics: Phrase(nb: "tema å ta opp", nn: "tema å ta opp", en: "topics to raise")
        case .added: Phrase(nb: "lagt til", nn: "lagt til", en: "added")
        case .channel: Phrase(nb: "kanal", nn: "kanal", en: "channel")
        case .outcome: Phrase(nb: "utfall", nn: "utfall", en: "outcome")
        case .day: Phrase(nb: "dag", nn: "dag", en: "day")
        case .person: Phrase(nb: "med hvem", nn: "med kven", en: "with whom")
        case .agreed:
            Phrase(
                nb: "hva ble sagt eller avtalt", nn: "kva vart sagt eller avtalt",
                en: "what was said or agreed")
        case .next: Phrase(nb: "neste steg", nn: "neste steg", en: "next step")
        case .reminder: Phrase(nb: "påminnelse", nn: "påminning", en: "reminder")
        case .answered: Phrase(nb: "svarte", nn: "svarte", en: "answered")
        case .name: Phrase(nb: "navn", nn: "namn", en: "name")
        case .role: Phrase(nb: "rolle", nn: "rolle", en: "role")
        case .email: Phrase(nb: "e-post", nn: "e-post", en: "e-mail")
        case .phone: Phrase(nb: "telefon", nn: "telefon", en: "telephone")
        }
    }

    /// What stands in a field, as a user reads it; a dash where nothing does.
    public static func value(_ text: String?, of field: Field) -> Phrase {
        guard let text else { return Phrase("–") }
        switch field {
        case .status: return FollowUpStatus(rawValue: text).map(status) ?? Phrase(text)
        case .channel: return LogDraft.Channel(rawValue: text).map(channel) ?? Phrase(text)
        case .outcome: return LogDraft.Outcome(rawValue: text).map(outcome) ?? Phrase(text)
        case .due, .added, .day, .answered: return day(text)
        case .reminder: return Phrase(nb: "ja", nn: "ja", en: "yes")
        case .flags: return Phrase(nb: "flaggene da", nn: "flagga då", en: "the flags then")
        case .adviser, .priority, .reason, .notes, .topics, .person, .agreed, .next, .name, .role, .email,
            .phone:
            return Phrase(text)
        }
    }

    private static func day(_ text: String) -> Phrase {
        guard let day = Day(iso: text) else { return Phrase(text) }
        return Phrase(
            nb: Numbers(.bokmaal).day(day), nn: Numbers(.nynorsk).day(day), en: Numbers(.english).day(day))
    }
}
