import Survey

/// The flags of every unit of a wave, in the register's order; a unit's flags stand in the order of the rules, and within
/// a rule in the codebook's order.
///
/// How long a flag has stood is looked up in the earlier waves when it is read.
public struct UnitFlags: RandomAccessCollection, Sendable {
    /// The same flags without what stood before.
    public let found: [[Flag]]
    private let history: FlagHistory

    init(_ found: [[Flag]], history: FlagHistory) {
        self.found = found
        self.history = history
    }

    /// The position of the first unit.
    public var startIndex: Int { found.startIndex }
    /// The position after the last unit.
    public var endIndex: Int { found.endIndex }

    /// Looks at the earlier waves now, so that nobody who reads a flag waits for it.
    func prepare() { history.prepare() }

    /// The flags of the unit at a position of the register.
    public subscript(unit: Int) -> [Flag] {
        found[unit].map { flag in
            Flag(
                rule: flag.rule, unit: flag.unit, subject: flag.subject, evidence: flag.evidence,
                persistence: history.persistence(of: flag))
        }
    }
}
