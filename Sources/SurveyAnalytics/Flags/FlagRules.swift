import Survey

/// The table of rules that units are held against.
public struct FlagRules: Sendable, Hashable {
    /// The rules, in the order in which flags are listed.
    public var rules: [FlagRule]
    /// What makes a region's area worth watching.
    public var areaRule: AreaRule

    /// A table of rules.
    public init(_ rules: [FlagRule], areaRule: AreaRule = .standard) {
        self.rules = rules
        self.areaRule = areaRule
    }

    /// The rule with this id.
    public func rule(_ id: String) -> FlagRule? {
        rules.first { $0.id == id }
    }

    /// Below this percentage of the closed questions an answer is partial, by the first rule that says so, in use
    /// or not.
    public var partialPercent: Int {
        for rule in rules {
            if case .partial(let percent) = rule.kind { return percent }
        }
        return Completeness.usualPercent
    }

    /// The flags of every unit of a wave, in the register's order; a unit's flags stand in the order of the
    /// rules, and within a rule in the codebook's order.
    ///
    /// - Parameter earlier: the earlier waves in any order; later ones are left aside.
    public func evaluate(_ wave: Wave, earlier: [Wave] = []) -> [[Flag]] {
        Array(flags(from: FlagEvidence(wave, earlier: earlier, rules: self)))
    }

    func flags(from evidence: FlagEvidence) -> UnitFlags {
        let inUse = rules.filter(\.isEnabled)
        let found = evidence.wave.register.units.indices.map { unit in
            inUse.flatMap { rule in
                evidence.reasons(of: rule.kind, forUnit: unit).map { reason in
                    Flag(rule: rule, unit: unit, subject: reason.subject, evidence: reason.evidence)
                }
            }
        }
        return UnitFlags(found, history: FlagHistory(of: evidence, rules: self))
    }
}

extension Sequence<Flag> {
    /// The sum of the severities: what a unit's place on a list of priorities rests on.
    public var priority: Int {
        reduce(0) { $0 + $1.rule.severity.rawValue }
    }
}
