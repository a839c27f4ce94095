import Survey

/// The categories of an item or a scale.
struct CategoryList {
    private static let keys: Set<String> = ["id", "code", "label", "value", "standing"]

    /// The categories that are whole.
    private(set) var categories: [Category] = []
    /// The ids of all entries, be they whole or not: who refers to one of them makes no mistake.
    private var ids = UniqueIDs()

    /// No categories, as numbers and texts have.
    init() {}

    /// The categories of a list, with ids and codes that are unique.
    init(_ value: YAMLValue, _ mistakes: inout Mistakes) {
        guard let entries = mistakes.attempt(value.list) else { return }
        if entries.isEmpty { mistakes.note(value.problem(.badValue)) }
        if entries.count > Item.mostCategories {
            mistakes.note(
                entries[Item.mostCategories].problem(.badValue, "\(entries.count) > \(Item.mostCategories)"))
        }
        var codes: Set<Int32> = []
        for entry in entries {
            guard let entry = entry.mapping(CategoryList.keys, &mistakes) else { continue }
            let category = category(entry, &mistakes)
            guard let category else { continue }
            if codes.insert(category.code).inserted {
                categories.append(category)
            } else if let code = entry["code"] {
                mistakes.note(code.problem(.repeated))
            }
        }
    }

    /// Whether a category has this id.
    func contains(_ id: String) -> Bool { ids.contains(id) }

    /// Ids that must be among the categories'.
    func references(_ value: YAMLValue?, _ mistakes: inout Mistakes) -> [String] {
        value?.list(&mistakes) { entry, mistakes in
            guard let id = mistakes.attempt(entry.text) else { return nil }
            if !contains(id) { mistakes.note(entry.problem(.danglingReference)) }
            return id
        } ?? []
    }

    /// Every ordinary category of a scale needs a value, or means could not be taken.
    func checkSteps(at value: YAMLValue, _ mistakes: inout Mistakes) {
        for category in categories where category.standing == .ordinary && category.value == nil {
            mistakes.note(value.problem(.missingKey, "value (\(category.id))"))
        }
    }

    /// A category's code must not mean "no answer" as well.
    func check(against missing: MissingCodes, at entry: YAMLMapping, _ mistakes: inout Mistakes) {
        let codes = missing.blank + missing.notShown
        for category in categories where codes.contains(category.code) {
            mistakes.note(entry.value.problem(.repeated, String(category.code)))
        }
    }

    private mutating func category(_ entry: YAMLMapping, _ mistakes: inout Mistakes) -> Category? {
        let id = ids.unique(entry, &mistakes)
        let code = entry.required("code", &mistakes, YAMLValue.code)
        let label = entry.required("label", &mistakes, YAMLValue.phrase)
        let value = entry.optional("value", &mistakes, YAMLValue.integer)
        let standing: Category.Standing? = entry.optional("standing", &mistakes, YAMLValue.word)
        guard let id, let code, let label else { return nil }
        return Category(id: id, code: code, label: label, value: value, standing: standing ?? .ordinary)
    }
}
