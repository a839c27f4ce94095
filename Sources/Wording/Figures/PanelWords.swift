import Survey
import SurveyAnalytics

/// Words of what became of the same units from wave to wave.
public enum PanelWords {
    /// *Change*
    public static let change = Phrase(nb: "endring", nn: "endring", en: "change")
    /// *from*: the earlier wave.
    public static let from = Phrase(nb: "fra", nn: "frå", en: "from")
    /// *to*: the later wave.
    public static let to = Phrase(nb: "til", nn: "til", en: "to")
    /// *before*
    public static let before = Phrase(nb: "før", nn: "før", en: "before")
    /// *now*
    public static let now = Phrase(nb: "nå", nn: "no", en: "now")
    /// *gained*: units that give the answer now and did not before.
    public static let gained = Phrase(nb: "nye", nn: "nye", en: "gained")
    /// *lost*: units that gave the answer before and do not now.
    public static let lost = Phrase(nb: "ikke lenger", nn: "ikkje lenger", en: "lost")
    /// *up*: units whose value rose.
    public static let up = Phrase(nb: "opp", nn: "opp", en: "up")
    /// *unchanged*
    public static let same = Phrase(nb: "likt", nn: "likt", en: "unchanged")
    /// *down*: units whose value fell.
    public static let down = Phrase(nb: "ned", nn: "ned", en: "down")
    /// *points*
    public static let points = Phrase(nb: "prosentpoeng", nn: "prosentpoeng", en: "points")
    /// *p*: the probability of so large a change by chance.
    public static let p = Phrase("p")
    /// The change of means, as a heading.
    public static let means = Phrase(nb: "Endring i snitt", nn: "Endring i snitt", en: "Change of means")
    /// The total of a row or column.
    public static let total = Phrase(nb: "i alt", nn: "i alt", en: "in all")

    /// From which answer to which, as a heading.
    public static func transitions(_ since: Int, _ until: Int) -> Phrase {
        Phrase(
            nb: "Fra svar i \(since) (rader) til svar i \(until) (kolonner), antall",
            nn: "Frå svar i \(since) (rader) til svar i \(until) (kolonnar), tal",
            en: "From answer in \(since) (rows) to answer in \(until) (columns), counts")
    }

    /// Two years of a change: `2016–2017`.
    public static func span(_ since: Int, _ until: Int) -> String { "\(since)–\(until)" }

    /// All years of a panel: `2015–2017`, or one alone.
    public static func years(_ years: [Int]) -> String {
        guard let first = years.first, let last = years.last, first != last else {
            return years.first.map { String($0) } ?? ""
        }
        return span(first, last)
    }

    /// Why a unit is not followed.
    public static func reason(_ reason: PanelExit.Reason) -> Phrase {
        switch reason {
        case .merged:
            Phrase(nb: "slått sammen eller delt", nn: "slått saman eller delt", en: "merged or split")
        case .otherCode:
            Phrase(nb: "ikke i registeret", nn: "ikkje i registeret", en: "not in the register")
        case .notAsked: Phrase(nb: "ikke spurt", nn: "ikkje spurt", en: "not asked")
        case .notAnswered: Phrase(nb: "ikke svart", nn: "ikkje svart", en: "not answered")
        case .doesNotApply:
            Phrase(
                nb: "svarte at det ikke er aktuelt", nn: "svarte at det ikkje er aktuelt",
                en: "answered that it does not apply")
        }
    }

    /// Why and when units are not followed: `ikke svart i 2016`.
    public static func exit(_ reason: PanelExit.Reason, in year: Int) -> Phrase {
        let words = PanelWords.reason(reason)
        switch reason {
        case .merged:
            return Phrase(
                nb: "\(words.nb) siden \(year)", nn: "\(words.nn) sidan \(year)",
                en: "\(words.en) since \(year)")
        case .otherCode, .notAsked, .notAnswered, .doesNotApply:
            return Phrase(
                nb: "\(words.nb) i \(year)", nn: "\(words.nn) i \(year)", en: "\(words.en) in \(year)")
        }
    }

    /// How many are followed: `n=252 av 426 i alle år 2016–2017`.
    public static func base(_ account: PanelAccount, _ numbers: Numbers) -> Phrase {
        let place = UnitWords.place(account.base, of: account.units, numbers)
        let span = years(account.years)
        return Phrase(
            nb: "n=\(place.nb) som kan følges \(span)", nn: "n=\(place.nn) som kan følgjast \(span)",
            en: "n=\(place.en) that can be followed \(span)")
    }

    /// Who is left out and why: `Utenfor: 100 ikke svart i 2016, 74 ikke svart i 2017.`
    public static func left(_ account: PanelAccount, _ numbers: Numbers) -> Phrase? {
        guard !account.exits.isEmpty else { return nil }
        func list(_ language: Language) -> String {
            account.exits.map { "\(numbers.whole($0.units)) \(exit($0.reason, in: $0.year)[language])" }
                .joined(separator: ", ")
        }
        return Phrase(
            nb: "Utenfor: \(list(.bokmaal)).", nn: "Utanfor: \(list(.nynorsk)).",
            en: "Left out: \(list(.english)).")
    }

    /// A probability with three decimals, or that it is smaller: `p = 0,064`, `p < 0,001`.
    ///
    /// - Parameter name: what it is called: `p`, or `q` where it is corrected for many tests.
    public static func probability(_ p: Double, called name: String = "p", _ numbers: Numbers) -> String {
        let (least, blank) = (0.001, "\u{A0}")
        return p < least
            ? "\(name)\(blank)<\(blank)\(numbers.decimal(least, 3))"
            : "\(name)\(blank)=\(blank)\(numbers.decimal(p, 3))"
    }

    /// That answers are nearly comparable, and why.
    public static func caution(_ statement: Comparability) -> Phrase {
        Phrase(
            nb: "Nesten sammenlignbart med \(statement.wave)\(because(statement.reason?.nb))",
            nn: "Nesten samanliknbart med \(statement.wave)\(because(statement.reason?.nn))",
            en: "Nearly comparable with \(statement.wave)\(because(statement.reason?.en))")
    }

    /// A codebook's reason as the end of a sentence; it may bring its own full stop.
    private static func because(_ reason: String?) -> String {
        guard let reason else { return "." }
        return ": " + reason + (reason.hasSuffix(".") ? "" : ".")
    }

    /// Why an item cannot be followed; the codebook's reason where it says so.
    public static func refusal(_ refusal: PanelRefusal) -> Phrase {
        switch refusal {
        case .tooFewWaves:
            Phrase(
                nb: "Trenger to undersøkelser fra ulike år for å vise en endring.",
                nn: "Treng to undersøkingar frå ulike år for å vise ei endring.",
                en: "Two waves of different years are needed to show a change.")
        case .noSuchItem(let year):
            notAsked(in: [year])
        case .notComparable(let year, let statement): notComparable(year, statement)
        case .otherKind(let year):
            Phrase(
                nb: "Svarene i \(year) er av et annet slag og kan ikke sammenlignes.",
                nn: "Svara i \(year) er av eit anna slag og kan ikkje samanliknast.",
                en: "The answers of \(year) are of another kind and cannot be compared.")
        case .otherScale(let year):
            Phrase(
                nb: "Skalaen i \(year) har andre trinn og kan ikke sammenlignes.",
                nn: "Skalaen i \(year) har andre trinn og kan ikkje samanliknast.",
                en: "The scale of \(year) has other steps and cannot be compared.")
        case .freeText:
            Phrase(
                nb: "Fritekst kan ikke følges fra år til år.",
                nn: "Fritekst kan ikkje følgjast frå år til år.",
                en: "Free texts cannot be followed from year to year.")
        case .noBattery:
            Phrase(
                nb: "Undersøkelsen har ikke disse områdespørsmålene.",
                nn: "Undersøkinga har ikkje desse områdespørsmåla.",
                en: "The survey does not have these questions by area.")
        }
    }

    /// In which waves the question was not put, in one sentence.
    public static func notAsked(in years: [Int]) -> Phrase {
        func list(_ language: Language) -> String { Numbers(language).list(years.map { String($0) }) }
        return Phrase(
            nb: "Spørsmålet ble ikke stilt i \(list(.bokmaal)).",
            nn: "Spørsmålet vart ikkje stilt i \(list(.nynorsk)).",
            en: "The question was not asked in \(list(.english)).")
    }

    private static func notComparable(_ year: Int, _ statement: Comparability) -> Phrase {
        let earlier = statement.wave
        return Phrase(
            nb: "Svarene i \(year) kan ikke sammenlignes med \(earlier)\(because(statement.reason?.nb))",
            nn: "Svara i \(year) kan ikkje samanliknast med \(earlier)\(because(statement.reason?.nn))",
            en: "The answers of \(year) cannot be compared with \(earlier)\(because(statement.reason?.en))")
    }
}
