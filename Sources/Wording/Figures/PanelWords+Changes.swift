import Survey
import SurveyAnalytics

/// A change as a sentence, with how many it is among.
extension PanelWords {
    /// How many of the followed answered each area: `av dem 47–50 på hvert område`.
    public static func inEachArea(_ bases: ClosedRange<Int>, _ numbers: Numbers) -> Phrase {
        let (least, most) = (numbers.whole(bases.lowerBound), numbers.whole(bases.upperBound))
        let n = least == most ? least : "\(least)–\(most)"
        return Phrase(
            nb: "av dem \(n) på hvert område", nn: "av dei \(n) på kvart område",
            en: "\(n) of them in each area")
    }

    /// Why the change of an area is not the difference between the shares beside it.
    public static let areaBases = Phrase(
        nb:
            "Andelene er av dem som svarte på området det året. Endringen er blant dem som svarte på det hver gang, og kan derfor avvike fra forskjellen mellom andelene.",
        nn:
            "Delane er av dei som svara på området det året. Endringa er blant dei som svara på det kvar gong, og kan difor avvike frå skilnaden mellom delane.",
        en:
            "Shares are of those that answered the area in that year. The change is among those that answered it each time, and may therefore differ from the difference between the shares."
    )

    /// A change in one line: `+4 prosentpoeng (−1 til 9) blant 46 som svarte hver gang, 20 nye, 9 ikke lenger, p = 0,06`.
    /// A small base has counts alone.
    public static func sentence(_ change: CategoryChange, _ numbers: Numbers) -> Phrase {
        let (moved, n) = (moved(change, numbers), numbers.whole(change.base))
        guard change.base >= Share.smallestBaseForPercent else {
            return Phrase(
                nb: "\(moved.nb) av \(n)", nn: "\(moved.nn) av \(n)", en: "\(moved.en) of \(n)")
        }
        let (points, p) = (reach(change, numbers), probability(change.p, numbers))
        return Phrase(
            nb: "\(points.nb) blant \(n) som svarte hver gang, \(moved.nb), \(p)",
            nn: "\(points.nn) blant \(n) som svara kvar gong, \(moved.nn), \(p)",
            en: "\(points.en) among \(n) that answered each time, \(moved.en), \(p)")
    }

    /// The same for a line in which room is scarce: `+4 prosentpoeng (−1 til 9), n=46, 20 nye, 9 ikke lenger, p = 0,06`.
    public static func line(_ change: CategoryChange, _ numbers: Numbers) -> Phrase {
        guard change.base >= Share.smallestBaseForPercent else { return sentence(change, numbers) }
        let moved = moved(change, numbers)
        let n = "n=\(numbers.whole(change.base))"
        let (points, p) = (reach(change, numbers), probability(change.p, numbers))
        return Phrase(
            nb: "\(points.nb), \(n), \(moved.nb), \(p)", nn: "\(points.nn), \(n), \(moved.nn), \(p)",
            en: "\(points.en), \(n), \(moved.en), \(p)")
    }

    /// A change in points with its interval: `+4 prosentpoeng (−1 til 9)`.
    private static func reach(_ change: CategoryChange, _ numbers: Numbers) -> Phrase {
        let points = numbers.change(Double(change.wholePoints), 0)
        let low = numbers.change(change.interval.lowerBound, 0)
        let high = numbers.change(change.interval.upperBound, 0)
        return Phrase(
            nb: "\(points) prosentpoeng (\(low) til \(high))",
            nn: "\(points) prosentpoeng (\(low) til \(high))", en: "\(points) points (\(low) to \(high))")
    }

    /// How many came to give an answer, and how many no longer do: `1 ny, 9 ikke lenger`.
    private static func moved(_ change: CategoryChange, _ numbers: Numbers) -> Phrase {
        let (gained, lost) = (numbers.whole(change.gained), numbers.whole(change.lost))
        let new = change.gained == 1 ? "ny" : "nye"
        return Phrase(
            nb: "\(gained) \(new), \(lost) ikke lenger", nn: "\(gained) \(new), \(lost) ikkje lenger",
            en: "\(gained) gained, \(lost) lost")
    }
}
