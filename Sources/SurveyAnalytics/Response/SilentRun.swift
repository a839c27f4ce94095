import Survey

/// That a unit has been silent in a wave, and in how many waves running.
public struct SilentRun: Sendable, Hashable {
    /// The unit's position in the wave's register.
    public let unit: Int
    /// The waves running, the wave itself counted; at least 1.
    public let waves: Int
    /// The year of the first of them.
    public let since: Int

    /// The run of a unit, or nil when it answered. A wave in which it was not the same unit, or not in the
    /// register, ends the run.
    ///
    /// - Parameter earlier: the waves before, newest first.
    init?(ofUnit unit: Int, in wave: Wave, earlier: [Wave]) {
        guard wave.responses[unit] == nil else { return nil }
        let silent = earlier.prefix { earlier in
            let position = wave.register.place(ofUnit: unit, in: earlier.register).position
            return position.map { earlier.responses[$0] == nil } ?? false
        }
        self.unit = unit
        waves = 1 + silent.count
        since = silent.last?.year ?? wave.year
    }

    /// The units of a domain that are silent in a wave and have been so for some waves, the longest runs first and
    /// within them in the register's order.
    ///
    /// - Parameters:
    ///   - domain: Units of the wave's register.
    ///   - earlier: Other waves in any order; later ones are not looked at.
    ///   - leastWaves: Shorter runs are left out.
    public static func all(
        in domain: Domain, of wave: Wave, earlier: [Wave], leastWaves: Int = 2
    ) -> [SilentRun] {
        let before = earlier.filter { $0.year < wave.year }.sorted { $0.year > $1.year }
        return domain.units.compactMap { SilentRun(ofUnit: $0, in: wave, earlier: before) }
            .filter { $0.waves >= leastWaves }
            .sorted { ($1.waves, $0.unit) < ($0.waves, $1.unit) }
    }
}
