import Survey
import SurveyAnalytics

/// What a report states and what a survey says, in one cell.
extension PublishedWords {
    /// What the report states.
    public static func claim(_ claim: PublishedClaim, _ numbers: Numbers) -> String {
        switch claim {
        case .number(let number): return numbers.decimal(number.value, number.decimals)
        case .within(let range):
            return "\(short(range.lowerBound, numbers))–\(short(range.upperBound, numbers))"
        case .places(let places): return PublishedWords.places(Array(places))
        case .above(let division, let classes): return "\(division) = \(classes.joined(separator: ", "))"
        case .up: return up[numbers.language]
        case .down: return down[numbers.language]
        case .largestFall: return largestFall[numbers.language]
        case .sameOrder: return sameOrder[numbers.language]
        }
    }

    /// What the survey says, with its n.
    public static func figure(_ figure: PublishedFigure, _ numbers: Numbers) -> String {
        let n = " (n = \(numbers.whole(figure.base)))"
        switch figure.value {
        case .count(let count):
            return count == figure.base ? numbers.whole(count) : numbers.whole(count) + n
        case .percent(let part, let whole): return percent(part, of: whole, numbers)
        case .mean(let mean): return numbers.decimal(mean) + n
        case .averageBase(let average): return numbers.decimal(average)
        case .points(let points): return numbers.change(points) + n
        case .places(let years):
            return Set(years).count == 1 ? places(years[0]) : years.map(places).joined(separator: " · ")
        case .orders(let orders):
            return Set(orders).count <= 1
                ? sameOrder[numbers.language]
                : orders.map { $0.joined(separator: ", ") }.joined(separator: " · ")
        case .extreme(let extreme):
            let item = extreme.isSubject ? "" : "\(extreme.item) "
            return item + numbers.decimal(extreme.value) + n
        case .comparison(let inside, let outside):
            let (inside, outside) = (numbers.decimal(100 * inside), numbers.decimal(100 * outside))
            return against(inside, outside)[numbers.language] + n
        }
    }

    /// `60 % (181 av 302)`, or the counts alone on a small base.
    static func percent(_ part: Int, of whole: Int, _ numbers: Numbers) -> String {
        let place = UnitWords.place(part, of: whole, numbers)[numbers.language]
        guard whole >= Share.smallestBaseForPercent, let percent = Rounding.percent(part, of: whole) else {
            return place
        }
        return "\(numbers.percent(percent)) (\(place))"
    }

    /// `4–6`, `1`, or `4, 6, 5`.
    private static func places(_ places: [Int]) -> String {
        guard let first = places.first, let last = places.last, places == Array(first...max(first, last))
        else { return places.map { String($0) }.joined(separator: ", ") }
        return first == last ? "\(first)" : "\(first)–\(last)"
    }

    private static func short(_ number: Double, _ numbers: Numbers) -> String {
        numbers.decimal(number, number == number.rounded() ? 0 : 1)
    }

    private static let up = Phrase(nb: "opp", nn: "opp", en: "up")
    private static let down = Phrase(nb: "ned", nn: "ned", en: "down")
    private static let largestFall = Phrase(nb: "størst fall", nn: "størst fall", en: "largest fall")
    private static let sameOrder = Phrase(nb: "samme rekkefølge", nn: "same rekkjefølgje", en: "same order")

    private static func against(_ inside: String, _ outside: String) -> Phrase {
        Phrase(
            nb: "\(inside) mot \(outside) %", nn: "\(inside) mot \(outside) %",
            en: "\(inside) against \(outside)%")
    }
}
