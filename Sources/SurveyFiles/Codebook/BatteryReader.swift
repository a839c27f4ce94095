import Survey

/// Reads one battery of a codebook: the same question put for several areas.
struct BatteryReader {
    /// The keys that a battery may have.
    static let keys: Set<String> = [
        "id", "role", "answered-by", "label", "question", "section", "scale", "columns", "asked-if", "frames",
        "concern", "figures", "missing", "comparability",
    ]

    let vocabulary: CodebookVocabulary
    let earlier: ItemList

    /// The battery that an entry of `batteries` describes, and its items in the order of the areas; nil where a mistake
    /// stands in the way.
    func battery(_ value: YAMLValue, _ mistakes: inout Mistakes) -> (battery: Battery, items: [Item])? {
        guard let entry = value.mapping(BatteryReader.keys, &mistakes) else { return nil }
        let id = entry.required("id", &mistakes, YAMLValue.text)
        let label = entry.required("label", &mistakes, YAMLValue.phrase)
        let role: Battery.Role? = entry.optional("role", &mistakes, YAMLValue.word)
        let template = template(entry, &mistakes)
        let columns = areaColumns(entry.required("columns", &mistakes), &mistakes)
        guard let id, let label, let template, let columns else { return nil }
        let battery = Battery(id: id, label: label, role: role ?? .other)
        return (battery, columns.map { template.item(of: battery, area: $0.area, column: $0.column) })
    }

    /// The areas that a battery has columns for, in the codebook's order.
    private func areaColumns(
        _ value: YAMLValue?, _ mistakes: inout Mistakes
    ) -> [(area: Area, column: String)]? {
        guard let value, let entries = mistakes.attempt(value.entries) else { return nil }
        if entries.isEmpty { mistakes.note(value.problem(.badValue)) }
        var columns: [String: String] = [:]
        for (area, column) in entries {
            guard let id = mistakes.attempt(area.text) else { continue }
            if !vocabulary.hasArea(id) { mistakes.note(area.problem(.danglingReference)) }
            columns[id] = mistakes.attempt(column.text)
        }
        return vocabulary.areas.compactMap { area in columns[area.id].map { (area, $0) } }
    }

    private func template(_ entry: YAMLMapping, _ mistakes: inout Mistakes) -> BatteryTemplate? {
        let reader = ItemReader(vocabulary: vocabulary, earlier: earlier)
        let question = entry.required("question", &mistakes, YAMLValue.phrase)
        let section = vocabulary.section(of: entry, &mistakes)
        let scale = entry.required("scale", &mistakes)
        let categories = scale.flatMap { vocabulary.scale($0, &mistakes) } ?? CategoryList()
        if let scale { categories.checkSteps(at: scale, &mistakes) }
        let missing = vocabulary.missing.codes(of: .scale, own: entry["missing"], &mistakes)
        categories.check(against: missing, at: entry, &mistakes)
        let respondent = vocabulary.role(of: entry, &mistakes)
        let routing = reader.routing(entry["asked-if"], of: respondent, &mistakes)
        let frames = vocabulary.frames(entry["frames"], &mistakes)
        let concern = categories.references(entry["concern"], &mistakes)
        let figures = entry["figures"]?.texts(&mistakes) ?? []
        let comparability = ComparabilityList.read(entry["comparability"], &mistakes)
        guard let question, let section else { return nil }
        return BatteryTemplate(
            question: question, section: section, role: respondent, categories: categories.categories,
            missing: missing, routing: routing, frames: frames, concern: concern, figures: figures,
            comparability: comparability)
    }
}

/// What the items of a battery have in common.
private struct BatteryTemplate {
    let question: Phrase
    let section: String
    let role: String?
    let categories: [Category]
    let missing: MissingCodes
    let routing: Routing?
    let frames: [String]
    let concern: [String]
    let figures: [String]
    let comparability: [ComparabilityList.Entry]

    func item(of battery: Battery, area: Area, column: String) -> Item {
        Item(
            id: "\(battery.id).\(area.id)", kind: .scale,
            label: Phrase(
                nb: "\(question.nb): \(area.label.nb)", nn: "\(question.nn): \(area.label.nn)",
                en: "\(question.en): \(area.label.en)"),
            short: area.short, section: section, columns: [column], categories: categories, missing: missing,
            routing: routing, frames: frames, battery: BatteryPlace(battery: battery.id, area: area.id),
            concern: concern, figures: figures,
            comparability: comparability.map { $0.comparability(of: battery.id, area: area.id) }, role: role)
    }
}
