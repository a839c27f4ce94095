extension FlagRules {
    /// The rules as they stand until an office changes them; docs/flags.md says why.
    public static let standard = FlagRules([
        FlagRule(id: "not-answered", severity: .concern, kind: .notAnswered(wavesRunning: 1...1)),
        FlagRule(id: "not-answered-again", severity: .act, kind: .notAnswered(wavesRunning: 2...Int.max)),
        FlagRule(id: "partial", severity: .watch, kind: .partial(belowPercent: Completeness.usualPercent)),
        FlagRule(
            id: "low-mean", severity: .concern,
            kind: .lowMean(below: 2.5, percentileAtMost: 10, leastAreas: 3)),
        FlagRule(id: "fall", severity: .concern, kind: .fall(atLeast: 1, leastAreas: 3)),
        FlagRule(
            id: "unmet-need", severity: .concern, kind: .unmetNeed(importanceAtLeast: 4, benefitAtMost: 2)),
        FlagRule(id: "low-benefit", severity: .watch, kind: .lowBenefit(atMost: 2)),
        FlagRule(id: "missing-practice", severity: .watch, kind: .missingPractice),
        FlagRule(id: "reversed-answer", severity: .watch, kind: .reversedAnswer),
        FlagRule(id: "inconsistent-answer", severity: .watch, kind: .inconsistentAnswer),
        FlagRule(id: "contact-request", severity: .act, kind: .contactRequest(patterns: contactPatterns)),
    ])

    private static let contactPatterns: [WordPattern] = [
        "kontaktperson*", "fast* kontakt*", "ta* kontakt", "ta* gjerne kontakt", "ring* oss", "ring* meg",
        "kontakt oss", "kontakt meg", "ønsk* kontakt*", "ynskj* kontakt*", "ønsk* møte*", "ønsk* eit møte",
        "ønsk* et møte", "ynskj* møte*", "bli* kontakta", "bli* kontaktet", "contact us", "contact person*",
    ].compactMap { WordPattern($0) }
}
