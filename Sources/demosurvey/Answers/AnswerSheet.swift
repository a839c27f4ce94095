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

    /// A sheet on which nobody has answered.
    init(codebook: Codebook, units: Int) {
        self.codebook = codebook
        answers = codebook.items.map { _ in [Answer?](repeating: nil, count: units) }
    }

    /// The answer of a unit to the item at a position.
    subscript(item: Int, unit: Int) -> Answer? {
        get { answers[item][unit] }
        set { answers[item][unit] = newValue }
    }

    /// Whether the item is put to the unit: it came that far, and the routing leads there.
    func isAsked(_ item: Int, of unit: Int) -> Bool {
        if let last = lastItem[unit], item > last { return false }
        guard let routing = codebook.items[item].routing,
            let earlier = codebook.position(ofItem: routing.item)
        else { return true }
        let leading = Set(routing.categories.compactMap { codebook.items[earlier].position(ofCategory: $0) })
        switch answers[earlier][unit] {
        case .category(let category): return leading.contains(category)
        case .ticks(let ticks): return ticks.contains { leading.contains($0) }
        case .number, .text, nil: return false
        }
    }
}
