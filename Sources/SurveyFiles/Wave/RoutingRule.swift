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

/// Which of the earlier answers decide whether an item is put to a unit.
struct RoutingRule {
    private let item: Item
    private let register: Register
    private let parent: (item: Int, categories: [Int])?

    /// The rule of an item of a codebook.
    init(_ item: Item, in codebook: Codebook, register: Register) {
        self.item = item
        self.register = register
        parent = item.routing.flatMap { routing in
            codebook.position(ofItem: routing.item).map { position in
                (position, routing.categories.compactMap(codebook.items[position].position(ofCategory:)))
            }
        }
    }

    /// Whether the item is put to a unit that gave these answers to the earlier items.
    func asks(unit: Int, statuses: [AnswerStatus], answers: [ItemReading.Answer?]) -> Asked {
        guard item.isPut(toUnit: unit, of: register) else { return .no }
        guard let parent else { return .yes }
        switch statuses[parent.item] {
        case .notAsked: return .no
        case .silent: return .unknown
        case .answered: return answers[parent.item]?.holds(anyOf: parent.categories) == true ? .yes : .no
        }
    }
}

extension Item {
    /// Whether the item is put to units of this kind at all, whatever they answered before.
    func isPut(toUnit unit: Int, of register: Register) -> Bool {
        (frames.isEmpty || frames.contains(register.units[unit].frame))
            && (askedOf?.includes(unit, of: register) ?? true)
    }
}
