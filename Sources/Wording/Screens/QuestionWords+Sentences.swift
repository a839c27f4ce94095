import Survey
import SurveyAnalytics

extension QuestionWords {
    /// The name of a question with its battery: *Nytte: næringsliv*.
    public static func name(of item: Item, in codebook: Codebook) -> Phrase {
        guard let battery = codebook.batteries.first(where: { $0.id == item.battery?.battery }) else {
            return item.short
        }
        let area = codebook.areas.first { $0.id == item.battery?.area }?.short ?? item.short
        return Phrase(
            nb: "\(battery.label.nb): \(area.nb)", nn: "\(battery.label.nn): \(area.nn)",
            en: "\(battery.label.en): \(area.en)")
    }

    /// A question and its wave: *Retningslinjer for tolk 2016*.
    public static func title(_ name: Phrase, year: Int) -> Phrase {
        Phrase(nb: "\(name.nb) \(year)", nn: "\(name.nn) \(year)", en: "\(name.en) \(year)")
    }

    /// Who gave an answer: *svarte «ingen» på «Retningslinjer for tolk»*.
    public static func gave(_ answer: Phrase, to question: Phrase) -> Phrase {
        Phrase(
            nb: "svarte «\(answer.nb)» på «\(question.nb)»", nn: "svarte «\(answer.nn)» på «\(question.nn)»",
            en: "answered “\(answer.en)” to “\(question.en)”")
    }

    /// Who has no answer: *ikke svart på spørsmålet: «Retningslinjer for tolk»*.
    public static func lacking(_ status: Phrase, to question: Phrase) -> Phrase {
        Phrase(
            nb: "\(status.nb): «\(question.nb)»", nn: "\(status.nn): «\(question.nn)»",
            en: "\(status.en): “\(question.en)”")
    }

    /// Who went from one answer to another: *fra «ja» til «nei» på «…»*.
    public static func moved(from before: Phrase, to now: Phrase, on question: Phrase) -> Phrase {
        Phrase(
            nb: "fra «\(before.nb)» til «\(now.nb)» på «\(question.nb)»",
            nn: "frå «\(before.nn)» til «\(now.nn)» på «\(question.nn)»",
            en: "from “\(before.en)” to “\(now.en)” on “\(question.en)”")
    }

    /// Of which domain or wave units are told: *…, Nord*.
    public static func of(_ title: Phrase, _ whose: Phrase) -> Phrase {
        Phrase(
            nb: "\(title.nb), \(whose.nb)", nn: "\(title.nn), \(whose.nn)", en: "\(title.en), \(whose.en)")
    }

    /// That some of the units of an earlier wave are not in the register: *(2 ikke i registeret nå)*.
    public static func gone(_ title: Phrase, _ count: Int) -> Phrase {
        Phrase(
            nb: "\(title.nb) (\(count) ikke i registeret nå)",
            nn: "\(title.nn) (\(count) ikkje i registeret no)",
            en: "\(title.en) (\(count) no longer in the register)")
    }

    /// What a question is: *Ett svar, Tolk, 2017*.
    public static func facts(_ kind: Phrase, section: Phrase?, year: Int) -> Phrase {
        func text(_ language: Language) -> String {
            [kind[language], section?[language], String(year)].compactMap { $0 }.joined(separator: ", ")
        }
        return Phrase(nb: text(.bokmaal), nn: text(.nynorsk), en: text(.english))
    }

    /// Which division is shown: *Inndeling: fylke (1 av 6)*.
    public static func division(_ label: Phrase, _ place: Int, of count: Int) -> Phrase {
        Phrase(
            nb: "Inndeling: \(label.nb) (\(place) av \(count))",
            nn: "Inndeling: \(label.nn) (\(place) av \(count))",
            en: "Division: \(label.en) (\(place) of \(count))")
    }

    /// That the classes of a group's divisions are not the whole classes.
    public static let onlyGroup = Phrase(
        nb: "Bare de som er med i gruppen, er regnet med i hver klasse.",
        nn: "Berre dei som er med i gruppa, er rekna med i kvar klasse.",
        en: "Each class has only those of the group in it.")

    /// A division whose classes have only the units of a group in them: *region (i gruppen)*.
    public static func inGroup(_ division: Phrase) -> Phrase {
        Phrase(
            nb: "\(division.nb) (i gruppen)", nn: "\(division.nn) (i gruppa)",
            en: "\(division.en) (in the group)")
    }

    /// A share in full: *17 av 58, 29 % (24–35), N=85*.
    public static func share(_ share: Share, _ numbers: Numbers) -> Phrase {
        let count = UnitWords.place(share.count, of: share.base, numbers)
        let all = "N=\(numbers.whole(share.units))"
        guard share.showsPercent else {
            return Phrase(nb: "\(count.nb), \(all)", nn: "\(count.nn), \(all)", en: "\(count.en), \(all)")
        }
        let words = UnitWords.share(share, withInterval: true, withCount: false, numbers: numbers)
        return Phrase(
            nb: "\(count.nb), \(words.nb), \(all)", nn: "\(count.nn), \(words.nn), \(all)",
            en: "\(count.en), \(words.en), \(all)")
    }

    /// A change of a mean: *+0,2 (−0,1 til 0,5), p = 0,21, n=40*.
    public static func change(_ change: MeanChange, withBase: Bool, _ numbers: Numbers) -> Phrase {
        let unit = (0..<change.decimals).reduce(1.0) { unit, _ in unit * 10 }
        func text(_ to: String) -> String {
            let value = numbers.change(change.value / unit, 2)
            let base = withBase ? ", n=\(numbers.whole(change.base))" : ""
            guard change.base >= Share.smallestBaseForPercent, let interval = change.interval.value else {
                return value + base
            }
            let low = numbers.change(interval.lowerBound / unit, 2)
            let high = numbers.change(interval.upperBound / unit, 2)
            return "\(value) (\(low) \(to) \(high)), \(PanelWords.probability(change.p, numbers))\(base)"
        }
        return Phrase(nb: text("til"), nn: text("til"), en: text("to"))
    }

    /// A change of a share in few words: *+18 poeng (+5 til +30), p = 0,012*; counts alone on a small base.
    public static func points(_ change: CategoryChange, _ numbers: Numbers) -> Phrase {
        guard change.base >= Share.smallestBaseForPercent else { return PanelWords.sentence(change, numbers) }
        let points = numbers.change(Double(change.wholePoints), 0)
        let low = numbers.change(change.interval.lowerBound, 0)
        let high = numbers.change(change.interval.upperBound, 0)
        let p = PanelWords.probability(change.p, numbers)
        return Phrase(
            nb: "\(points) poeng (\(low) til \(high)), \(p)",
            nn: "\(points) poeng (\(low) til \(high)), \(p)",
            en: "\(points) points (\(low) to \(high)), \(p)")
    }

    /// The commonest answer: *e-post 54 %*.
    public static func usual(_ answer: Phrase, _ share: Share, _ numbers: Numbers) -> Phrase {
        let words = UnitWords.share(share, withInterval: false, withCount: false, numbers: numbers)
        return Phrase(
            nb: "\(words.nb) \(answer.nb)", nn: "\(words.nn) \(answer.nn)", en: "\(words.en) \(answer.en)")
    }

    /// A mean as a headline: *snitt 3,2*.
    public static func mean(_ mean: Mean, decimals: Int, _ numbers: Numbers) -> Phrase {
        let unit = (0..<decimals).reduce(1.0) { unit, _ in unit * 10 }
        let value = numbers.decimal(mean.value / unit)
        return Phrase(nb: "snitt \(value)", nn: "snitt \(value)", en: "mean \(value)")
    }

    /// That an answer could not be given in a year.
    public static func notOffered(_ label: Phrase, in year: Int) -> Phrase {
        Phrase(
            nb: "«\(label.nb)» var ikke et svaralternativ i \(year).",
            nn: "«\(label.nn)» var ikkje eit svaralternativ i \(year).",
            en: "“\(label.en)” could not be chosen in \(year).")
    }

    /// How many wrote something: *17 skrev noe*.
    public static func wrote(_ count: Int, _ numbers: Numbers) -> Phrase {
        let x = numbers.whole(count)
        return Phrase(nb: "\(x) skrev noe", nn: "\(x) skreiv noko", en: "\(x) wrote something")
    }
}
