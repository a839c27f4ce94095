import Survey

/// The answers to a battery of scales, made ready for reading by area and unit.
public struct BatteryAnswers: Sendable {
    /// The battery.
    public let battery: Battery
    /// The areas that the wave asks about, in the codebook's order.
    public let areas: [Area]
    /// The position of each area's item in the codebook.
    public let items: [Int]
    /// The steps of each area's scale by code; nil for codes outside the scale.
    private let steps: [[Int?]]
    private let wave: Wave

    /// The first battery with this role, or nil when the wave has none.
    public init?(_ role: Battery.Role, of wave: Wave) {
        guard let battery = wave.codebook.battery(role) else { return nil }
        let codebook = wave.codebook
        let items = codebook.items(ofBattery: battery.id).filter { $0.item.kind == .scale }
        let areas = Dictionary(codebook.areas.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.battery = battery
        self.areas = items.compactMap { entry in entry.item.battery.flatMap { areas[$0.area] } }
        self.items = items.map(\.position)
        steps = items.map { [nil] + $0.item.categories.map(\.step) }
        self.wave = wave
    }

    /// The position of the area with this id in `areas`.
    public func position(ofArea id: String) -> Int? {
        areas.firstIndex { $0.id == id }
    }

    /// The step that a unit gave an area; nil for no answer and for "not relevant".
    public func step(ofUnit unit: Int, area: Int) -> Int? {
        let column = wave.columns[items[area]]
        guard case .codes(let codes) = column.values, column.status[unit] == .answered else { return nil }
        return steps[area][Int(codes[unit])]
    }

    /// The steps that an area's scale offers.
    func scale(ofArea area: Int) -> Set<Int> {
        Set(steps[area].compactMap { $0 })
    }

    /// Whether a unit answered that an area is not relevant.
    public func isNotRelevant(unit: Int, area: Int) -> Bool {
        wave.columns[items[area]].category(ofUnit: unit).map {
            wave.codebook.items[items[area]].categories[$0].standing == .notRelevant
        } ?? false
    }

    /// The mean of the areas that a unit rated; nil when it rated none.
    public func mean(ofUnit unit: Int) -> UnitBatteryMean? {
        let ratings = areas.indices.compactMap { step(ofUnit: unit, area: $0) }
        return UnitBatteryMean(sum: ratings.reduce(0, +), areas: ratings.count)
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
            areas.indices.contains { step(ofUnit: unit, area: $0) != nil }
        }
        return .found(
            BatteryMean(
                value: means.reduce(0, +) / Double(means.count), areas: means.count, base: raters,
                units: domain.count))
    }
}

/// What one unit's ratings of the areas come to.
public struct UnitBatteryMean: Sendable, Hashable {
    /// The sum of the steps.
    public let sum: Int
    /// The areas that the unit rated; above zero.
    public let areas: Int

    /// The mean of ratings, or nil when there is none.
    public init?(sum: Int, areas: Int) {
        guard areas > 0 else { return nil }
        self.sum = sum
        self.areas = areas
    }

    /// The mean, in steps of the scale. Equal means are equal numbers.
    public var value: Double { Double(sum) / Double(areas) }
}

/// The unweighted mean of the area means of a domain.
public struct BatteryMean: Sendable, Hashable {
    /// The mean, in steps of the scale.
    public let value: Double
    /// The areas that anybody rated.
    public let areas: Int
    /// The units that rated at least one area, n.
    public let base: Int
    /// The units of the domain, N.
    public let units: Int
}
