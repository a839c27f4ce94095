import FollowUp
import Survey

/// Words of the files that a follow-up list is written to.
public enum ExportSheetWords {
    /// *on the list*
    public static let listed = Phrase(nb: "på listen", nn: "på lista", en: "on the list")
    /// *last in the log*
    public static let lastLine = Phrase(nb: "sist i loggen", nn: "sist i loggen", en: "last in the log")
    /// *survey*
    public static let survey = Phrase(nb: "undersøkelse", nn: "undersøking", en: "survey")
    /// *version*
    public static let version = Phrase(nb: "versjon", nn: "versjon", en: "version")

    /// Whether a unit is on the list.
    public static func isListed(_ isListed: Bool) -> Phrase {
        isListed ? Phrase(nb: "ja", nn: "ja", en: "yes") : Phrase(nb: "nei", nn: "nei", en: "no")
    }

    /// What a line of the log says without anything that was typed: *12.1.2018 ringte*.
    public static func withoutText(_ line: LogLine) -> Phrase {
        let deed = LogWords.deed(line.draft)
        return Phrase(
            nb: "\(Numbers(.bokmaal).day(line.draft.day)) \(deed.nb)",
            nn: "\(Numbers(.nynorsk).day(line.draft.day)) \(deed.nn)",
            en: "\(Numbers(.english).day(line.draft.day)) \(deed.en)")
    }

    /// The sheet of the list.
    public static let list = Phrase(nb: "Oppfølging", nn: "Oppfølging", en: "Follow-up")
    /// The sheet of the flags.
    public static let reasons = Phrase(nb: "Begrunnelse", nn: "Grunngiving", en: "Reasons")
    /// The sheet of the answers.
    public static let distributions = Phrase(nb: "Fordelinger", nn: "Fordelingar", en: "Distributions")
    /// The sheet about the file.
    public static let about = Phrase(nb: "Om", nn: "Om", en: "About")

    /// *when*: whether a flag is as it was when the unit was put on the list, or as it is now.
    public static let moment = Phrase(nb: "gjelder", nn: "gjeld", en: "as of")
    /// That a flag is as it was when the unit was put on the list.
    public static func recorded(_ day: Day?) -> Phrase {
        func words(_ head: String, _ language: Language) -> String {
            day.map { "\(head) \(Numbers(language).day($0))" } ?? head
        }
        return Phrase(
            nb: words("da den kom på listen", .bokmaal), nn: words("då ho kom på lista", .nynorsk),
            en: words("when it was put on the list", .english))
    }
    /// That a flag is as it is now.
    public static let now = Phrase(nb: "nå", nn: "no", en: "now")
    /// *subject*
    public static let subject = Phrase(nb: "om", nn: "om", en: "about")
    /// *numbers*
    public static let numbers = Phrase(nb: "tall", nn: "tal", en: "numbers")
    /// *question*
    public static let questionID = Phrase(nb: "spørsmåls-ID", nn: "spørsmåls-ID", en: "question ID")
    /// Under which base counts stand alone.
    public static func smallBase(_ least: Int) -> Phrase {
        Phrase(
            nb: "Prosent og intervall vises bare når minst \(least) har svart (n).",
            nn: "Prosent og intervall er vist berre når minst \(least) har svart (n).",
            en: "Percentages and intervals are shown only where at least \(least) answered (n).")
    }
    /// That everything that was typed is left out.
    public static let withoutTyped = Phrase(
        nb:
            "Alt som er skrevet av personer, er utelatt: navn, grunn, tema, notat, loggtekst og fritekstsvar.",
        nn: "Alt som er skrive av personar, er utelate: namn, grunn, tema, notat, loggtekst og fritekstsvar.",
        en:
            "Everything typed by persons is left out: names, reasons, topics, notes, texts of the log and answers in words."
    )
}
