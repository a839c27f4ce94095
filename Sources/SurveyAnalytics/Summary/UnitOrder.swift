import Survey

/// What a list of units can be ordered by.
public enum UnitOrder: String, Sendable, Hashable, CaseIterable {
    /// The register's code.
    case code
    /// The name, as the Norwegian alphabet goes.
    case name
    /// The first characteristic of the register: inhabitants.
    case size
    /// How much was answered: nothing, a part, all.
    case response
    /// The mean benefit.
    case benefit
    /// The change since an earlier wave.
    case change
    /// The weight of the flags.
    case priority
    /// The number of flags.
    case flags
}

/// Puts the units of a wave in order.
public struct UnitSorter: Sendable {
    private let register: Register
    private let units: [UnitSummary]
    private let nameRanks: [Int]

    /// Ranks the names of a wave once.
    public init(_ summary: WaveSummary, of register: Register) {
        self.register = register
        units = summary.units
        nameRanks = NameOrder.ranks(of: register.units.map(\.name))
    }

    /// Units, given by ascending positions, in an order. Units without a value come last in both directions; ties
    /// keep the register's order, so that the list is always the same.
    public func sorted(_ positions: [Int], by order: UnitOrder, descending: Bool = false) -> [Int] {
        if order == .code { return descending ? positions.reversed() : positions }
        let keyed = positions.map { (unit: $0, key: key(of: $0, by: order)) }
        return keyed.sorted { left, right in
            switch (left.key, right.key) {
            case (let a?, let b?) where a != b: (a < b) != descending
            case (.some, nil): true
            case (nil, .some): false
            default: left.unit < right.unit
            }
        }.map(\.unit)
    }

    private func key(of unit: Int, by order: UnitOrder) -> Double? {
        let summary = units[unit]
        switch order {
        case .code: return Double(unit)
        case .name: return Double(nameRanks[unit])
        case .size: return register.characteristics.first?.values[unit].map(Double.init)
        case .response:
            switch summary.response.status {
            case .silent: return 0
            case .partial: return 1
            case .answered: return 2
            }
        case .benefit: return summary.benefit?.value
        case .change: return summary.change?.value
        case .priority: return Double(summary.priority)
        case .flags: return Double(summary.flagCount)
        }
    }
}
