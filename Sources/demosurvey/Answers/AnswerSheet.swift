import Survey

/// What a unit answers to an item.
enum Answer: Sendable, Hashable {
    /// The position of a category.
    case category(Int)
    /// The positions of the ticked categories, ascending.
    case ticks([Int])
    /// A number.
    case number(Int)
    /// A text, with the themes that it was made of.
    case text(String, themes: [String])
}

/// The answers of all units to all items.
struct AnswerSheet: Sendable {
    /// `answers[item][unit]`, in the codebook's and the register's order.
    private(set) var answers: [[Answer?]]
    /// The position of the last item that a unit came to, for the units that broke off.
    var lastItem: [Int: Int] = [:]
    private let codebook: Codebook
    private let register: Register

    /// A sheet on which nobody has answered.
    init(codebook: Codebook, register: Register) {
        self.codebook = codebook
        self.register = register
        answers = codebook.items.map { _ in [Answer?](repeating: nil, count: register.units.count) }
    }

    /// The answer of a unit to the item at a position.
    subscript(item: Int, unit: Int) -> Answer? {
        get { answers[item][unit] }
        set { answers[item][unit] = newValue }
    }

    /// Whether the unit comes to the item: it did not stop before, and the routing leads there.
    func isAsked(_ item: Int, of unit: Int) -> Bool {
        if let last = lastItem[unit], item > last { return false }
        guard isMeant(item, for: unit) else { return false }
        guard let earlier = deciding(item) else { return true }
        return answers[earlier.item][unit].map { $0.holds(anyOf: earlier.categories) } ?? false
    }

    /// Whether the codebook or an earlier answer leads the unit past the item. Where that answer is missing nobody can tell.
    func isLedPast(_ item: Int, unit: Int) -> Bool {
        guard isMeant(item, for: unit) else { return true }
        guard let earlier = deciding(item) else { return false }
        guard let answer = answers[earlier.item][unit] else { return isLedPast(earlier.item, unit: unit) }
        return !answer.holds(anyOf: earlier.categories)
    }

    /// Whether the item is put to units of this kind at all.
    private func isMeant(_ item: Int, for unit: Int) -> Bool {
        codebook.items[item].askedOf?.includes(unit, of: register) ?? true
    }

    /// The earlier item that decides whether an item is asked, and its categories that lead there.
    private func deciding(_ item: Int) -> (item: Int, categories: [Int])? {
        guard let routing = codebook.items[item].routing,
            let earlier = codebook.position(ofItem: routing.item)
        else { return nil }
        return (earlier, routing.categories.compactMap(codebook.items[earlier].position(ofCategory:)))
    }
}

extension Answer {
    /// Whether the answer is or holds one of these categories.
    fileprivate func holds(anyOf categories: [Int]) -> Bool {
        switch self {
        case .category(let category): categories.contains(category)
        case .ticks(let ticks): ticks.contains(where: categories.contains)
        case .number, .text: false
        }
    }
}
