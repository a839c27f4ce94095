import Survey
import SurveyAnalytics

/// Words of the screens of the report's figures.
public enum FigureScreenWords {
    /// *go to the figures of the report*
    public static let goTo = Phrase(
        nb: "gå til figurene i rapporten", nn: "gå til figurane i rapporten",
        en: "go to the figures of the report")
    /// *open the figure*
    public static let open = Phrase(nb: "åpne figuren", nn: "opne figuren", en: "open the figure")
    /// *open the units behind the number*
    public static let openUnits = AreaScreenWords.open
    /// *next figure*
    public static let next = Phrase(nb: "neste figur", nn: "neste figur", en: "next figure")
    /// *previous figure*
    public static let previous = Phrase(nb: "forrige figur", nn: "førre figur", en: "previous figure")
    /// *back to the figures*
    public static let back = Phrase(
        nb: "tilbake til figurene", nn: "tilbake til figurane", en: "back to the figures")
    /// *figure*
    public static let figure = Phrase(nb: "figur", nn: "figur", en: "figure")
    /// *what it shows*
    public static let shows = Phrase(nb: "viser", nn: "viser", en: "shows")
    /// *years*
    public static let years = Phrase(nb: "år", nn: "år", en: "years")
    /// *shown as*
    public static let form = Phrase(nb: "vises som", nn: "vist som", en: "shown as")
    /// *The figures are being read …*
    public static let reading = Phrase(
        nb: "Leser figurene … Kommer de ikke, leser 6 dem igjen.",
        nn: "Les figurane … Kjem dei ikkje, les 6 dei på nytt.",
        en: "Reading the figures … If they do not come, 6 reads them again.")
    /// *There are no figures.*
    public static let none = Phrase(
        nb: "Det er ingen figurer.", nn: "Det er ingen figurar.", en: "There are no figures.")
    /// *the report*: what was printed.
    public static let report = Phrase(nb: "rapporten", nn: "rapporten", en: "the report")
    /// *The report also says*
    public static let others = Phrase(
        nb: "Rapporten sier også", nn: "Rapporten seier også", en: "The report also says")

    /// That a figure is not told of the units of the place, and why: `Vises bare for kommuner: …`.
    public static func only(_ shown: Phrase, not asked: Phrase, _ content: Figure.Content) -> Phrase {
        let why = reason(asked, content)
        return Phrase(
            nb: "Vises bare for \(shown.nb): \(why.nb).", nn: "Blir berre vist for \(shown.nn): \(why.nn).",
            en: "Shown for \(shown.en) only: \(why.en).")
    }

    private static func reason(_ asked: Phrase, _ content: Figure.Content) -> Phrase {
        switch content {
        case .response:
            Phrase(
                nb: "registeret deler ikke \(asked.nb) inn slik",
                nn: "registeret deler ikkje \(asked.nn) inn slik",
                en: "the register does not divide \(asked.en) like that")
        case .totals:
            Phrase(
                nb: "registeret har ikke disse tallene for \(asked.nb)",
                nn: "registeret har ikkje desse tala for \(asked.nn)",
                en: "the register does not have these numbers of \(asked.en)")
        case .answers, .numbers, .themes, .areas, .changes, .areaChanges:
            Phrase(
                nb: "rapporten har den ikke for \(asked.nb)", nn: "rapporten har han ikkje for \(asked.nn)",
                en: "the report does not have it of \(asked.en)")
        }
    }

    /// Why nothing can be opened: the row has no number.
    public static let notARow = Phrase(
        nb: "Dette er en opplysning, ikke et tall som kan åpnes.",
        nn: "Dette er ei opplysning, ikkje eit tal som kan opnast.",
        en: "This is a remark, not a number that can be opened.")

    /// Why no units can be listed behind a value.
    public static func cannotOpen(_ obstacle: FigureUnits) -> Phrase {
        switch obstacle {
        case .sum:
            Phrase(
                nb: "Tallet er en sum fra registeret; ingen svar ligger bak.",
                nn: "Talet er ein sum frå registeret; ingen svar ligg bak.",
                en: "The number is a sum from the register and counts no units.")
        case .answers:
            Phrase(
                nb: "Her telles svar på alle områdene under ett. Åpne ett område.",
                nn: "Her blir svar på alle områda talde under eitt. Opne eitt område.",
                en: "Answers to all areas are counted here, not units. Open one area.")
        case .units: AreaScreenWords.nobody
        case .absent:
            Phrase(
                nb: "Her er det ikke noe tall.", nn: "Her er det ikkje noko tal.",
                en: "There is no number here.")
        }
    }

    /// How a figure is drawn, in a word.
    public static func form(_ form: FigureForm) -> Phrase {
        switch form {
        case .bars: Phrase(nb: "søyler", nn: "søyler", en: "bars")
        case .groupedBars: Phrase(nb: "søyler side om side", nn: "søyler side om side", en: "grouped bars")
        case .stacked: Phrase(nb: "delte søyler", nn: "delte søyler", en: "stacked bars")
        case .table: Phrase(nb: "tabell", nn: "tabell", en: "table")
        }
    }

    /// What the signs beside the report's numbers mean: `Rapportens tall: = likt, ! avviker`.
    public static func legend(_ signs: [(sign: String, kind: PublishedVerdict.Kind)]) -> Phrase {
        func text(_ language: Language) -> String {
            signs.map { "\($0.sign) \(PublishedWords.verdict($0.kind)[language])" }.joined(separator: ", ")
        }
        return Phrase(
            nb: "Rapportens tall: \(text(.bokmaal))", nn: "Tala i rapporten: \(text(.nynorsk))",
            en: "The report's numbers: \(text(.english))")
    }

    /// The report's statement beside a value: `Rapporten: 60 – likt`.
    public static func printed(_ claim: String, _ verdict: PublishedVerdict, _ numbers: Numbers) -> Phrase {
        let kind = PublishedWords.verdict(verdict.kind)
        var by = ""
        if case .differs(_, let difference?) = verdict { by = " (\(numbers.change(difference)))" }
        return Phrase(
            nb: "Rapporten: \(claim) – \(kind.nb)\(by)", nn: "Rapporten: \(claim) – \(kind.nn)\(by)",
            en: "The report: \(claim) – \(kind.en)\(by)")
    }

    /// The units behind a value as a title: `Figur 15, næringsliv: dårlig (1–2)`.
    public static func title(_ figure: Phrase, row: Phrase, series: Phrase?) -> Phrase {
        func title(_ language: Language) -> String {
            "\(figure[language]), \(row[language])" + (series.map { ": " + $0[language] } ?? "")
        }
        return Phrase(nb: title(.bokmaal), nn: title(.nynorsk), en: title(.english))
    }
}
