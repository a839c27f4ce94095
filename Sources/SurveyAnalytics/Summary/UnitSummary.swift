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

    init(unit: Int, flags: [Flag], _ evidence: FlagEvidence) {
        response = evidence.completeness.response(ofUnit: unit)
        benefit = evidence.benefit?.mean(ofUnit: unit)
        change = evidence.change?.change(ofUnit: unit)
        flagCount = flags.count
        rules = flags.reduce(into: []) { rules, flag in
            if rules.last != flag.rule.id { rules.append(flag.rule.id) }
        }
        priority = flags.priority
    }
}
