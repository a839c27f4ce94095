import Survey
import SurveyAnalytics

/// Words of the screen of one unit.
public enum UnitWords {
    /// *Answers*
    public static let answers = Phrase(nb: "Svar", nn: "Svar", en: "Answers")
    /// *Assistance*
    public static let help = Phrase(nb: "Bistand", nn: "Bistand", en: "Assistance")
    /// *Facts*
    public static let facts = Phrase(nb: "Fakta", nn: "Fakta", en: "Facts")
    /// *next in the list*
    public static let next = Phrase(
        nb: "neste i listen", nn: "neste i lista", en: "next in the list")
    /// *next*
    public static let nextHint = Phrase(nb: "neste", nn: "neste", en: "next")
    /// *previous in the list*
    public static let previous = Phrase(
        nb: "forrige i listen", nn: "førre i lista", en: "previous in the list")
    /// *previous*
    public static let previousHint = Phrase(nb: "forrige", nn: "førre", en: "previous")
    /// *next section*
    public static let nextSection = Phrase(nb: "neste del", nn: "neste del", en: "next section")
    /// *previous section*
    public static let previousSection = Phrase(nb: "forrige del", nn: "førre del", en: "previous section")
    /// *section*
    public static let sectionHint = Phrase(nb: "neste del", nn: "neste del", en: "section")
    /// *No flags.*
    public static let notFlagged = Phrase(nb: "Ingen flagg.", nn: "Ingen flagg.", en: "No flags.")
    /// *none*: no flags, below a heading.
    public static let none = Phrase(nb: "ingen", nn: "ingen", en: "none")
    /// *Why flagged*
    public static let whyFlagged = Phrase(nb: "Hvorfor flagget", nn: "Kvifor flagga", en: "Why flagged")
    /// *Prefers*
    public static let channels = Phrase(nb: "Foretrekker", nn: "Føretrekkjer", en: "Prefers")
    /// *Contact*
    public static let contact = Phrase(nb: "Kontakt", nn: "Kontakt", en: "Contact")
    /// *Written standard*
    public static let writtenStandard = Phrase(nb: "Målform", nn: "Målform", en: "Written standard")
    /// *Year*
    public static let year = Phrase(nb: "År", nn: "År", en: "Year")
    /// *withheld (>0)*
    public static let withheld = Phrase(nb: "skjult (>0)", nn: "skjult (>0)", en: "withheld (>0)")
    /// *not answered*
    public static let notAnswered = Phrase(
        nb: "ikke svart på spørsmålet", nn: "ikkje svart på spørsmålet", en: "not answered")
    /// *not asked*
    public static let notAsked = Phrase(nb: "ikke stilt", nn: "ikkje stilt", en: "not asked")
    /// *median*
    public static let median = Phrase(nb: "median", nn: "median", en: "median")
    /// *mean (95% interval)*
    public static let mean = Phrase(
        nb: "snitt (95 %-intervall)", nn: "snitt (95 %-intervall)", en: "mean (95% interval)")
    /// *area*
    public static let area = Phrase(nb: "område", nn: "område", en: "area")
    /// *import.*
    public static let importance = Phrase(nb: "viktig", nn: "viktig", en: "imp.")
    /// *benefit*
    public static let benefit = Phrase(nb: "nytte", nn: "nytte", en: "benefit")
    /// *gap*
    public static let gap = Phrase(nb: "gap", nn: "gap", en: "gap")
    /// *percentile*
    public static let percentile = Phrase(nb: "persentil", nn: "persentil", en: "percentile")
    /// *place in the country*: where the unit stands among all.
    public static let standingInCountry = Phrase(
        nb: "plass i landet", nn: "plass i landet", en: "place in the country")
    /// *not rel.*
    public static let notRelevantShort = Phrase(nb: "i.r.", nn: "i.r.", en: "n.r.")

    /// *not rated by the unit*
    public static let notRated = Phrase(
        nb: "Ikke vurdert på skalaen her.", nn: "Ikkje vurdert på skalaen her.",
        en: "Not rated on the scale here.")

    /// *of*
    public static let of = Phrase(nb: "av", nn: "av", en: "of")

    /// Opens a section.
    public static func open(_ section: Phrase) -> Phrase {
        Phrase(nb: "vis \(section.nb)", nn: "vis \(section.nn)", en: "show \(section.en)")
    }

    /// A place in a list: `3 av 85`.
    public static func place(_ place: Int, of count: Int, _ numbers: Numbers) -> Phrase {
        let (x, n) = (numbers.whole(place), numbers.whole(count))
        return Phrase(nb: "\(x) av \(n)", nn: "\(x) av \(n)", en: "\(x) of \(n)")
    }

    /// Why a unit is flagged, with the sum of the severities.
    public static func whyFlagged(priority: Int) -> Phrase {
        Phrase(
            nb: "Hvorfor flagget (vekt \(priority))", nn: "Kvifor flagga (vekt \(priority))",
            en: "Why flagged (weight \(priority))")
    }

    /// What the register knows, and as of when.
    public static func register(year: Int) -> Phrase {
        Phrase(nb: "Register \(year)", nn: "Register \(year)", en: "Register \(year)")
    }

    /// The written standard in words.
    public static func written(_ standard: WrittenStandard) -> Phrase {
        switch standard {
        case .bokmaal: Phrase(nb: "bokmål", nn: "bokmål", en: "Bokmål")
        case .nynorsk: Phrase(nb: "nynorsk", nn: "nynorsk", en: "Nynorsk")
        case .neutral: Phrase(nb: "nøytral", nn: "nøytral", en: "neutral")
        }
    }

    /// When and by whom a unit answered, or that it did not.
    public static func response(
        _ response: Response?, status: UnitResponse.Status, numbers: Numbers
    ) -> Phrase {
        guard let response else {
            return Phrase(nb: "har ikke svart", nn: "har ikkje svart", en: "has not responded")
        }
        let details = [response.answeredOn.map(numbers.day), response.respondent].compactMap { $0 }
            .joined(separator: " · ")
        switch status {
        case .partial:
            return Phrase(
                nb: "svart delvis \(details)", nn: "svart delvis \(details)",
                en: "responded in part \(details)")
        case .answered, .silent:
            return Phrase(nb: "svart \(details)", nn: "svart \(details)", en: "responded \(details)")
        }
    }
}
