import Survey

/// What lists show of one unit.
public struct UnitSummary: Sendable, Hashable {
    /// How much it answered.
    public let response: UnitResponse
    /// The mean benefit over the areas that it rated; nil when it rated none.
    public let benefit: UnitBatteryMean?
    /// The change of the benefit since the last wave that can be compared; nil when there is none.
    public let change: BatteryChange?
    /// The number of its flags.
    public let flagCount: Int
    /// The ids of the rules that fired, each once, in the order of the rules.
    public let rules: [String]
    /// The sum of the severities of its flags.
    public let priority: Int
}

/// What is worked out of a wave once, so that lists never compute while somebody reads.
public struct WaveSummary: Sendable {
    /// The rules that the flags come from.
    public let rules: FlagRules
    /// One entry a unit in the register's order.
    public let units: [UnitSummary]
    /// The flags of each unit in the register's order.
    public let flags: [[Flag]]
    /// The year that changes are counted from, where an earlier wave can be compared.
    public let comparedWith: Int?

    /// Works everything out.
    ///
    /// - Parameter earlier: the earlier waves in any order.
    public init(of wave: Wave, earlier: [Wave] = [], rules: FlagRules = .standard) {
        let evidence = FlagEvidence(wave, earlier: earlier)
        let flags = wave.register.units.indices.map { rules.flags(ofUnit: $0, from: evidence) }
        units = flags.enumerated().map { unit, flags in
            UnitSummary(
                response: evidence.completeness.response(ofUnit: unit),
                benefit: evidence.benefit?.mean(ofUnit: unit), change: evidence.change?.change(ofUnit: unit),
                flagCount: flags.count, rules: WaveSummary.distinctRules(of: flags), priority: flags.priority)
        }
        self.flags = flags
        self.rules = rules
        comparedWith = evidence.change?.since
    }

    private static func distinctRules(of flags: [Flag]) -> [String] {
        flags.reduce(into: []) { rules, flag in
            if rules.last != flag.rule.id { rules.append(flag.rule.id) }
        }
    }
}
