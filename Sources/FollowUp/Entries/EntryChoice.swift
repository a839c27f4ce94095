import Survey

/// Which entries are listed, the most urgent first.
public struct EntryChoice: Sendable, Hashable {
    /// Only of units with these codes; nil for all.
    public var units: Set<String>?
    /// Only those that have come this far; empty for all.
    public var statuses: Set<FollowUpStatus>
    /// Only those of this adviser, whatever the capitals; nil for all.
    public var adviser: String?
    /// Only those that were to be done before today.
    public var isOverdueOnly: Bool

    /// A choice of entries; without more, all of them.
    public init(
        units: Set<String>? = nil, statuses: Set<FollowUpStatus> = [], adviser: String? = nil,
        isOverdueOnly: Bool = false
    ) {
        self.units = units
        self.statuses = statuses
        self.adviser = adviser
        self.isOverdueOnly = isOverdueOnly
    }

    /// The chosen entries of a book, by due day.
    public func entries(of book: FollowUpBook, today: Day) -> [FollowUpEntry] {
        EntryOrder.due.sorted(book.entries.values.filter { contains($0, today: today) })
    }

    private func contains(_ entry: FollowUpEntry, today: Day) -> Bool {
        units?.contains(entry.unit) != false && (statuses.isEmpty || statuses.contains(entry.status))
            && (adviser == nil || entry.adviser?.lowercased() == adviser?.lowercased())
            && (!isOverdueOnly || entry.isOverdue(on: today))
    }
}
