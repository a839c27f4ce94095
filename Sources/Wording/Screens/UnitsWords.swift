import Survey
import SurveyAnalytics

/// Words of the list of units.
public enum UnitsWords {
    /// *no.*
    public static let code = Phrase(nb: "nr", nn: "nr", en: "no.")
    /// *resp.*
    public static let answered = Phrase(nb: "svar", nn: "svar", en: "resp.")
    /// *benefit n*
    public static let benefit = Phrase(nb: "nytte n", nn: "nytte n", en: "benefit n")
    /// *mean benefit*
    public static let meanBenefit = Phrase(nb: "nytte, snitt", nn: "nytte, snitt", en: "benefit, mean")
    /// *areas rated*
    public static let ratedAreas = Phrase(nb: "vurderte områder", nn: "vurderte område", en: "areas rated")
    /// *wgt*
    public static let priority = Phrase(nb: "vekt", nn: "vekt", en: "wgt")
    /// *flags*
    public static let flags = Phrase(nb: "flagg", nn: "flagg", en: "flags")
    /// *open the unit*
    public static let open = Phrase(nb: "åpne den valgte", nn: "opne den valde", en: "open the chosen one")
    /// *open*
    public static let openHint = Phrase(nb: "åpne", nn: "opne", en: "open")
    /// *search as you type*
    public static let search = Phrase(
        nb: "søk mens du skriver", nn: "søk medan du skriv", en: "search as you type")
    /// *search*
    public static let searchHint = Phrase(nb: "søk", nn: "søk", en: "search")
    /// *Search:*
    public static let searchPrompt = Phrase(nb: "Søk:", nn: "Søk:", en: "Search:")
    /// *sort by*
    public static let sort = Phrase(nb: "sorter etter", nn: "sorter etter", en: "sort by")
    /// *sort*
    public static let sortHint = Phrase(nb: "sorter", nn: "sorter", en: "sort")
    /// *turn the order round*
    public static let turn = Phrase(nb: "snu rekkefølgen", nn: "snu rekkjefølgja", en: "turn the order round")
    /// *show only*
    public static let filter = Phrase(nb: "vis bare", nn: "vis berre", en: "show only")
    /// *filter*
    public static let filterHint = Phrase(nb: "filter", nn: "filter", en: "filter")
    /// *mark, or take the mark off*
    public static let mark = Phrase(
        nb: "merk, eller ta bort merket", nn: "merk, eller ta bort merket", en: "mark, or take the mark off")
    /// *mark*
    public static let markHint = Phrase(nb: "merk", nn: "merk", en: "mark")
    /// *mark all in the list, or none*
    public static let markAll = Phrase(
        nb: "merk alle i listen, eller ingen", nn: "merk alle i lista, eller ingen",
        en: "mark all in the list, or none")
    /// *switch between municipalities and districts*
    public static let nextFrame = Phrase(
        nb: "bytt mellom gruppene i registeret", nn: "byt mellom gruppene i registeret",
        en: "switch between the groups of the register")
    /// *There are only municipalities here.*
    public static func oneFrame(_ units: Phrase) -> Phrase {
        Phrase(
            nb: "Det er bare \(units.nb) her.", nn: "Det er berre \(units.nn) her.",
            en: "There are only \(units.en) here.")
    }
    /// *The list is empty.*
    public static let nothingListed = Phrase(
        nb: "Listen er tom.", nn: "Lista er tom.", en: "The list is empty.")
    /// *all*
    public static let everyUnit = Phrase(nb: "alle", nn: "alle", en: "all")
    /// *flagged*
    public static let flaggedUnits = Phrase(nb: "flagget", nn: "flagga", en: "flagged")
    /// *responded, fully or in part*
    public static let answeredUnits = Phrase(
        nb: "har svart, helt eller delvis", nn: "har svart, heilt eller delvis",
        en: "responded, fully or in part")
    /// *has not responded*
    public static let silentUnits = Phrase(
        nb: "har ikke svart", nn: "har ikkje svart", en: "has not responded")
    /// *marked*
    public static let markedUnits = Phrase(nb: "merket", nn: "merkt", en: "marked")
    /// The same word again.
    public static let isMarked = markedUnits

    /// *show all again*
    public static let showAll = Phrase(
        nb: "vis alle igjen, uten søk og filter", nn: "vis alle att, utan søk og filter",
        en: "show all again, without search and filter")

    /// The name of the list: the units in the plural.
    public static func title(of units: Phrase) -> Phrase {
        units.capitalized
    }

    /// The heading of the names: one unit.
    public static func name(_ unit: Phrase?) -> Phrase {
        unit ?? Phrase(nb: "navn", nn: "namn", en: "name")
    }

    /// The heading of the change since an earlier wave.
    public static func change(since year: Int?) -> Phrase {
        guard let year else { return Phrase(nb: "endring", nn: "endring", en: "change") }
        let short = String(year % 100)
        return Phrase(nb: "siden \(short)", nn: "sidan \(short)", en: "since \(short)")
    }

    /// How many have answered: `Svart 61 av 85 · 72 %`.
    public static func rate(_ rate: ResponseRate, numbers: Numbers) -> Phrase {
        let percent =
            rate.percent.map { " · " + numbers.percent($0) }
            .flatMap { rate.units < Share.smallestBaseForPercent ? nil : $0 } ?? ""
        let (x, n) = (numbers.whole(rate.answered), numbers.whole(rate.units))
        return Phrase(
            nb: "Svart \(x) av \(n)\(percent)", nn: "Svart \(x) av \(n)\(percent)",
            en: "Responded \(x) of \(n)\(percent)")
    }

    /// The same for the country, or all of another frame, in brief: `landet 73 % (311/426)`.
    public static func countryRate(_ rate: ResponseRate, of country: Phrase, numbers: Numbers) -> Phrase {
        let percent = rate.percent.map { numbers.percent($0) } ?? ""
        let of = "\(numbers.whole(rate.answered))/\(numbers.whole(rate.units))"
        return Phrase(
            nb: "\(country.nb) \(percent) (\(of))", nn: "\(country.nn) \(percent) (\(of))",
            en: "\(country.en) \(percent) (\(of))")
    }

    /// How many have answered beside the choice of a region: `61 av 85 kommuner har svart`.
    public static func responded(_ rate: ResponseRate, frame: Phrase, numbers: Numbers) -> Phrase {
        let (x, n) = (numbers.whole(rate.answered), numbers.whole(rate.units))
        return Phrase(
            nb: "\(x) av \(n) \(frame.nb) har svart", nn: "\(x) av \(n) \(frame.nn) har svart",
            en: "\(x) of \(n) \(frame.en) responded")
    }

    /// How many units have a flag.
    public static func flagged(_ count: Int) -> Phrase {
        let count = Numbers.inEach(count)
        return Phrase(nb: "\(count.nb) flagget", nn: "\(count.nn) flagga", en: "\(count.en) flagged")
    }

    /// Why no row is listed, and what to do.
    public static func noRows(search: String, isFiltered: Bool) -> Phrase {
        guard !search.isEmpty || isFiltered else {
            return Phrase(
                nb: "Her er det ingen. r velger et annet sted.",
                nn: "Her er det ingen. r vel ein annan stad.",
                en: "There is nobody here. r chooses another place.")
        }
        return Phrase(
            nb: "Ingen passer med søk og filter. Esc viser alle igjen.",
            nn: "Ingen passar med søk og filter. Esc viser alle att.",
            en: "Nobody matches search and filter. Esc shows all again.")
    }

    /// What the list is narrowed to.
    public static func narrowed(to filter: Phrase) -> Phrase {
        Phrase(
            nb: "viser bare: \(filter.nb)", nn: "viser berre: \(filter.nn)", en: "showing only: \(filter.en)")
    }

    /// How many a search has found.
    public static func found(_ count: Int) -> Phrase {
        let count = Numbers.inEach(count)
        return Phrase(nb: "\(count.nb) treff", nn: "\(count.nn) treff", en: "\(count.en) found")
    }

    /// That nothing holds what is searched for, and these come near.
    public static func near(_ text: String) -> Phrase {
        Phrase(nb: "ligner på «\(text)»", nn: "liknar på «\(text)»", en: "close to “\(text)”")
    }

    /// What is searched for.
    public static func searching(for text: String) -> Phrase {
        Phrase(nb: "søk: «\(text)»", nn: "søk: «\(text)»", en: "search: “\(text)”")
    }

    /// How many are marked: `2 merket`.
    public static func markedCount(_ count: Int) -> Phrase {
        Phrase(nb: "\(count) merket", nn: "\(count) merkte", en: "\(count) marked")
    }

    /// That so many got a mark.
    public static func marked(_ count: Int) -> Phrase {
        Phrase(nb: "Merket \(count).", nn: "Merkte \(count).", en: "Marked \(count).")
    }

    /// That so many lost their mark.
    public static func unmarked(_ count: Int) -> Phrase {
        Phrase(
            nb: "Tok bort merket på \(count).", nn: "Tok bort merket på \(count).",
            en: "Took the mark off \(count).")
    }
}
