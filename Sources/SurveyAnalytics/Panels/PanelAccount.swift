import Survey

/// Who is in a panel and who fell out, counted by reason and year.
public struct PanelAccount: Sendable, Hashable {
    /// The units that fell out for one reason in one year.
    public struct Exits: Sendable, Hashable {
        /// The reason.
        public let reason: PanelExit.Reason
        /// The newest year that it holds for.
        public let year: Int
        /// The units; above zero.
        public let units: Int
    }

    /// The years of the waves, ascending.
    public let years: [Int]
    /// The units that are followed, n.
    public let base: Int
    /// The units of the domain, N.
    public let units: Int
    /// The others, the weightiest reason first and within it the oldest year. `units = base + the sum of these`.
    public let exits: [Exits]
    /// What codebooks say where waves are nearly comparable.
    public let cautions: [Comparability]

    /// The account of an item's panel.
    public init(of panel: Panel) {
        self.init(
            years: panel.years, base: panel.base, units: panel.units, exits: panel.exits,
            cautions: panel.cautions)
    }

    /// The account of a battery's panel; what is said of several areas alike is said once.
    public init(of panel: BatteryPanel) {
        let cautions = panel.areas.flatMap(\.panel.cautions).reduce(into: [Comparability]()) { met, next in
            let isKnown = met.contains { $0.wave == next.wave && $0.reason == next.reason }
            if !isKnown { met.append(next) }
        }
        self.init(
            years: panel.years, base: panel.base, units: panel.units, exits: panel.exits, cautions: cautions)
    }

    private init(years: [Int], base: Int, units: Int, exits: [PanelExit], cautions: [Comparability]) {
        self.years = years
        self.base = base
        self.units = units
        self.cautions = cautions
        self.exits = PanelExit.Reason.allCases.flatMap { reason in
            years.compactMap { year in
                let count = exits.count { $0.reason == reason && $0.year == year }
                return count > 0 ? Exits(reason: reason, year: year, units: count) : nil
            }
        }
    }
}

extension Panel {
    /// The pairs of waves whose changes are told: each with the next, and the first with the last of three or more.
    public var spans: [(from: Int, to: Int)] {
        let steps = zip(years, years.dropFirst()).map { (from: $0, to: $1) }
        guard let first = years.first, let last = years.last, years.count > 2 else { return steps }
        return steps + [(first, last)]
    }
}
