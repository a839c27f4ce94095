import Survey
import SurveyAnalytics

/// Words of the sections that screens are divided into.
public enum SectionWords {
    /// That a section lists nothing that can be searched, narrowed or marked.
    public static let noList = Phrase(
        nb: "Denne delen er ingen liste. Tab går til neste del.",
        nn: "Denne delen er inga liste. Tab går til neste del.",
        en: "This part is no list. Tab goes to the next part.")
    /// *Free text*
    public static let texts = Phrase(nb: "Fritekst", nn: "Fritekst", en: "Texts")
    /// *Over time*
    public static let history = Phrase(nb: "Over tid", nn: "Over tid", en: "Over time")
    /// *Similar to*
    public static let similar = Phrase(nb: "Ligner på", nn: "Liknar på", en: "Similar")
    /// *Reminders*
    public static let reminders = Phrase(nb: "Purringer", nn: "Purringar", en: "Reminders")
    /// *Day by day*
    public static let days = Phrase(nb: "Dag for dag", nn: "Dag for dag", en: "Day by day")
    /// *Table 1*
    public static let classes = Phrase(nb: "Tabell 1", nn: "Tabell 1", en: "Table 1")
    /// *Coverage*
    public static let coverage = Phrase(nb: "Dekning", nn: "Dekning", en: "Coverage")
    /// *Representativity*
    public static let representativity = Phrase(
        nb: "Representativitet", nn: "Representativitet", en: "Representativity")
    /// *Basis*: the file that the answers come from
    public static let basis = Phrase(nb: "Grunnlag", nn: "Grunnlag", en: "Basis")
    /// *open what the row leads to*
    public static let open = Phrase(
        nb: "åpne eller endre det raden viser", nn: "opne eller endre det rada viser",
        en: "open or change what the row shows")
    /// *This row leads nowhere.*
    public static let nothingToOpen = Phrase(
        nb: "Det er ikke noe å åpne på denne raden.", nn: "Det er ikkje noko å opne på denne rada.",
        en: "There is nothing to open on this row.")
    /// *Which units*
    public static let whichUnits = Phrase(nb: "vis hvilke", nn: "vis kva for nokre", en: "show which")

    /// A name with its year: what a table is about.
    public static func title(_ what: Phrase, _ place: Phrase, year: Int) -> Phrase {
        Phrase(
            nb: "\(what.nb), \(place.nb) \(year)", nn: "\(what.nn), \(place.nn) \(year)",
            en: "\(what.en), \(place.en) \(year)")
    }
}
