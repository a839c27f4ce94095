import Survey
import SurveyAnalytics

/// Builds the sentence of a flag in one language, without its capital and its full stop.
struct Sentence {
    let language: Language
    /// The area or item that the flag is about.
    let subject: String
    let item: Item?
    /// All units that the flagged one is held against: the country, or all bydeler.
    let country: String

    private var numbers: Numbers { Numbers(language) }

    private func pick(_ nb: String, _ nn: String, _ en: String) -> String {
        Phrase(nb: nb, nn: nn, en: en)[language]
    }

    func silence(_ waves: Int, since year: Int) -> String {
        guard waves > 1 else { return pick("har ikke svart", "har ikkje svart", "has not responded") }
        return pick(
            "har ikke svart \(waves) ganger på rad, siden \(year)",
            "har ikkje svart \(waves) gonger på rad, sidan \(year)",
            "no response \(waves) waves running, since \(year)")
    }

    func incomplete(_ response: UnitResponse) -> String {
        let percent = response.percent.map { " (\(numbers.percent($0)))" } ?? ""
        return pick(
            "svart på \(response.answered) av \(response.put) lukkede spørsmål\(percent); en liste av områder er ett",
            "svart på \(response.answered) av \(response.put) lukka spørsmål\(percent); ei liste av område er eitt",
            "answered \(response.answered) of \(response.put) closed questions\(percent); a list of areas is one"
        )
    }

    func lowBenefit(_ step: Int, standing: Standing?, mean: Mean?) -> String {
        pick(
            "lav nytte: \(subject), \(step) på skalaen 1–5", "låg nytte: \(subject), \(step) på skalaen 1–5",
            "low benefit: \(subject), \(step) on the scale 1–5")
            + comparison(standing, mean: mean)
    }

    func lowMean(_ mean: UnitBatteryMean, standing: Standing) -> String {
        let value = numbers.decimal(mean.value)
        return pick(
            "lav nytte samlet: snitt \(value) over \(mean.areas) områder",
            "låg nytte samla: snitt \(value) over \(mean.areas) område",
            "low benefit overall: mean \(value) over \(mean.areas) areas") + comparison(standing, mean: nil)
    }

    func fall(_ change: BatteryChange) -> String {
        let points = numbers.decimal(change.value.magnitude)
        return pick(
            "nytten har falt \(points) siden \(change.since), på \(change.areas) områder",
            "nytta har falle \(points) sidan \(change.since), på \(change.areas) område",
            "benefit fell \(points) since \(change.since), over \(change.areas) areas")
    }

    func unmetNeed(_ area: UnitArea, mean: Mean?) -> String {
        let (importance, benefit) = (area.importance.step ?? 0, area.benefit.step ?? 0)
        return pick(
            "udekket behov: \(subject), viktighet \(importance), nytte \(benefit)",
            "udekt behov: \(subject), kor viktig \(importance), nytte \(benefit)",
            "unmet need: \(subject), importance \(importance), benefit \(benefit)")
            + comparison(nil, mean: mean)
    }

    func missingPractice(_ categories: [String]) -> String { "\(subject): \(labels(categories))" }

    func reversed(since year: Int, before: [Category], now: [Category]) -> String {
        let (had, has) = (quoted(before), quoted(now))
        return pick(
            "\(subject): \(has), men \(had) i \(year)", "\(subject): \(has), men \(had) i \(year)",
            "\(subject): \(has), but \(had) in \(year)")
    }

    /// In which waves running the same stood before; nothing when it did not.
    func persistence(_ persistence: Persistence) -> String {
        guard persistence.isPersistent else { return "" }
        let years = numbers.list(persistence.years.map { String($0) })
        return pick(", også i \(years)", ", også i \(years)", ", also in \(years)")
    }

    /// How many of the country answer likewise.
    func alike(_ share: Share) -> String {
        guard share.base > 0 else { return "" }
        guard share.showsPercent, let percent = share.percent else {
            return pick(
                " (\(country) \(share.count) av \(share.base))",
                " (\(country) \(share.count) av \(share.base))",
                " (\(country) \(share.count) of \(share.base))")
        }
        let value = numbers.percent(percent)
        return " (\(country) \(value), n=\(share.base))"
    }

    private func quoted(_ categories: [Category]) -> String {
        numbers.list(categories.map { pick("«\($0.label.nb)»", "«\($0.label.nn)»", "“\($0.label.en)”") })
    }

    func inconsistent(_ excluding: [String], beside: [String]) -> String {
        pick("motstridende svar: ", "motstridande svar: ", "inconsistent answer: ")
            + clash(excluding, beside: beside, after: ",")
    }

    /// The item and the answers that cannot both be true.
    func clash(_ excluding: [String], beside: [String], after sign: String) -> String {
        pick(
            "\(subject)\(sign) «\(labels(excluding))» sammen med «\(labels(beside))»",
            "\(subject)\(sign) «\(labels(excluding))» saman med «\(labels(beside))»",
            "\(subject)\(sign) “\(labels(excluding))” beside “\(labels(beside))”")
    }

    func contactRequest(_ words: [String]) -> String {
        let quoted = numbers.list(words.map { "«\($0)»" })
        return pick(
            "ber om kontakt i fritekst: \(quoted)", "ber om kontakt i fritekst: \(quoted)",
            "asks for contact in free text: \(quoted)")
    }

    private func comparison(_ standing: Standing?, mean: Mean?) -> String {
        let beside = mean.map { "\(country) \(numbers.decimal($0.value)), n=\($0.base)" }
        let rank = standing.map { standing in
            let percentile = Int(standing.percentile.rounded(.toNearestOrAwayFromZero))
            let base =
                mean == nil
                ? pick(" av \(standing.base)", " av \(standing.base)", " of \(standing.base)") : ""
            return pick(
                "\(percentile). persentil\(base)", "\(percentile). persentil\(base)",
                "percentile \(percentile)\(base)")
        }
        let parts = [beside, rank].compactMap { $0 }
        return parts.isEmpty ? "" : " (\(parts.joined(separator: "; ")))"
    }

    private func labels(_ categories: [String]) -> String {
        numbers.list(
            categories.map { id in
                item?.position(ofCategory: id).map { item?.categories[$0].label[language] ?? id } ?? id
            })
    }
}
