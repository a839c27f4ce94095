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
    private let count: Int
    private let ascending: [UnitOrder: Deferred<[Int]>]
    private let descending: [UnitOrder: Deferred<[Int]>]

    /// Puts the units of a wave in order: all at once, when an order is first asked for.
    public init(_ summary: WaveSummary, of register: Register) {
        let values = OrderValues(register: register, units: summary.units)
        count = register.units.count
        func all(descending: Bool) -> [UnitOrder: Deferred<[Int]>] {
            UnitOrder.allCases.reduce(into: [:]) { orders, order in
                orders[order] = Deferred { values.sorted(by: order, descending: descending) }
            }
        }
        ascending = all(descending: false)
        descending = all(descending: true)
    }

    /// Units, given by ascending positions, in an order. Units without a value come last in both directions; ties
    /// keep the register's order, so that the list is always the same.
    public func sorted(_ positions: [Int], by order: UnitOrder, descending: Bool = false) -> [Int] {
        if order == .code { return descending ? positions.reversed() : positions }
        let all = (descending ? self.descending : ascending)[order]?.value ?? []
        var isWanted = [Bool](repeating: false, count: count)
        for position in positions { isWanted[position] = true }
        return all.filter { isWanted[$0] }
    }

    /// Puts the units in every order now, so that nobody waits for it later.
    package func prepare() {
        for order in UnitOrder.allCases where order != .code {
            _ = ascending[order]?.value
            _ = descending[order]?.value
        }
    }
}

/// What the units of a wave are ordered by.
private struct OrderValues: Sendable {
    let register: Register
    let units: [UnitSummary]

    func sorted(by order: UnitOrder, descending: Bool) -> [Int] {
        let values = values(by: order)
        var keyed = units.indices.map { unit in
            (unit: unit, key: values(unit).map { descending ? -$0 : $0 } ?? .infinity)
        }
        keyed.sort { $0.key == $1.key ? $0.unit < $1.unit : $0.key < $1.key }
        return keyed.map(\.unit)
    }

    /// What units are ordered by, in ascending order; nil where a unit has no value.
    private func values(by order: UnitOrder) -> (_ unit: Int) -> Double? {
        switch order {
        case .code: { Double($0) }
        case .name: { [ranks = NameOrder.ranks(of: register.units.map(\.name))] in Double(ranks[$0]) }
        case .size: { [values = register.characteristics.first?.values] in values?[$0].map(Double.init) }
        case .response: { units[$0].response.status.order }
        case .benefit: { units[$0].benefit?.value }
        case .change: { units[$0].change?.value }
        case .priority: { Double(units[$0].priority) }
        case .flags: { Double(units[$0].flagCount) }
        }
    }
}

extension UnitResponse.Status {
    /// Nothing, a part, all.
    fileprivate var order: Double {
        switch self {
        case .silent: 0
        case .partial: 1
        case .answered: 2
        }
    }
}
