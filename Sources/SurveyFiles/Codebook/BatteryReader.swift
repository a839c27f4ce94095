import Survey

/// Reads one battery of a codebook: the same question put for several areas.
struct BatteryReader {
    /// The keys that a battery may have.
    static let keys: Set<String> = [
        "id", "role", "label", "question", "section", "scale", "columns", "asked-if", "frames", "concern",
        "figures", "missing", "comparability",
    ]

    let vocabulary: CodebookVocabulary
    let earlier: ItemList

    /// The battery that an entry of `batteries` describes, and its items in the order of the areas.
    func battery(_ value: YAMLValue) throws(FileProblem) -> (battery: Battery, items: [Item]) {
        let entry = try value.mapping(BatteryReader.keys)
        let battery = Battery(
            id: try entry.required("id").text(), label: try entry.required("label").phrase(),
            role: try entry["role"]?.word(Battery.Role.self) ?? .other)
        let template = try template(entry)
        let columns = try entry.required("columns")
        let areas = try areas(columns)
        let names = try ItemReader.columns(columns, of: areas.map(\.id))
        let items = zip(areas, names).map { template.item(of: battery, area: $0, column: $1) }
        return (battery, items)
    }

    /// The areas that a battery has columns for, in the codebook's order.
    private func areas(_ columns: YAMLValue) throws(FileProblem) -> [Area] {
        let named = try columns.entries().map { (entry) throws(FileProblem) in try entry.key.text() }
        guard !named.isEmpty else { throw columns.problem(.badValue) }
        let areas = vocabulary.areas.filter { named.contains($0.id) }
        return areas
    }

    private func template(_ entry: YAMLMapping) throws(FileProblem) -> BatteryTemplate {
        let reader = ItemReader(vocabulary: vocabulary, earlier: earlier)
        let scale = try entry.required("scale")
        let categories = try vocabulary.scale(scale)
        try ItemReader.checkSteps(of: categories, at: scale)
        let missing = try vocabulary.missing.codes(of: .scale, own: entry["missing"])
        try reader.check(categories, against: missing, at: entry)
        return BatteryTemplate(
            question: try entry.required("question").phrase(),
            section: try vocabulary.section(entry.required("section")), categories: categories,
            missing: missing, routing: try reader.routing(entry["asked-if"]),
            frames: try vocabulary.frames(entry["frames"]),
            concern: try reader.references(entry["concern"], to: categories),
            figures: try entry["figures"]?.texts() ?? [],
            comparability: try ComparabilityList.read(entry["comparability"]))
    }
}

/// What the items of a battery have in common.
private struct BatteryTemplate {
    let question: Phrase
    let section: String
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
            comparability: comparability.map { $0.comparability(of: battery.id, area: area.id) })
    }
}
