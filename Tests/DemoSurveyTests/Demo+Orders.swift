import Survey
import SurveyAnalytics

/// Statements that compare areas, categories and groups.
extension Demo {
    /// The distributions of a battery's areas, in the codebook's order.
    func areas(of battery: String, in domain: Domain) -> [Distribution] {
        wave.codebook.items(ofBattery: battery).map {
            Distribution(ofItemAt: $0.position, in: domain, of: wave)
        }
    }

    func mean(_ row: PublishedRow) -> Statement? {
        if row.measure == "mean" {
            return BatteryAnswers(.benefit, of: wave)?.mean(in: country()).value.map { .mean($0.value) }
        }
        let means = areas(of: "benefit", in: country()).compactMap { area in
            area.mean.value.map { (item: area.item, value: $0.value) }
        }.sorted { $0.value < $1.value }
        let extreme = row.measure == "lowest-mean" ? means.first : means.last
        return extreme.flatMap { $0.item == row.subject ? .mean($0.value) : nil }
    }

    func rank(_ row: PublishedRow) -> Statement? {
        let ids = row.part.split(separator: "|").map(String.init)
        if row.measure == "area-rank" {
            let counts = areas(of: row.subject, in: country()).map { area in
                (area.item, area.share(of: "5", base: .withNotRelevant)?.count ?? 0)
            }
            return .places(of: ids.map { "\(row.subject).\($0)" }, in: Demo.order(counts))
        }
        if let numbers = NumberSummary(of: row.subject, in: country(), of: wave) {
            return .places(of: ids, in: Demo.order(numbers.frequencies.map { (String($0.value), $0.count) }))
        }
        return Distribution(of: row.subject, in: country(), of: wave).map { distribution in
            .places(
                of: ids, in: Demo.order(Array(zip(distribution.categories.map(\.id), distribution.counts))))
        }
    }

    func theme(_ row: PublishedRow) -> Statement? {
        let texts = themes(ofKommunerIn: row.subject)
        let count = texts.count { $0.contains(row.part) }
        return row.measure == "theme-count" ? .count(count) : .percent(count, of: texts.count)
    }

    /// Whether a share is higher in some classes than in all other kommuner together.
    func isHigher(_ row: PublishedRow) -> Statement? {
        let parts = row.value.split(separator: "=").map(String.init)
        guard parts.count == 2 else { return nil }
        let inside = kommuner(parts[1].split(separator: "|").map(String.init), of: parts[0])
        let outside = country().subtracting(inside, named: "rest")
        let shares = [inside, outside].map { domain in
            Distribution(of: row.subject, in: domain, of: wave)?
                .share(of: row.part, base: .withNotRelevant)?.value ?? 0
        }
        return .isAbove(shares[0] > shares[1])
    }

    /// The ids from the highest count to the lowest.
    private static func order(_ counts: [(id: String, count: Int)]) -> [String] {
        counts.sorted { ($0.count, $1.id) > ($1.count, $0.id) }.map(\.id)
    }
}
