import Survey

/// Reads one item of a codebook.
struct ItemReader {
    /// What items are used for by rules.
    private static let uses: Set<String> = ["channels", "contact"]

    let vocabulary: CodebookVocabulary
    let earlier: ItemList

    /// The item that an entry of `items` describes.
    func item(_ value: YAMLValue) throws(FileProblem) -> Item {
        let entry = try value.mapping([
            "id", "kind", "section", "label", "short", "column", "columns", "categories", "scale", "at-most",
            "range", "decimals", "asked-if", "asked-of", "frames", "concern", "use", "figures", "missing",
            "comparability",
        ])
        let kind = try kind(entry)
        let categories = try categories(entry, kind: kind)
        let missing = try vocabulary.missing.codes(of: kind, own: entry["missing"])
        try check(categories, against: missing, at: entry)
        try checkZero(categories, at: entry)
        let label = try entry.required("label").phrase()
        let id = try entry.required("id").text()
        return Item(
            id: id, kind: kind, label: label,
            short: try entry["short"]?.phrase() ?? label,
            section: try vocabulary.section(entry.required("section")),
            columns: try columns(of: entry, categories: categories), categories: categories,
            missing: missing, routing: try routing(entry["asked-if"]),
            frames: try vocabulary.frames(entry["frames"]),
            use: try use(entry["use"]), concern: try references(entry["concern"], to: categories),
            figures: try entry["figures"]?.texts() ?? [],
            comparability: try ComparabilityList.read(entry["comparability"]).map {
                $0.comparability(of: id)
            },
            askedOf: try vocabulary.audience(entry["asked-of"]))
    }

    /// Who is asked: `{item: …, is: […]}` with an earlier closed item and categories of it.
    func routing(_ value: YAMLValue?) throws(FileProblem) -> Routing? {
        guard let value else { return nil }
        let condition = try value.mapping(["item", "is"])
        let name = try condition.required("item")
        guard let item = earlier.item(try name.text()), item.isClosed else {
            throw name.problem(.danglingReference)
        }
        return Routing(
            item: item.id, categories: try references(condition.required("is"), to: item.categories))
    }

    /// Ids that must be among these categories'.
    func references(_ value: YAMLValue?, to categories: [Category]) throws(FileProblem) -> [String] {
        try value?.list { (entry) throws(FileProblem) in
            let id = try entry.text()
            guard categories.contains(where: { $0.id == id }) else { throw entry.problem(.danglingReference) }
            return id
        } ?? []
    }

    /// A category's code must not mean "no answer" as well.
    func check(
        _ categories: [Category], against missing: MissingCodes, at entry: YAMLMapping
    ) throws(FileProblem) {
        let codes = missing.blank + missing.notShown
        if let category = categories.first(where: { codes.contains($0.code) }) {
            throw entry.value.problem(.repeated, String(category.code))
        }
    }

    /// In a column of its own a category that is not ticked is 0, so that no code can be.
    private func checkZero(_ categories: [Category], at entry: YAMLMapping) throws(FileProblem) {
        guard entry["columns"] != nil, categories.contains(where: { $0.code == 0 }) else { return }
        throw entry.value.problem(.repeated, "0")
    }

    private func kind(_ entry: YAMLMapping) throws(FileProblem) -> Item.Kind {
        let kind = try entry.required("kind")
        if try kind.text() != "multiple" { try entry.refuse("at-most", "columns") }
        if try kind.text() != "number" { try entry.refuse("range", "decimals") }
        switch try kind.text() {
        case "single": return .single
        case "multiple": return .multiple(atMost: try atMost(entry["at-most"]))
        case "scale": return .scale
        case "number": return try number(entry)
        case "text": return .text
        default: throw kind.problem(.unknownKind)
        }
    }

    private func atMost(_ value: YAMLValue?) throws(FileProblem) -> Int? {
        guard let value else { return nil }
        let limit = try value.integer()
        guard limit >= 1 else { throw value.problem(.badValue) }
        return limit
    }

    private func number(_ entry: YAMLMapping) throws(FileProblem) -> Item.Kind {
        let decimals = try entry["decimals"]?.integer() ?? 0
        guard (0...6).contains(decimals) else { throw entry.value.problem(.badValue, "decimals") }
        let range = try entry.required("range")
        let bounds = try range.list { (bound) throws(FileProblem) in try bound.number(decimals: decimals) }
        guard bounds.count == 2, bounds[0] <= bounds[1] else { throw range.problem(.badValue) }
        return .number(bounds[0]...bounds[1], decimals: decimals)
    }

    private func categories(_ entry: YAMLMapping, kind: Item.Kind) throws(FileProblem) -> [Category] {
        switch kind {
        case .number, .text:
            try entry.refuse("categories", "scale", "concern")
            return []
        case .single, .multiple, .scale:
            break
        }
        guard let scale = entry["scale"] else {
            let list = try entry.required("categories")
            let categories = try CategoryList.read(list)
            if kind == .scale { try ItemReader.checkSteps(of: categories, at: list) }
            return categories
        }
        try entry.refuse("categories")
        let categories = try vocabulary.scale(scale)
        if kind == .scale { try ItemReader.checkSteps(of: categories, at: scale) }
        return categories
    }

    /// Every ordinary category of a scale needs a value, or means could not be taken.
    static func checkSteps(of categories: [Category], at value: YAMLValue) throws(FileProblem) {
        if let category = categories.first(where: { $0.standing == .ordinary && $0.value == nil }) {
            throw value.problem(.missingKey, "value (\(category.id))")
        }
    }

    /// One column; a multiple choice may have one for each category.
    private func columns(of entry: YAMLMapping, categories: [Category]) throws(FileProblem) -> [String] {
        guard let columns = entry["columns"] else { return [try entry.required("column").text()] }
        try entry.refuse("column")
        return try ItemReader.columns(columns, of: categories.map { $0.id })
    }

    /// The columns of a mapping from ids, in the ids' order; each id must be there and no other.
    static func columns(_ value: YAMLValue, of ids: [String]) throws(FileProblem) -> [String] {
        var columns: [String: String] = [:]
        for (id, column) in try value.entries() {
            guard ids.contains(try id.text()) else { throw id.problem(.danglingReference) }
            columns[try id.text()] = try column.text()
        }
        return try ids.map { (id) throws(FileProblem) in
            guard let column = columns[id] else { throw value.problem(.missingKey, id) }
            return column
        }
    }

    private func use(_ value: YAMLValue?) throws(FileProblem) -> String? {
        guard let value else { return nil }
        guard ItemReader.uses.contains(try value.text()) else { throw value.problem(.badValue) }
        return try value.text()
    }
}
