import Survey
import SurveyAnalytics

/// When a rule fires, with its thresholds.
public enum ThresholdWords {
    /// *benefit 2 or lower*
    public static func thresholds(of kind: FlagRule.Kind) -> Phrase {
        let (nb, nn, en) = (Numbers(.bokmaal), Numbers(.nynorsk), Numbers(.english))
        switch kind {
        case .notAnswered(let waves): return silence(waves)
        case .partial(let percent):
            return Phrase(
                nb: "mindre enn \(percent) % av spørsmålene besvart",
                nn: "mindre enn \(percent) % av spørsmåla svart på",
                en: "less than \(percent)% of the questions answered")
        case .lowBenefit(let most):
            return Phrase(
                nb: "nytte \(most) eller lavere", nn: "nytte \(most) eller lågare",
                en: "benefit \(most) or lower")
        case .lowMean(let below, let percentile, let areas):
            return Phrase(
                nb:
                    "snitt under \(nb.decimal(below)), persentil \(nb.decimal(percentile, 0)) eller lavere, minst \(areas) områder",
                nn:
                    "snitt under \(nn.decimal(below)), persentil \(nn.decimal(percentile, 0)) eller lågare, minst \(areas) område",
                en:
                    "mean below \(en.decimal(below)), percentile \(en.decimal(percentile, 0)) or lower, at least \(areas) areas"
            )
        case .fall(let least, let areas):
            return Phrase(
                nb: "fall på \(nb.decimal(least)) eller mer, minst \(areas) områder",
                nn: "fall på \(nn.decimal(least)) eller meir, minst \(areas) område",
                en: "fall of \(en.decimal(least)) or more, at least \(areas) areas")
        case .unmetNeed(let importance, let benefit):
            return Phrase(
                nb: "viktighet \(importance) eller høyere og nytte \(benefit) eller lavere",
                nn: "viktigheit \(importance) eller høgare og nytte \(benefit) eller lågare",
                en: "importance \(importance) or higher and benefit \(benefit) or lower")
        case .missingPractice, .reversedAnswer, .inconsistentAnswer: return Phrase("–")
        case .contactRequest(let patterns):
            return Phrase(
                nb: "\(patterns.count) ordmønstre", nn: "\(patterns.count) ordmønster",
                en: "\(patterns.count) word patterns")
        }
    }

    private static func silence(_ waves: ClosedRange<Int>) -> Phrase {
        let upper = waves.upperBound > 9999 ? nil : waves.upperBound
        let range =
            upper == waves.lowerBound
            ? "\(waves.lowerBound)" : "\(waves.lowerBound)–\(upper.map(String.init) ?? "")"
        return Phrase(
            nb: "ikke svart i \(range) undersøkelser på rad",
            nn: "ikkje svart i \(range) undersøkingar på rad",
            en: "no response in \(range) waves running")
    }
}
