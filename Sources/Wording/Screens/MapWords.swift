import Survey

/// Words of the map.
public enum MapWords {
    /// *Map*
    public static let title = Phrase(nb: "Kart", nn: "Kart", en: "Map")
    /// *show on the map*
    public static let open = Phrase(nb: "vis på kartet", nn: "vis på kartet", en: "show on the map")
    /// *map*
    public static let hint = Phrase(nb: "kart", nn: "kart", en: "map")
    /// *The register does not know where these lie.*
    public static let noPlaces = Phrase(
        nb: "Registeret vet ikke hvor disse ligger.", nn: "Registeret veit ikkje kvar desse ligg.",
        en: "The register does not know where these lie.")
    /// *shows:*
    public static let shows = Phrase(nb: "Viser:", nn: "Viser:", en: "Shows:")
    /// *change*
    public static let change = Phrase(nb: "endring", nn: "endring", en: "change")
    /// *below 2.5*
    public static let lowBenefit = Phrase(nb: "under 2,5", nn: "under 2,5", en: "below 2.5")
    /// *2.5 to 3.4*
    public static let middleBenefit = Phrase(nb: "2,5 til 3,5", nn: "2,5 til 3,5", en: "2.5 to 3.5")
    /// *3.5 and more*
    public static let highBenefit = Phrase(nb: "3,5 eller mer", nn: "3,5 eller meir", en: "3.5 or more")
    /// *no value*
    public static let noValue = Phrase(nb: "ingen verdi", nn: "ingen verdi", en: "no value")
    /// *lower*
    public static let fallen = Phrase(nb: "lavere", nn: "lågare", en: "lower")
    /// *unchanged*
    public static let unchanged = Phrase(nb: "uendret", nn: "uendra", en: "unchanged")
    /// *higher*
    public static let risen = Phrase(nb: "høyere", nn: "høgare", en: "higher")
    /// *flags of weight 4 or more*
    public static let heavy = Phrase(nb: "vekt 4 eller mer", nn: "vekt 4 eller meir", en: "weight 4 or more")
    /// *flags of weight 1 to 3*
    public static let light = Phrase(nb: "vekt 1–3", nn: "vekt 1–3", en: "weight 1–3")
    /// *not flagged*
    public static let unflagged = Phrase(nb: "uten flagg", nn: "utan flagg", en: "not flagged")
    /// *to the neighbour in the north*
    public static let north = Phrase(
        nb: "til naboen i nord", nn: "til naboen i nord", en: "to the neighbour in the north")
    /// *to the neighbour in the south*
    public static let south = Phrase(
        nb: "til naboen i sør", nn: "til naboen i sør", en: "to the neighbour in the south")
    /// *to the neighbour in the west*
    public static let west = Phrase(
        nb: "til naboen i vest", nn: "til naboen i vest", en: "to the neighbour in the west")
    /// *to the neighbour in the east*
    public static let east = Phrase(
        nb: "til naboen i øst", nn: "til naboen i aust", en: "to the neighbour in the east")
    /// *show the next measure*
    public static let nextMeasure = Phrase(
        nb: "vis neste mål", nn: "vis neste mål", en: "show the next measure")
    /// *show the measure before*
    public static let previousMeasure = Phrase(
        nb: "vis forrige mål", nn: "vis førre mål", en: "show the measure before")
    /// *measure*
    public static let measureHint = Phrase(nb: "neste mål", nn: "neste mål", en: "measure")
    /// *back to the list*
    public static let close = Phrase(
        nb: "tilbake til listen", nn: "tilbake til lista", en: "back to the list")

    /// How many units are drawn, of those of the place.
    public static func shown(_ count: Int, of all: Int, _ numbers: Numbers) -> Phrase {
        Phrase(
            nb: "\(numbers.whole(count)) av \(numbers.whole(all))",
            nn: "\(numbers.whole(count)) av \(numbers.whole(all))",
            en: "\(numbers.whole(count)) of \(numbers.whole(all))")
    }

    /// A mean benefit with the number of areas behind it.
    public static func benefit(_ value: Double, areas: Int, _ numbers: Numbers) -> Phrase {
        let mean = mean(value, areas: areas, numbers)
        return Phrase(nb: "nytte \(mean.nb)", nn: "nytte \(mean.nn)", en: "benefit \(mean.en)")
    }

    /// The same where it is known what it is: `2,3, 10 områder`.
    public static func mean(_ value: Double, areas: Int, _ numbers: Numbers) -> Phrase {
        let mean = numbers.decimal(value)
        return Phrase(
            nb: "\(mean), \(areas) \(areas == 1 ? "område" : "områder")", nn: "\(mean), \(areas) område",
            en: "\(mean), \(areas) \(areas == 1 ? "area" : "areas")")
    }

    /// A change since a year.
    public static func change(_ value: Double, since year: Int?, _ numbers: Numbers) -> Phrase {
        let change = numbers.change(value)
        guard let year else { return Phrase(change) }
        return Phrase(
            nb: "\(change) siden \(year)", nn: "\(change) sidan \(year)", en: "\(change) since \(year)")
    }
}
