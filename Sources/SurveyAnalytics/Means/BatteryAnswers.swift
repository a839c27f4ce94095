import Survey

/// The answers to a battery of scales, made ready for reading by area and unit.
///
/// A class, because it is handed on for every unit, and copying all that it holds takes longer than reading an answer.
public final class BatteryAnswers: Sendable {
    /// The battery.
    public let battery: Battery
    /// The areas that the wave asks about, in the codebook's order.
    public let areas: [Area]
    /// The position of each area's item in the codebook.
    public let items: [Int]
    /// What each code of an area's scale means.
    private let meanings: [[UnitArea.Rating]]
    /// The codes that the units gave each area.
    private let codes: [[UInt8]]
    let wave: Wave

    /// The first battery with this role, or nil when the wave has none.
    public init?(_ role: Battery.Role, of wave: Wave) {
        guard let battery = wave.codebook.battery(role) else { return nil }
        let codebook = wave.codebook
        let items = codebook.items(ofBattery: battery.id).filter { $0.item.kind == .scale }
        let areas = Dictionary(codebook.areas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.battery = battery
        self.areas = items.compactMap { entry in entry.item.battery.flatMap { areas[$0.area] } }
        self.items = items.map(\.position)
        meanings = items.map { [.none] + $0.item.categories.map(\.rating) }
        codes = items.map { wave.columns[$0.position].codes }
        self.wave = wave
    }

    /// The position of the area with this id in `areas`.
    public func position(ofArea id: String) -> Int? {
        areas.firstIndex { $0.id == id }
    }

    /// What a unit answered about an area.
    public func rating(ofUnit unit: Int, area: Int) -> UnitArea.Rating {
        meanings[area][Int(codes[area][unit])]
    }

    /// The step that a unit gave an area; nil for no answer and for "not relevant".
    public func step(ofUnit unit: Int, area: Int) -> Int? {
        rating(ofUnit: unit, area: area).step
    }

    /// The steps that an area's scale offers.
    func scale(ofArea area: Int) -> Set<Int> {
        Set(meanings[area].compactMap(\.step))
    }

    /// The mean of the areas that a unit rated; nil when it rated none.
    public func mean(ofUnit unit: Int) -> UnitBatteryMean? {
        var (sum, rated) = (0, 0)
        for area in codes.indices {
            guard let step = step(ofUnit: unit, area: area) else { continue }
            sum += step
            rated += 1
        }
        return UnitBatteryMean(sum: sum, areas: rated)
    }

    /// The distribution of one area's answers in a domain.
    public func distribution(ofArea area: Int, in domain: Domain) -> Distribution {
        Distribution(ofItemAt: items[area], in: domain, of: wave)
    }

    /// The unweighted mean of the area means of a domain.
    public func mean(in domain: Domain) -> Finding<BatteryMean> {
        guard domain.count > 0 else { return .absent(.emptyDomain) }
        let findings = areas.indices.map { distribution(ofArea: $0, in: domain).mean }
        let means = findings.compactMap { $0.value?.value }
        guard !means.isEmpty else { return .absent(findings.first?.absence ?? .noBattery) }
        let raters = domain.units.count { unit in
            codes.indices.contains { step(ofUnit: unit, area: $0) != nil }
        }
        return .found(
            BatteryMean(
                value: means.reduce(0, +) / Double(means.count), areas: means.count, base: raters,
                units: domain.count))
    }
}

extension Category {
    /// What the category says of an area.
    fileprivate var rating: UnitArea.Rating {
        step.map { .step($0) } ?? (standing == .notRelevant ? .notRelevant : .none)
    }
}

extension AnswerColumn {
    /// The codes of a single choice or scale: 1 + the category's position, 0 without an answer.
    fileprivate var codes: [UInt8] {
        guard case .codes(let codes) = values else { return status.map { _ in 0 } }
        return codes
    }
}
