import Survey
import SurveyAnalytics

/// Words of figures.
public enum FigureWords {
    /// *figure*
    public static let figure = Phrase(nb: "figur", nn: "figur", en: "figure")
    /// *Figures*: the title of all of them.
    public static let figures = Phrase(nb: "Figurer", nn: "Figurar", en: "Figures")
    /// *wave*
    public static let wave = Phrase(nb: "undersøkelse", nn: "undersøking", en: "wave")
    /// *row*
    public static let row = Phrase(nb: "rad", nn: "rad", en: "row")
    /// *series*
    public static let series = Phrase(nb: "serie", nn: "serie", en: "series")
    /// *part*: what holds rows together.
    public static let group = Phrase(nb: "inndeling", nn: "inndeling", en: "division")
    /// *total*
    public static let total = Phrase(nb: "sum", nn: "sum", en: "total")
    /// *withheld*: units whose number is withheld.
    public static let withheld = Phrase(nb: "skjult (>0)", nn: "skjult (>0)", en: "withheld (>0)")
    /// *remark*
    public static let remark = Phrase(nb: "merknad", nn: "merknad", en: "remark")

    /// What a row or a series is called.
    public static func label(_ label: FigureLabel, _ numbers: Numbers) -> Phrase {
        switch label {
        case .named(_, let words): words
        case .year(let year): Phrase(String(year))
        case .number(let number, let decimals):
            Phrase(numbers.stored(Int32(clamping: number), decimals: decimals))
        case .part(let part, let role): UnitWords.part(part, role)
        case .notRelevant: Phrase(nb: "ikke relevant", nn: "ikkje relevant", en: "not relevant")
        case .uncoded: Phrase(nb: "uten tema", nn: "utan tema", en: "without a theme")
        case .allAreas:
            Phrase(nb: "alle områdene samlet", nn: "alle områda samla", en: "all areas together")
        case .everybody: Phrase(nb: "alle", nn: "alle", en: "all")
        case .answered: Phrase(nb: "svart", nn: "svart", en: "responded")
        case .silent: Phrase(nb: "ikke svart", nn: "ikkje svart", en: "not responded")
        }
    }

    /// What else must be said, as a sentence.
    public static func note(_ note: FigureNote, _ numbers: Numbers) -> Phrase {
        switch note {
        case .outsideBase(let label, let units):
            let x = numbers.whole(units)
            return Phrase(
                nb: "\(x) svarte «\(label.nb)» og er utenfor n.",
                nn: "\(x) svarte «\(label.nn)» og er utanfor n.",
                en: "\(x) answered “\(label.en)” and are outside n.")
        case .severalAnswers(let perUnit, let base):
            let (mean, n) = (numbers.decimal(perUnit, 1), numbers.whole(base))
            return Phrase(
                nb: "Flere svar mulig: \(mean) i snitt, n=\(n). Andelene kan bli over 100 % til sammen.",
                nn: "Fleire svar mogleg: \(mean) i snitt, n=\(n). Delane kan bli over 100 % til saman.",
                en:
                    "Several answers possible: \(mean) on average, n=\(n). Shares may add to more than 100%."
            )
        case .severalThemes(let perAnswer, let base):
            let (mean, n) = (numbers.decimal(perAnswer, 1), numbers.whole(base))
            return Phrase(
                nb: "Ett svar kan ha flere temaer: \(mean) i snitt, n=\(n) som har skrevet noe.",
                nn: "Eitt svar kan ha fleire tema: \(mean) i snitt, n=\(n) som har skrive noko.",
                en: "One answer may have several themes: \(mean) on average, n=\(n) who wrote something.")
        case .fromRegister(let year):
            return Phrase(
                nb: "Tallene er fra registeret for \(year), ikke fra svar.",
                nn: "Tala er frå registeret for \(year), ikkje frå svar.",
                en: "The numbers are from the register of \(year), not from answers.")
        case .withheld(let label, let figures):
            let x = numbers.whole(figures)
            return Phrase(
                nb:
                    "\(label.capitalized.nb): \(x) tall er skjult fordi de er små (>0), og er ikke med i summen.",
                nn:
                    "\(label.capitalized.nn): \(x) tal er skjulte fordi dei er små (>0), og er ikkje med i summen.",
                en:
                    "\(label.capitalized.en): \(x) figures are withheld because they are small (>0), and are not in the sum."
            )
        case .missing(let label, let years):
            func list(_ word: String) -> String {
                numbers.list(years.map { "\(numbers.whole($0.units)) \(word) \($0.year)" })
            }
            return Phrase(
                nb: "\(label.capitalized.nb): registeret har ikke tall for \(list("i")).",
                nn: "\(label.capitalized.nn): registeret har ikkje tal for \(list("i")).",
                en: "\(label.capitalized.en): the register has no figures for \(list("in")).")
        case .unclassified(let division, let units):
            let x = numbers.whole(units)
            return Phrase(
                nb: "\(x) er uten \(division.nb).", nn: "\(x) er utan \(division.nn).",
                en: "\(x) have no \(division.en).")
        case .batteryMean(let year, let mean):
            let place = UnitWords.place(mean.base, of: mean.units, numbers)
            let (value, areas) = (numbers.decimal(mean.value, 1), numbers.whole(mean.areas))
            return Phrase(
                nb: "Snitt over \(areas) områder i \(year): \(value), n=\(place.nb), uten «ikke relevant».",
                nn: "Snitt over \(areas) område i \(year): \(value), n=\(place.nn), utan «ikkje relevant».",
                en: "Mean over \(areas) areas in \(year): \(value), n=\(place.en), without “not relevant”.")
        case .areaLeftOut(let refusal):
            let reason = PanelWords.refusal(refusal)
            return Phrase(
                nb: "Et område er utelatt. \(reason.nb)", nn: "Eit område er utelate. \(reason.nn)",
                en: "An area is left out. \(reason.en)")
        }
    }

    /// The mean of a row's answers with the number of answers that it rests on: `snitt 3,8 (n=60)`.
    public static func mean(_ mean: Mean, _ numbers: Numbers) -> Phrase {
        let (words, value) = (AreaScreenWords.meanShort, numbers.decimal(mean.value))
        let n = "(n=\(numbers.whole(mean.base)))"
        return Phrase(
            nb: "\(words.nb) \(value) \(n)", nn: "\(words.nn) \(value) \(n)", en: "\(words.en) \(value) \(n)")
    }

    /// A sum: `15 221 (12 skjult)`.
    public static func total(_ total: SeriesTotal, _ numbers: Numbers) -> Phrase {
        let sum = numbers.whole(total.known)
        guard total.withheld > 0 else { return Phrase(sum) }
        let x = numbers.whole(total.withheld)
        return Phrase(nb: "\(sum) + \(x) skjult", nn: "\(sum) + \(x) skjult", en: "\(sum) + \(x) withheld")
    }

    /// That a figure is told of a frame, and its base: `kommuner, n=311 av 426`.
    public static func base(_ bases: ClosedRange<Int>, of units: Int, _ numbers: Numbers) -> Phrase {
        let n =
            bases.lowerBound == bases.upperBound
            ? numbers.whole(bases.lowerBound)
            : "\(numbers.whole(bases.lowerBound))–\(numbers.whole(bases.upperBound))"
        let all = numbers.whole(units)
        return Phrase(nb: "n=\(n) av \(all)", nn: "n=\(n) av \(all)", en: "n=\(n) of \(all)")
    }
}
