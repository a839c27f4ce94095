import Survey
import SurveyAnalytics

/// Words of the report of flags.
public enum FlagsReportWords {
    /// *The areas, region against the rest of the country: the share that rated the help as poor (1–2)*
    public static let areas = Phrase(
        nb: "Områdene mot resten av landet: andel som ga 1–2",
        nn: "Områda mot resten av landet: del som gav 1–2",
        en: "The areas against the rest of the country: share that gave 1–2")

    /// *q*: the false discovery rate.
    public static let q = Phrase("q")
    /// *also in*: the waves running before.
    public static let before = Phrase(nb: "også i", nn: "også i", en: "also in")

    /// How many flags are listed.
    public static func flags(_ count: Int, among frame: Phrase, _ numbers: Numbers) -> Phrase {
        let count = numbers.whole(count)
        return Phrase(
            nb: "\(count) flagg, \(frame.nb)", nn: "\(count) flagg, \(frame.nn)",
            en: "\(count) flags, \(frame.en)")
    }

    /// What a comparison comes to.
    public static func verdict(_ verdict: AreaComparison.Verdict) -> Phrase {
        switch verdict {
        case .unremarkable: Phrase("")
        case .watch: Phrase(nb: "følg med", nn: "følg med", en: "watch")
        case .clear: Phrase(nb: "tydelig", nn: "tydeleg", en: "clear")
        case .notComparable:
            Phrase(nb: "kan ikke sammenlignes", nn: "kan ikkje samanliknast", en: "not comparable")
        }
    }
}
