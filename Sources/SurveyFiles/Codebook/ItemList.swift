import Survey

/// The items of a codebook, put together one by one in the questionnaire's order.
struct ItemList {
    private(set) var items: [Item] = []

    private let vocabulary: CodebookVocabulary
    private var batteries: [String: Battery] = [:]
    private var placed: Set<String> = []
    private var positions: [String: Int] = [:]
    /// The ids of items in which something is wrong: who refers to one of them makes no mistake.
    private var broken: Set<String> = []
    private var columns: Set<String>

    /// An empty list; the layout's columns are taken.
    init(_ vocabulary: CodebookVocabulary, layout: FileLayout?) {
        self.vocabulary = vocabulary
        columns = Set(layout?.columns ?? [])
    }

    /// Adds an item, or all items of the battery that the entry names.
    mutating func append(_ entry: YAMLValue, _ mistakes: inout Mistakes) {
        guard let entries = mistakes.attempt(entry.entries) else { return }
        if entries.contains(where: { $0.key.node.scalar?.string == "battery" }) {
            appendBattery(entry, &mistakes)
        } else if let item = ItemReader(vocabulary: vocabulary, earlier: self).item(entry, &mistakes) {
            append(item, from: entry, &mistakes)
        } else if let id = entries.first(where: { $0.key.node.scalar?.string == "id" })?.value.node.scalar {
            broken.insert(id.string)
        }
    }

    /// The batteries in their order; each must have been placed among the items.
    func placedBatteries(_ mistakes: inout Mistakes) -> [Battery] {
        for entry in vocabulary.batteries where !placed.contains(entry.id) {
            mistakes.note(entry.value.problem(.missingKey, "battery: \(entry.id)"))
            // What else is wrong with it would not be told otherwise.
            _ = BatteryReader(vocabulary: vocabulary, earlier: self).battery(entry.value, &mistakes)
        }
        return vocabulary.batteries.compactMap { batteries[$0.id] }
    }

    /// The earlier item with this id.
    func item(_ id: String) -> Item? {
        positions[id].map { items[$0] }
    }

    /// Whether an item has this id in which something is wrong.
    func isBroken(_ id: String) -> Bool { broken.contains(id) }

    private mutating func appendBattery(_ entry: YAMLValue, _ mistakes: inout Mistakes) {
        let mapping = entry.mapping(["battery"], &mistakes)
        guard let name = mapping?.required("battery", &mistakes), let id = mistakes.attempt(name.text)
        else { return }
        guard let battery = vocabulary.batteries.first(where: { $0.id == id }) else {
            if !vocabulary.hasBattery(id) { mistakes.note(name.problem(.danglingReference)) }
            return
        }
        guard placed.insert(id).inserted else {
            mistakes.note(name.problem(.repeated))
            return
        }
        let reader = BatteryReader(vocabulary: vocabulary, earlier: self)
        guard let (whole, parts) = reader.battery(battery.value, &mistakes) else { return }
        for part in parts { append(part, from: battery.value, &mistakes) }
        batteries[id] = whole
    }

    private mutating func append(_ item: Item, from entry: YAMLValue, _ mistakes: inout Mistakes) {
        for column in item.columns where !columns.insert(column).inserted {
            mistakes.note(entry.problem(.repeated, column))
        }
        guard positions[item.id] == nil else {
            mistakes.note(entry.problem(.repeated, item.id))
            return
        }
        positions[item.id] = items.count
        items.append(item)
    }
}
