import Survey

/// A battery as it is proposed: neighbouring columns with one scale.
public struct DraftedBattery: Sendable, Hashable {
    /// The id and the words, of the earlier battery that it most likely continues where there is one.
    public let battery: Battery
    /// The question in words.
    public let question: Phrase
    /// The scale.
    public let categories: [Category]
    /// The areas with the columns that they stand in.
    public let parts: [(area: Area, column: String)]
    /// What it most likely continues, best first; each is about an item of the earlier battery.
    public let links: [ItemLink]

    public static func == (one: DraftedBattery, other: DraftedBattery) -> Bool {
        one.battery == other.battery && one.question == other.question && one.categories == other.categories
            && one.parts.map(\.area) == other.parts.map(\.area)
            && one.parts.map(\.column) == other.parts.map(\.column) && one.links == other.links
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(battery)
        hasher.combine(parts.map(\.column))
    }
}
