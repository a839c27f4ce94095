import Survey
import SurveyAnalytics

/// When the rules behind the flags fire, with their thresholds.
public enum RuleWords {
    /// The condition of a rule in a sentence without its full stop.
    public static func condition(of rule: FlagRule, _ numbers: Numbers) -> Phrase {
        switch rule.kind {
        case .notAnswered(let waves): notAnswered(waves)
        case .partial(let percent):
            Phrase(
                nb: "mindre enn \(numbers.percent(percent)) av de lukkede spørsmålene er besvart",
                nn: "mindre enn \(numbers.percent(percent)) av dei lukka spørsmåla er svart på",
                en: "less than \(numbers.percent(percent)) of the closed questions are answered")
        case .lowBenefit(let step):
            Phrase(
                nb: "nytten på et område er \(step) eller lavere",
                nn: "nytta på eit område er \(step) eller lågare",
                en: "the benefit in an area is \(step) or lower")
        case .lowMean(let value, let percentile, let areas):
            lowMean(numbers.decimal(value), Int(percentile.rounded()), areas)
        case .fall(let steps, let areas): fall(numbers.decimal(steps), areas)
        case .unmetNeed(let importance, let benefit):
            Phrase(
                nb: "et område er viktig (\(importance) eller mer) og nytten lav (\(benefit) eller mindre)",
                nn: "eit område er viktig (\(importance) eller meir) og nytta låg (\(benefit) eller mindre)",
                en: "an area matters (\(importance) or more) and the benefit is low (\(benefit) or less)")
        case .missingPractice:
            Phrase(
                nb: "et svar sier at en praksis som kodeboken ser etter, ikke er på plass",
                nn: "eit svar seier at ein praksis som kodeboka ser etter, ikkje er på plass",
                en: "an answer says that a practice that the codebook looks for is not in place")
        case .reversedAnswer:
            Phrase(
                nb: "det samme, der praksisen var på plass i forrige undersøkelse som kan sammenlignes",
                nn: "det same, der praksisen var på plass i førre undersøking som kan samanliknast",
                en: "the same, where the practice was in place in the last comparable wave")
        case .inconsistentAnswer:
            Phrase(
                nb: "et svar som utelukker de andre, er krysset av sammen med andre",
                nn: "eit svar som utelukkar dei andre, er kryssa av saman med andre",
                en: "an answer that excludes the others is ticked beside others")
        case .contactRequest:
            Phrase(
                nb: "en fritekst ber om kontakt", nn: "ein fritekst ber om kontakt",
                en: "a free text asks for contact")
        }
    }

    private static func notAnswered(_ waves: ClosedRange<Int>) -> Phrase {
        guard waves.lowerBound > 1 else {
            return Phrase(
                nb: "ingen svar i denne undersøkelsen",
                nn: "ingen svar i denne undersøkinga",
                en: "no answer in this wave")
        }
        let count = waves.lowerBound
        return Phrase(
            nb: "ingen svar i \(count) undersøkelser på rad eller flere",
            nn: "ingen svar i \(count) undersøkingar på rad eller fleire",
            en: "no answer in \(count) waves running or more")
    }

    private static func lowMean(_ value: String, _ percentile: Int, _ areas: Int) -> Phrase {
        Phrase(
            nb:
                "snittet av nytten er under \(value) over minst \(areas) områder, og blant de \(percentile) laveste av 100",
            nn:
                "snittet av nytta er under \(value) over minst \(areas) område, og blant dei \(percentile) lågaste av 100",
            en:
                "the mean benefit is below \(value) over at least \(areas) areas, and among the lowest \(percentile) of 100"
        )
    }

    private static func fall(_ steps: String, _ areas: Int) -> Phrase {
        Phrase(
            nb:
                "snittet av nytten har falt med \(steps) eller mer, over minst \(areas) områder vurdert begge ganger",
            nn:
                "snittet av nytta har falle med \(steps) eller meir, over minst \(areas) område vurderte begge gonger",
            en: "the mean benefit fell by \(steps) or more, over at least \(areas) areas rated both times")
    }
}
