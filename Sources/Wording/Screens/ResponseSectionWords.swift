import Survey
import SurveyAnalytics

/// Words of the sections on who answered.
public enum ResponseSectionWords {
    /// *reminded*: a column heading.
    public static let reminded = Phrase(nb: "påminnet", nn: "påmint", en: "reminded")
    /// *No answer has a date.*
    public static let noDays = Phrase(
        nb: "Filen sier ikke hvilken dag noen svarte.", nn: "Fila seier ikkje kva dag nokon svarte.",
        en: "The file does not tell on which day anybody answered.")
    /// *No division has two classes here.*
    public static let noClasses = Phrase(
        nb: "Ingen inndeling i registeret deler dem som er her, i flere klasser.",
        nn: "Inga inndeling i registeret deler dei som er her, i fleire klassar.",
        en: "No division of the register divides these units into several classes.")
    /// *All answered.*
    public static let everybody = Phrase(
        nb: "Alle har svart, så svarene står for alle.", nn: "Alle har svart, så svara står for alle.",
        en: "Everybody answered, so the answers stand for all.")
    /// *Nobody answered.*
    public static let nobody = Phrase(
        nb: "Ingen har svart ennå.", nn: "Ingen har svart enno.", en: "Nobody has answered yet.")
    /// *in all*
    public static let inAll = Phrase(nb: "i alt", nn: "i alt", en: "in all")
    /// *of all, percent*
    public static let ofAll = Phrase(nb: "av alle", nn: "av alle", en: "of all")
    /// *of those who answered, percent*
    public static let ofAnswered = Phrase(nb: "av svarte", nn: "av svarte", en: "of answered")
    /// *difference*
    public static let points = Phrase(nb: "poeng", nn: "poeng", en: "points")
    /// *std. difference*
    public static let standardized = Phrase(nb: "std.forskj.", nn: "std.skiln.", en: "std. diff.")
    /// *adds to R*: what a class contributes
    public static let partial = Phrase(nb: "bidrag R", nn: "bidrag R", en: "adds to R")
    /// *answered*: the heading of the mean of those who answered.
    public static let answeredMean = Phrase(nb: "svart", nn: "svart", en: "responded")
    /// *silent*: the heading of the silent units' mean.
    public static let silentMean = Phrase(nb: "ikke svart", nn: "ikkje svart", en: "no resp.")
    /// *those who answered are*: the heading over what a difference means.
    public static let verdict = Phrase(nb: "svarte er", nn: "svarte er", en: "resp. are")
    /// *balanced*: a standardised difference below 0.1.
    public static let balanced = Phrase(nb: "likt", nn: "likt", en: "alike")
    /// *more among those who answered*
    public static let moreAnswered = Phrase(
        nb: "høyere", nn: "høgare", en: "higher")
    /// *less among those who answered*
    public static let lessAnswered = Phrase(
        nb: "lavere", nn: "lågare", en: "lower")
    /// What the numbers of the section mean.
    public static let meaning = Phrase(
        nb:
            "R er 1 når alle klasser svarer like mye. Bidraget viser hvor det skiller: under null svarer klassen sjeldnere. Standardisert forskjell under 0,10 regnes som likt.",
        nn:
            "R er 1 når alle klassar svarar like mykje. Bidraget viser kvar det skil: under null svarar klassen sjeldnare. Standardisert skilnad under 0,10 blir rekna som likt.",
        en:
            "R is 1 when all classes answer alike. The contribution shows where they differ: below zero the class answers less. A standardised difference below 0.10 counts as alike."
    )

    /// The units of a class that answered, as the title of a list.
    public static func answered(_ name: Phrase) -> Phrase {
        Phrase(nb: "\(name.nb): svart", nn: "\(name.nn): svart", en: "\(name.en): responded")
    }

    /// The units of a class that did not answer, as the title of a list.
    public static func silent(_ name: Phrase) -> Phrase {
        Phrase(nb: "\(name.nb): ikke svart", nn: "\(name.nn): ikkje svart", en: "\(name.en): not responded")
    }

    /// The units that answered on a day, as the title of a list.
    public static func answered(on day: Day) -> Phrase {
        func text(_ language: Language) -> String { Numbers(language).day(day) }
        return Phrase(
            nb: "svarte \(text(.bokmaal))", nn: "svarte \(text(.nynorsk))", en: "answered \(text(.english))")
    }

    /// The units that were reminded on a day, as the title of a list.
    public static func reminded(on day: Day) -> Phrase {
        func text(_ language: Language) -> String { Numbers(language).day(day) }
        return Phrase(
            nb: "påminnet \(text(.bokmaal))", nn: "påmint \(text(.nynorsk))", en: "reminded \(text(.english))"
        )
    }

    /// That some answers have no day: `3 svar har ingen dato og er ikke med.`
    public static func withoutDay(_ count: Int) -> Phrase {
        Phrase(
            nb: "\(count) svar har ingen dato og er ikke med.",
            nn: "\(count) svar har ingen dato og er ikkje med.",
            en: "\(count) answers have no date and are left out.")
    }

    /// The share on the same day of another wave, and how far ahead this one is.
    public static func sameDay(_ share: Share, in year: Int, ahead points: Double?, _ numbers: Numbers)
        -> Phrase
    {
        let text = UnitWords.share(share, withInterval: false, withCount: true, numbers: numbers)
        let ahead = points.map { numbers.change($0, 0) }
        let isOne = points.map { Numbers.rounded($0.magnitude, decimals: 0) == 1 } ?? false
        func line(_ start: String, _ points: String) -> String {
            ahead.map { "\(start); \($0) \(points)." } ?? start + "."
        }
        return Phrase(
            nb: line("Samme dag i \(year): \(text.nb)", "prosentpoeng nå"),
            nn: line("Same dag i \(year): \(text.nn)", "prosentpoeng no"),
            en: line("Same day in \(year): \(text.en)", isOne ? "point now" : "points now"))
    }

    /// A characteristic's name in full, and how many have no value: `Innbyggere. 2 uten verdi i registeret er ikke med.`
    public static func note(on name: Phrase, withoutValue count: Int) -> Phrase {
        let name = name.capitalized
        guard count > 0 else { return Phrase(nb: "\(name.nb).", nn: "\(name.nn).", en: "\(name.en).") }
        return Phrase(
            nb: "\(name.nb). \(count) uten verdi i registeret er ikke med.",
            nn: "\(name.nn). \(count) utan verdi i registeret er ikkje med.",
            en: "\(name.en). \(count) without a value in the register are left out.")
    }

    /// Whether the classes answered alike, in words, with R, the test and N.
    public static func verdict(_ table: ClassTable, _ numbers: Numbers) -> Phrase {
        guard let test = table.chiSquare.value, let indicator = table.rIndicator.value else {
            return AbsenceWords.sentence(table.chiSquare.absence ?? .nobodyToCompare)
        }
        let isUneven = test.p < 0.05
        let p = PanelWords.probability(test.p, numbers)
        let rough = test.isRough
        let facts = "R \(numbers.decimal(indicator.value, 2)), \(p)"
        let n = UnitWords.place(table.total.answered, of: table.total.units, numbers)
        return Phrase(
            nb:
                "\(isUneven ? "Ujevnt: noen klasser svarer klart mindre enn andre" : "Ikke mer ujevnt enn det som kan være tilfeldig") (\(facts)\(rough ? ", grovt anslag" : ""), n=\(n.nb)).",
            nn:
                "\(isUneven ? "Ujamt: nokre klassar svarar klart mindre enn andre" : "Ikkje meir ujamt enn det som kan vere tilfeldig") (\(facts)\(rough ? ", grovt overslag" : ""), n=\(n.nn)).",
            en:
                "\(isUneven ? "Uneven: some classes answer clearly less than others" : "No more uneven than chance would have it") (\(facts)\(rough ? ", rough" : ""), n=\(n.en))."
        )
    }

    /// That the place is too small for a division, so that the whole country is told of.
    public static func tooSmall(_ place: Phrase) -> Phrase {
        Phrase(
            nb: "\(place.nb) er for lite til å si noe om denne inndelingen; her er hele landet.",
            nn: "\(place.nn) er for lite til å seie noko om denne inndelinga; her er heile landet.",
            en: "\(place.en) is too small for this division; the numbers are of the whole country.")
    }

    /// Whether those who answered resemble the others, with how many they are.
    public static func means(answered: Int, silent: Int) -> Phrase {
        Phrase(
            nb: "Snitt for dem som svarte (n=\(answered)) og de andre (n=\(silent))",
            nn: "Snitt for dei som svarte (n=\(answered)) og dei andre (n=\(silent))",
            en: "Means of those who answered (n=\(answered)) and the others (n=\(silent))")
    }

    /// What a standardised difference means.
    public static func balance(_ difference: Double) -> Phrase {
        StandardizedDifference.isBalanced(difference)
            ? balanced : difference > 0 ? moreAnswered : lessAnswered
    }
}
