import Survey
import SurveyAnalytics

/// Words of what a unit wrote in its own words.
public enum WrittenWords {
    /// *Nothing written.*
    public static let nothing = Phrase(
        nb: "Ikke skrevet noe.", nn: "Ikkje skrive noko.", en: "Nothing written.")
    /// *Not asked.*
    public static let notAsked = Phrase(
        nb: "Spørsmålet ble ikke stilt hit.", nn: "Spørsmålet vart ikkje stilt hit.",
        en: "The question was not asked here.")
    /// *No theme.*
    public static let noTheme = Phrase(
        nb: "Svaret er ikke kodet til noe tema.", nn: "Svaret er ikkje koda til noko tema.",
        en: "The answer is coded to no theme.")
    /// *No frame.*
    public static let noFrame = Phrase(
        nb: "Det finnes ingen temaramme for dette spørsmålet.",
        nn: "Det finst inga temaramme for dette spørsmålet.",
        en: "There is no coding frame for this question.")
    /// *No text items.*
    public static let noItems = Phrase(
        nb: "Undersøkelsen har ingen spørsmål med fritekst.",
        nn: "Undersøkinga har ingen spørsmål med fritekst.", en: "The survey has no questions in free text.")
    /// *question*
    public static let question = Phrase(nb: "spørsmål", nn: "spørsmål", en: "question")
    /// *wrote*: a column heading.
    public static let text = Phrase(nb: "svar", nn: "svar", en: "answer")

    /// Who wrote about a theme, as the title of a list: `skrev om bolig`.
    public static func wrote(about theme: Phrase) -> Phrase {
        Phrase(
            nb: "skrev om \(theme.nb)", nn: "skreiv om \(theme.nn)", en: "wrote about \(theme.en)")
    }

    /// Which words told a theme, or that somebody put it there by hand.
    public static func because(_ words: [String], isByHand: Bool) -> Phrase {
        let quoted = words.map { "«\($0)»" }.joined(separator: ", ")
        if isByHand {
            return Phrase(
                nb: "Kodet for hånd. Enter viser hvem som har temaet.",
                nn: "Koda for hand. Enter viser kven som har temaet.",
                en: "Coded by hand. Enter shows who has the theme.")
        }
        return Phrase(
            nb: "Kodet ut fra \(quoted). Enter viser hvem som har temaet.",
            nn: "Koda ut frå \(quoted). Enter viser kven som har temaet.",
            en: "Coded from \(quoted). Enter shows who has the theme.")
    }
}
