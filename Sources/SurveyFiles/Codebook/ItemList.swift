import Survey

/// The items of a codebook, put together one by one in the questionnaire's order.
struct ItemList {
    private(set) var items: [Item] = []

    private let vocabulary: CodebookVocabulary
    private var batteries: [String: Battery] = [:]
    private var positions: [String: Int] = [:]
    private var columns: Set<String>

    /// An empty list; the layout's columns are taken.
    init(_ vocabulary: CodebookVocabulary, layout: FileLayout) {
        self.vocabulary = vocabulary
        columns = Set(
            [layout.unit, layout.completed?.name, layout.answeredOn, layout.respondent].compactMap(\.self)
                + layout.ignored)
    }

    /// Adds an item, or all items of the battery that the entry names.
    mutating func append(_ entry: YAMLValue) throws(FileProblem) {
        if try entry.entries().contains(where: { $0.key.node.scalar?.string == "battery" }) {
            try appendBattery(entry.mapping(["battery"]).required("battery"))
        } else {
            let reader = ItemReader(vocabulary: vocabulary, earlier: self)
            try append(reader.item(entry), from: entry)
        }
    }

    /// The batteries in their order; each must have been placed among the items.
    func placedBatteries() throws(FileProblem) -> [Battery] {
        try vocabulary.batteries.map { (entry) throws(FileProblem) in
            guard let battery = batteries[entry.id] else {
                throw entry.value.problem(.missingKey, "battery: \(entry.id)")
            }
            return battery
        }
    }

    /// The earlier item with this id.
    func item(_ id: String) -> Item? {
        positions[id].map { items[$0] }
    }

    private mutating func appendBattery(_ name: YAMLValue) throws(FileProblem) {
        let id = try name.text()
        guard let entry = vocabulary.batteries.first(where: { $0.id == id }) else {
            throw name.problem(.danglingReference)
        }
        guard batteries[id] == nil else { throw name.problem(.repeated) }
        let reader = BatteryReader(vocabulary: vocabulary, earlier: self)
        let (battery, parts) = try reader.battery(entry.value)
        for part in parts { try append(part, from: entry.value) }
        batteries[id] = battery
    }

    private mutating func append(_ item: Item, from entry: YAMLValue) throws(FileProblem) {
        guard positions[item.id] == nil else { throw entry.problem(.repeated, item.id) }
        for column in item.columns {
            guard columns.insert(column).inserted else { throw entry.problem(.repeated, column) }
        }
        positions[item.id] = items.count
        items.append(item)
    }
}
