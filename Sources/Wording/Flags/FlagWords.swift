import Survey
import SurveyAnalytics

/// What flags say in words.
public enum FlagWords {
    /// A rule in a few words, for menus.
    public static func title(of rule: FlagRule) -> Phrase {
        switch rule.kind {
        case .notAnswered(let waves) where waves.upperBound > 1:
            Phrase(
                nb: "ikke svart flere ganger på rad", nn: "ikkje svart fleire gonger på rad",
                en: "no response several waves running")
        case .notAnswered:
            Phrase(
                nb: "ikke svart denne gangen", nn: "ikkje svart denne gongen", en: "no response this time")
        case .partial: Phrase(nb: "delvis svar", nn: "delvis svar", en: "partial response")
        case .lowBenefit:
            Phrase(nb: "lav nytte på et område", nn: "låg nytte på eit område", en: "low benefit in an area")
        case .lowMean: Phrase(nb: "lav nytte samlet", nn: "låg nytte samla", en: "low benefit overall")
        case .fall: Phrase(nb: "fall siden sist", nn: "fall sidan sist", en: "fall since last time")
        case .unmetNeed: Phrase(nb: "udekket behov", nn: "udekt behov", en: "unmet need")
        case .missingPractice: Phrase(nb: "mangler praksis", nn: "manglar praksis", en: "missing practice")
        case .reversedAnswer:
            Phrase(
                nb: "praksis som er borte", nn: "praksis som er borte", en: "practice gone since last time")
        case .inconsistentAnswer:
            Phrase(nb: "motstridende svar", nn: "motstridande svar", en: "inconsistent answer")
        case .contactRequest: Phrase(nb: "ber om kontakt", nn: "ber om kontakt", en: "asks for contact")
        }
    }

    /// What stands over the areas of which a unit has little benefit, each with its step.
    static let lowBenefits = Phrase(
        nb: "Lav nytte, 1–5", nn: "Låg nytte, 1–5", en: "Low benefit, 1–5")
    /// The same below the areas of unmet need.
    static let otherLowBenefits = Phrase(
        nb: "Lav nytte ellers, 1–5", nn: "Låg nytte elles, 1–5", en: "Low benefit otherwise, 1–5")
    /// What stands over the areas that are important to a unit and of little benefit, each with both steps.
    static let unmetNeeds = Phrase(
        nb: "Udekket behov: viktighet – nytte, 1–5", nn: "Udekt behov: kor viktig – nytte, 1–5",
        en: "Unmet need: importance – benefit, 1–5")

    /// A rule in one word, for lists.
    public static func tag(of rule: FlagRule) -> Phrase {
        switch rule.kind {
        case .notAnswered: Phrase(nb: "ikke svart", nn: "ikkje svart", en: "no resp.")
        case .partial: Phrase(nb: "delvis", nn: "delvis", en: "partial")
        case .lowBenefit: Phrase(nb: "lav", nn: "låg", en: "low")
        case .lowMean: Phrase(nb: "lav samlet", nn: "låg samla", en: "low mean")
        case .fall: Phrase(nb: "fall", nn: "fall", en: "fall")
        case .unmetNeed: Phrase(nb: "behov", nn: "behov", en: "need")
        case .missingPractice: Phrase(nb: "praksis", nn: "praksis", en: "practice")
        case .reversedAnswer: Phrase(nb: "snudd", nn: "snudd", en: "reversed")
        case .inconsistentAnswer: Phrase(nb: "motstrid", nn: "motstrid", en: "inconsistent")
        case .contactRequest: Phrase(nb: "kontakt", nn: "kontakt", en: "contact")
        }
    }

    /// All flags of a unit in one line, the weightiest first: `kontakt, behov ×2, lav ×3`.
    public static func brief(_ flags: [Flag]) -> Phrase {
        let rules = flags.reduce(into: [(rule: FlagRule, count: Int)]()) { rules, flag in
            if let place = rules.firstIndex(where: { $0.rule.id == flag.rule.id }) {
                rules[place].count += 1
            } else {
                rules.append((flag.rule, 1))
            }
        }
        let ordered = rules.enumerated()
            .sorted { ($1.element.rule.severity, $0.offset) < ($0.element.rule.severity, $1.offset) }
            .map(\.element)
        func line(_ language: Language) -> String {
            ordered.map { tag(of: $0.rule)[language] + ($0.count > 1 ? " ×\($0.count)" : "") }
                .joined(separator: ", ")
        }
        return Phrase(nb: line(.bokmaal), nn: line(.nynorsk), en: line(.english))
    }

    /// The severity in words.
    public static func severity(_ severity: FlagRule.Severity) -> Phrase {
        switch severity {
        case .watch: Phrase(nb: "følg med", nn: "følg med", en: "watch")
        case .concern: Phrase(nb: "ta opp", nn: "ta opp", en: "raise")
        case .act: Phrase(nb: "ta kontakt", nn: "ta kontakt", en: "act")
        }
    }

    /// A flag in one sentence with its numbers, without the unit's name.
    public static func sentence(_ flag: Flag, in wave: Wave) -> Phrase {
        let said = said(of: flag, in: wave) { sentence in
            switch flag.evidence {
            case .silence(let waves, let since): sentence.silence(waves, since: since)
            case .incomplete(let response): sentence.incomplete(response)
            case .lowBenefit(let step, let standing, let mean):
                sentence.lowBenefit(step, standing: standing, mean: mean)
            case .lowMean(let mean, let standing): sentence.lowMean(mean, standing: standing)
            case .fall(let change): sentence.fall(change)
            case .unmetNeed(let area, let mean): sentence.unmetNeed(area, mean: mean)
            case .missingPractice(let categories, let country):
                sentence.missingPractice(categories) + sentence.alike(country)
            case .reversed(let since, let before, let now):
                sentence.reversed(since: since, before: before, now: now)
            case .inconsistent(let excluding, let beside): sentence.inconsistent(excluding, beside: beside)
            case .contactRequest(let words): sentence.contactRequest(words)
            }
        }
        return Phrase(nb: said.nb + ".", nn: said.nn + ".", en: said.en + ".").capitalized
    }

    /// What is said of a flag in each language, and in which waves running it was so before.
    static func said(of flag: Flag, in wave: Wave, _ make: (Sentence) -> String) -> Phrase {
        let subject = subject(of: flag, in: wave.codebook)
        let item = item(of: flag, in: wave)
        let country = DomainWords.country(of: wave.register.units[flag.unit].frame, in: wave.register)
        func text(_ language: Language) -> String {
            let sentence = Sentence(
                language: language, subject: subject[language], item: item, country: country[language])
            return make(sentence) + sentence.persistence(flag.persistence)
        }
        return Phrase(nb: text(.bokmaal), nn: text(.nynorsk), en: text(.english))
    }

    private static func subject(of flag: Flag, in codebook: Codebook) -> Phrase {
        switch flag.subject {
        case .unit: Phrase("")
        case .item(let id): codebook.position(ofItem: id).map { codebook.items[$0].short } ?? Phrase(id)
        case .area(let id): codebook.areas.first { $0.id == id }?.label ?? Phrase(id)
        }
    }

    private static func item(of flag: Flag, in wave: Wave) -> Item? {
        guard case .item(let id) = flag.subject else { return nil }
        return wave.codebook.position(ofItem: id).map { wave.codebook.items[$0] }
    }
}
