import Survey

/// What kinds of questions are called.
public enum ItemWords {
    /// The name of a kind in files, as codebooks write it.
    public static func id(_ kind: Item.Kind) -> String {
        switch kind {
        case .single: "single"
        case .multiple: "multiple"
        case .scale: "scale"
        case .number: "number"
        case .text: "text"
        }
    }

    /// A kind in words.
    public static func kind(_ kind: Item.Kind) -> Phrase {
        switch kind {
        case .single: Phrase(nb: "ett svar", nn: "eitt svar", en: "one answer")
        case .multiple: Phrase(nb: "flere svar", nn: "fleire svar", en: "several answers")
        case .scale: Phrase(nb: "skala", nn: "skala", en: "scale")
        case .number: Phrase(nb: "tall", nn: "tal", en: "number")
        case .text: Phrase(nb: "fritekst", nn: "fritekst", en: "free text")
        }
    }

    /// *number given*
    public static let given = Phrase(nb: "oppgitte tall", nn: "oppgjevne tal", en: "numbers given")
    /// *wrote something*
    public static let wrote = Phrase(nb: "skrev noe", nn: "skreiv noko", en: "wrote something")

    /// The class of a division within a region: `Nordland (IMDi Nord)`.
    public static func within(_ part: Phrase, _ whole: Phrase) -> Phrase {
        Phrase(
            nb: "\(part.nb) (\(whole.nb))", nn: "\(part.nn) (\(whole.nn))", en: "\(part.en) (\(whole.en))")
    }
}
