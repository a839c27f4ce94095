import Survey

/// Whether an item is put to the unit that a row speaks for.
enum Asked {
    /// The item is put to the unit.
    case yes
    /// The codebook explains why it is not.
    case no
    /// The earlier answer that decides is not known.
    case unknown
}

/// Which units an item is put to, and which of the earlier answers decide it.
struct RoutingRule {
    /// Whether the item is put to units of a unit's kind, whatever they answered before; nil when it is put to all.
    private let isPut: [Bool]?
    private let parent: Parent?

    private struct Parent {
        let item: Int
        /// The categories that lead to the item: bit `k` for category `k`.
        let categories: UInt32
    }

    /// The rule of an item of a codebook.
    init(_ item: Item, in codebook: Codebook, register: Register) {
        let isPutToAll = item.frames.isEmpty && item.askedOf == nil
        isPut = isPutToAll ? nil : register.units.indices.map { item.isPut(toUnit: $0, of: register) }
        parent = item.routing.flatMap { routing in
            codebook.position(ofItem: routing.item).map { position in
                let categories = routing.categories.compactMap(codebook.items[position].position(ofCategory:))
                return Parent(item: position, categories: categories.reduce(0) { $0 | 1 << UInt32($1) })
            }
        }
    }

    /// Whether the item is put to a unit that gave these answers to the earlier items.
    func asks(unit: Int, statuses: [AnswerStatus], readings: [ItemReading]) -> Asked {
        if let isPut, !isPut[unit] { return .no }
        guard let parent else { return .yes }
        switch statuses[parent.item] {
        case .notAsked: return .no
        case .silent: return .unknown
        case .answered: return readings[parent.item].categories & parent.categories != 0 ? .yes : .no
        }
    }
}

extension Item {
    /// Whether the item is put to units of this kind at all, whatever they answered before.
    fileprivate func isPut(toUnit unit: Int, of register: Register) -> Bool {
        (frames.isEmpty || frames.contains(register.units[unit].frame))
            && (askedOf?.includes(unit, of: register) ?? true)
    }
}
