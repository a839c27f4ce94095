import Survey
import SurveyAnalytics
import Tables

/// Everything of one wave.
struct WaveTabulation {
    let source: ReportSource

    var outline: JSONOutline {
        let domains = source.summary.domains
        return .object([
            "wave": .value(.whole(wave.year)), "title": .value(.text(source.codebook.title[source.language])),
            "synthetic": .value(.bool(source.codebook.isSynthetic)),
            "questions": .values(source.codebook.items) { .item($0, source) },
            "domains": .list(domains.all) { domain($0) },
            "units": .values(source.register.units.indices, unit),
            "response": .list(domains.benchmarks) { response($0) },
            "weighted": .list(source.frames) { frame in weighted(domains.country(frame: frame.id)) },
            "flags": .values(source.summary.flags.lazy.joined()) { .flagOfUnit($0, source) },
            "areas": .values(regions, areas),
        ])
    }

    private var wave: Wave { source.wave }
    private var positions: Range<Int> { source.codebook.items.indices }

    /// The classes of the main division that have units, frame by frame.
    private var regions: [Domain] {
        source.frames.flatMap {
            source.summary.domains.classes(of: source.register.mainDivision, frame: $0.id)
        }.filter { $0.count > 0 }
    }

    /// What a domain answered to every question.
    private func domain(_ domain: Domain) -> JSONOutline {
        let benefit = BatteryAnswers(.benefit, of: wave)?.mean(in: domain) ?? .absent(.noBattery)
        return .object([
            "domain": .value(.domain(domain, source)),
            "response": .value(.rate(ResponseRate(of: domain, in: wave))),
            "benefit": .value(.found(benefit, JSONValue.battery)),
            "questions": .values(positions) { question($0, in: domain) },
        ])
    }

    private func question(_ position: Int, in domain: Domain) -> JSONValue {
        let item = source.codebook.items[position]
        let standings = ItemStandings(ofItemAt: position, in: domain, of: wave)
        let answers = DomainProfile.Answers(ofItemAt: position, in: domain, of: wave)
        return [
            "question": .text(item.id), "answers": .answers(answers, of: item, source),
            "standings": standings.map { .array($0.entries) { standing($0, of: item) } } ?? .null,
        ]
    }

    private func standing(_ entry: ItemStandings.Entry, of item: Item) -> JSONValue {
        JSONValue.standing(entry.standing).adding([
            "code": .text(source.register.units[entry.unit].code),
            "value": .decimal(Double(entry.value) / Decimals.unit(item.valueDecimals)),
        ])
    }

    private func unit(_ position: Int) -> JSONValue {
        let areas = source.summary.gaps.areas(ofUnit: position)
        return UnitLine(source: source).json(position).adding([
            "standing": source.summary.standing(ofUnit: position).map(JSONValue.standing) ?? .null,
            "areas": .array(areas) { .area($0, source) },
        ])
    }

    /// Who answered of a domain, by every division and characteristic.
    private func response(_ domain: Domain) -> JSONOutline {
        .object([
            "domain": .value(.domain(domain, source)),
            "divisions": .values(source.register.divisions) { division in
                ClassTable(by: division.id, among: domain, in: wave).map { .classTable($0, source) } ?? .null
            },
            "characteristics": .values(source.register.characteristics) { known in
                guard let balance = CharacteristicBalance(of: known.id, in: domain, wave: wave),
                    let coverage = Coverage(of: known.id, in: domain, wave: wave)
                else { return .null }
                return .characteristic(balance, coverage, decimals: known.decimals)
            },
        ])
    }

    /// Every closed question weighted to a frame: by the main division, and by it and each other division together.
    private func weighted(_ country: Domain) -> JSONOutline {
        let main = source.register.mainDivision
        let others = source.register.divisions.map(\.id).filter { $0 != main }
        let methods =
            [FrameWeights.Method.postStratified(division: main)]
            + others.map { .raked(divisions: [main, $0], limit: FrameWeights.usualLimit) }
        let pairs = positions.lazy.filter { source.codebook.items[$0].isClosed }
            .flatMap { position in methods.map { (item: source.codebook.items[position].id, method: $0) } }
        return .object([
            "domain": .value(.domain(country, source)),
            "questions": .values(pairs) { pair in
                WeightedDistribution(of: pair.item, in: country, of: wave, method: pair.method)
                    .map { .weighted($0) } ?? .null
            },
        ])
    }

    /// The areas of a region against the rest of its frame.
    private func areas(_ region: Domain) -> JSONValue {
        [
            "domain": .domain(region, source),
            "areas": .array(source.summary.areaComparisons(of: region)) {
                .comparison($0, source)
            },
        ]
    }
}
