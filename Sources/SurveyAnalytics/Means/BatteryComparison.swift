import Survey

/// How a unit's ratings changed, over the areas that it rated both times.
public struct BatteryChange: Sendable, Hashable {
    /// The year of the earlier wave.
    public let since: Int
    /// The sum of the earlier steps.
    public let before: Int
    /// The sum of the steps now.
    public let now: Int
    /// The areas rated both times; above zero.
    public let areas: Int

    /// A change over areas rated both times; `areas` is above zero.
    public init(since: Int, before: Int, now: Int, areas: Int) {
        self.since = since
        self.before = before
        self.now = now
        self.areas = areas
    }

    /// The change of the mean, in steps; below zero for a fall.
    public var value: Double { Double(now - before) / Double(areas) }
}

/// A battery in a wave beside the last earlier wave that can be compared: by the codebook, and on the same scale.
public struct BatteryComparison: Sendable {
    /// The year of the earlier wave.
    public let since: Int
    private let now: BatteryAnswers
    private let before: BatteryAnswers
    /// The areas of both, as positions in each.
    private let pairs: [(now: Int, before: Int)]
    /// Each unit's position in the earlier register, where it is the same unit.
    private let earlierUnits: [Int?]

    /// The comparison with the newest earlier wave that can be compared, or nil when there is none.
    public init?(_ role: Battery.Role, of wave: Wave, earlier: [Wave]) {
        guard let now = BatteryAnswers(role, of: wave) else { return nil }
        let candidates = earlier.filter { $0.year < wave.year }.sorted { $0.year > $1.year }
        for candidate in candidates {
            guard let before = BatteryAnswers(role, of: candidate) else { continue }
            let pairs = now.comparableAreas(with: before)
            guard !pairs.isEmpty else { continue }
            (self.now, self.before, self.pairs) = (now, before, pairs)
            since = candidate.year
            earlierUnits = wave.register.positions(in: candidate.register)
            return
        }
        return nil
    }

    /// The change of a unit, or nil when it rated no area both times.
    public func change(ofUnit unit: Int) -> BatteryChange? {
        guard let earlier = earlierUnits[unit] else { return nil }
        let ratings = pairs.compactMap { pair -> (before: Int, now: Int)? in
            guard let before = before.step(ofUnit: earlier, area: pair.before),
                let now = now.step(ofUnit: unit, area: pair.now)
            else { return nil }
            return (before, now)
        }
        guard !ratings.isEmpty else { return nil }
        return BatteryChange(
            since: since, before: ratings.reduce(0) { $0 + $1.before },
            now: ratings.reduce(0) { $0 + $1.now },
            areas: ratings.count)
    }
}

extension BatteryAnswers {
    /// The areas whose items can be followed from the other wave to this, as positions in each.
    func comparableAreas(with other: BatteryAnswers) -> [(now: Int, before: Int)] {
        areas.indices.compactMap { area in
            guard let there = position(inEarlier: other, ofArea: area) else { return nil }
            return (area, there)
        }
    }

    /// Where an earlier wave has the item of an area; nil where it cannot be compared.
    private func position(inEarlier other: BatteryAnswers, ofArea area: Int) -> Int? {
        let item = wave.codebook.items[items[area]].id
        guard let found = try? PanelItems(item, in: [other.wave, wave]) else { return nil }
        return other.items.firstIndex(of: found.positions[0])
    }
}
