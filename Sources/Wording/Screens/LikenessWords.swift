import Survey
import SurveyAnalytics

/// Words of the units that are most like one.
public enum LikenessWords {
    /// *benefit*: the mean over the areas.
    public static let benefit = Phrase(nb: "bistand", nn: "bistand", en: "assistance")
    /// *areas*: how many areas a mean is over.
    public static let areas = Phrase(nb: "omr.", nn: "omr.", en: "areas")
    /// *responded*
    public static let response = Phrase(nb: "svar", nn: "svar", en: "resp.")
    /// *this one*
    public static let own = Phrase(nb: "denne", nn: "denne", en: "this one")
    /// *Nobody can be compared.*
    public static let nobody = Phrase(
        nb: "Registeret kjenner ikke det som skal til for å finne noen som ligner.",
        nn: "Registeret kjenner ikkje det som skal til for å finne nokon som liknar.",
        en: "The register does not know what it takes to find units that are alike.")
    /// *Whom to learn from*
    public static let learn = Phrase(
        nb: "Hvem man kan lære av", nn: "Kven ein kan lære av", en: "Whom to learn from")
    /// *Nothing to learn.*
    public static let nothingToLearn = Phrase(
        nb: "Ingen lav nytte (1–2) og ingen praksis som mangler i svarene herfra.",
        nn: "Ingen låg nytte (1–2) og ingen praksis som manglar i svara herifrå.",
        en: "No low benefit (1–2) and no missing practice in the answers from here.")
    /// *own*
    public static let ownAnswer = Phrase(nb: "eget svar", nn: "eige svar", en: "own answer")
    /// What units are alike in.
    public static func traits(_ traits: [UnitTrait], _ numbers: Numbers) -> Phrase {
        func list(_ language: Language) -> String {
            Numbers(language).list(traits.map { $0.label[language] })
        }
        return Phrase(
            nb: "Likhet måles i \(list(.bokmaal)). Avstand i standardavvik; 0 er helt lik.",
            nn: "Likskap blir målt i \(list(.nynorsk)). Avstand i standardavvik; 0 er heilt lik.",
            en: "Alike in \(list(.english)). Distance in standard deviations; 0 is the same.")
    }

    /// How far a unit lies from the other in each trait.
    public static func differences(_ neighbour: Neighbour, _ traits: [UnitTrait], _ numbers: Numbers)
        -> Phrase
    {
        func list(_ language: Language) -> String {
            zip(traits, neighbour.differences).map { trait, difference in
                "\(trait.label[language]) \(numbers.change(difference))"
            }.joined(separator: ", ")
        }
        return Phrase(
            nb: "Skiller seg med: \(list(.bokmaal)).", nn: "Skil seg med: \(list(.nynorsk)).",
            en: "Differs by: \(list(.english)).")
    }
}
