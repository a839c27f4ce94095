import Survey

/// Reads one item of a codebook.
struct ItemReader {
    /// The keys that an item may have.
    static let keys: Set<String> = [
        "id", "kind", "section", "answered-by", "label", "short", "column", "columns", "categories", "scale",
        "at-most", "range", "decimals", "asked-if", "asked-of", "frames", "concern", "use", "figures",
        "missing", "comparability",
    ]

    let vocabulary: CodebookVocabulary
    let earlier: ItemList

    /// The item that an entry of `items` describes; nil where a mistake stands in the way.
    func item(_ value: YAMLValue, _ mistakes: inout Mistakes) -> Item? {
        guard let entry = value.mapping(ItemReader.keys, &mistakes) else { return nil }
        let id = entry.required("id", &mistakes, YAMLValue.text)
        let label = entry.required("label", &mistakes, YAMLValue.phrase)
        let short = entry.optional("short", &mistakes, YAMLValue.phrase)
        let section = vocabulary.section(of: entry, &mistakes)
        let role = vocabulary.role(of: entry, &mistakes)
        let answers = answers(entry, &mistakes)
        let routing = routing(entry["asked-if"], of: role, &mistakes)
        let frames = vocabulary.frames(entry["frames"], &mistakes)
        let use = entry.optional("use", &mistakes, YAMLValue.use)
        let figures = entry["figures"]?.texts(&mistakes) ?? []
        let comparability = ComparabilityList.read(entry["comparability"], &mistakes)
        let askedOf = vocabulary.audience(entry["asked-of"], &mistakes)
        guard let id, let label, let section, let answers else { return nil }
        return Item(
            id: id, kind: answers.kind, label: label, short: short ?? label, section: section,
            columns: answers.columns, categories: answers.categories, missing: answers.missing,
            routing: routing, frames: frames, use: use, concern: answers.concern, figures: figures,
            comparability: comparability.map { $0.comparability(of: id) }, askedOf: askedOf, role: role)
    }

    /// Who is asked: `{item: …, is: […]}` with an earlier closed item that the same role answers, and categories of it.
    func routing(_ value: YAMLValue?, of role: String?, _ mistakes: inout Mistakes) -> Routing? {
        guard let condition = value?.mapping(["item", "is"], &mistakes) else { return nil }
        let name = condition.required("item", &mistakes)
        let categories = condition.required("is", &mistakes)
        guard let name, let id = mistakes.attempt(name.text), !earlier.isBroken(id) else { return nil }
        guard let item = earlier.item(id), item.isClosed, item.role == role else {
            mistakes.note(name.problem(.danglingReference))
            return nil
        }
        let known = Set(item.categories.map(\.id))
        let ids = categories?.list(&mistakes) { entry, mistakes in
            guard let id = mistakes.attempt(entry.text) else { return String?.none }
            if !known.contains(id) { mistakes.note(entry.problem(.danglingReference)) }
            return id
        }
        return ids.map { Routing(item: id, categories: $0) }
    }

}

// MARK: - What answers are

extension ItemReader {
    /// What an answer to the item is, and where it stands in the file.
    private struct Answers {
        let kind: Item.Kind
        let categories: [Category]
        let columns: [String]
        let missing: MissingCodes
        let concern: [String]
    }

    private func answers(_ entry: YAMLMapping, _ mistakes: inout Mistakes) -> Answers? {
        guard let kind = kind(entry, &mistakes) else { return nil }
        let categories = categories(entry, kind: kind, &mistakes)
        let missing = vocabulary.missing.codes(of: kind, own: entry["missing"], &mistakes)
        categories.check(against: missing, at: entry, &mistakes)
        checkZero(categories, at: entry, &mistakes)
        let columns = columns(of: entry, categories: categories, &mistakes)
        let concern = kind.hasCategories ? categories.references(entry["concern"], &mistakes) : []
        return columns.map {
            Answers(
                kind: kind, categories: categories.categories, columns: $0, missing: missing,
                concern: concern)
        }
    }

    private func kind(_ entry: YAMLMapping, _ mistakes: inout Mistakes) -> Item.Kind? {
        guard let value = entry.required("kind", &mistakes), let kind = mistakes.attempt(value.text)
        else { return nil }
        if kind != "multiple" { entry.refuse("at-most", "columns", mistakes: &mistakes) }
        if kind != "number" { entry.refuse("range", "decimals", mistakes: &mistakes) }
        switch kind {
        case "single": return .single
        case "multiple": return .multiple(atMost: entry.optional("at-most", &mistakes, YAMLValue.positive))
        case "scale": return .scale
        case "number": return number(entry, &mistakes)
        case "text": return .text
        default:
            mistakes.note(value.problem(.unknownKind))
            return nil
        }
    }

    private func number(_ entry: YAMLMapping, _ mistakes: inout Mistakes) -> Item.Kind? {
        let decimals = entry.optional("decimals", &mistakes, YAMLValue.decimals) ?? 0
        guard let value = entry.required("range", &mistakes) else { return nil }
        let range = mistakes.attempt { () throws(FileProblem) in try value.range(decimals: decimals) }
        return range.map { .number($0, decimals: decimals) }
    }

    private func categories(
        _ entry: YAMLMapping, kind: Item.Kind, _ mistakes: inout Mistakes
    ) -> CategoryList {
        guard kind.hasCategories else {
            entry.refuse("categories", "scale", "concern", mistakes: &mistakes)
            return CategoryList()
        }
        let (place, categories): (YAMLValue, CategoryList?)
        if let scale = entry["scale"] {
            entry.refuse("categories", mistakes: &mistakes)
            (place, categories) = (scale, vocabulary.scale(scale, &mistakes))
        } else if let list = entry.required("categories", &mistakes) {
            (place, categories) = (list, CategoryList(list, &mistakes))
        } else {
            return CategoryList()
        }
        if kind == .scale { categories?.checkSteps(at: place, &mistakes) }
        return categories ?? CategoryList()
    }

    /// In a column of its own a category that is not ticked is 0, so that no code can be.
    private func checkZero(_ categories: CategoryList, at entry: YAMLMapping, _ mistakes: inout Mistakes) {
        guard entry["columns"] != nil, categories.categories.contains(where: { $0.code == 0 }) else { return }
        mistakes.note(entry.value.problem(.repeated, "0"))
    }

    /// One column; a multiple choice may have one for each category, in the categories' order.
    private func columns(
        of entry: YAMLMapping, categories: CategoryList, _ mistakes: inout Mistakes
    ) -> [String]? {
        guard let value = entry["columns"] else {
            return entry.required("column", &mistakes, YAMLValue.text).map { [$0] }
        }
        entry.refuse("column", mistakes: &mistakes)
        guard let entries = mistakes.attempt(value.entries) else { return nil }
        var columns: [String: String] = [:]
        for (id, column) in entries {
            guard let name = mistakes.attempt(id.text) else { continue }
            if !categories.contains(name) { mistakes.note(id.problem(.danglingReference)) }
            columns[name] = mistakes.attempt(column.text) ?? ""
        }
        return categories.categories.map { category in
            if columns[category.id] == nil { mistakes.note(value.problem(.missingKey, category.id)) }
            return columns[category.id] ?? ""
        }
    }
}

extension Item.Kind {
    /// Whether answers are categories.
    fileprivate var hasCategories: Bool {
        switch self {
        case .single, .multiple, .scale: true
        case .number, .text: false
        }
    }
}

extension YAMLValue {
    /// What an item is used for by rules.
    fileprivate func use() throws(FileProblem) -> String {
        guard ["channels", "contact"].contains(try text()) else { throw problem(.badValue) }
        return try text()
    }

    /// A whole number above 0.
    fileprivate func positive() throws(FileProblem) -> Int {
        guard try integer() >= 1 else { throw problem(.badValue) }
        return try integer()
    }

    /// How many digits stand behind a comma.
    fileprivate func decimals() throws(FileProblem) -> Int {
        guard (0...6).contains(try integer()) else { throw problem(.badValue) }
        return try integer()
    }

    /// The smallest and the largest answer.
    fileprivate func range(decimals: Int) throws(FileProblem) -> ClosedRange<Int32> {
        let bounds = try list { (bound) throws(FileProblem) in try bound.number(decimals: decimals) }
        guard bounds.count == 2, bounds[0] <= bounds[1] else { throw problem(.badValue) }
        return bounds[0]...bounds[1]
    }
}
