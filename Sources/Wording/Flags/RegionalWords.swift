import Survey
import SurveyAnalytics

/// What is said of an area of a region, or of a group, that stands below the rest of the country.
public enum RegionalWords {
    /// The comparison in one line with its numbers: `Vest: tydelig – 33 % ga 1–2 (n=57), resten 14 % (n=233), q = 0,021`.
    public static func sentence(_ area: AreaComparison, in place: Phrase, _ numbers: Numbers) -> Phrase {
        let found = finding(area, numbers)
        return Phrase(
            nb: "\(place.nb): \(found.nb)", nn: "\(place.nn): \(found.nn)", en: "\(place.en): \(found.en)")
    }

    /// In which other areas the place stands below the rest: `Region Vest er flagget på utdanning og tjenester.`
    public static func others(_ areas: [Phrase], in place: Phrase) -> Phrase {
        func list(_ language: Language) -> String { Numbers(language).list(areas.map { $0[language] }) }
        return Phrase(
            nb: "\(place.nb) er flagget på \(list(.bokmaal)).",
            nn: "\(place.nn) er flagga på \(list(.nynorsk)).",
            en: "\(place.en) is flagged in \(list(.english)).")
    }

    /// The same where the place is known: `tydelig – 33 % ga 1–2 (n=57), resten 14 % (n=233), q = 0,021`.
    public static func finding(_ area: AreaComparison, _ numbers: Numbers) -> Phrase {
        let verdict = FlagsReportWords.verdict(area.verdict)
        let (here, there) = (percent(area.region, numbers), percent(area.rest, numbers))
        let q = PanelWords.probability(area.q, called: FlagsReportWords.q.nb, numbers)
        let years = numbers.list(area.persistence.years.map { String($0) })
        func also(_ word: String) -> String { years.isEmpty ? "" : "; \(word) \(years)" }
        return Phrase(
            nb: "\(verdict.nb) – \(here) ga 1–2, resten \(there), \(q)" + also("også i"),
            nn: "\(verdict.nn) – \(here) gav 1–2, resten \(there), \(q)" + also("også i"),
            en: "\(verdict.en) – \(here) gave 1–2, the rest \(there), \(q)" + also("also in"))
    }

    private static func percent(_ share: Share, _ numbers: Numbers) -> String {
        guard share.showsPercent, let percent = share.percent else { return "\(share.count)/\(share.base)" }
        return "\(numbers.percent(percent)) (n=\(share.base))"
    }
}
