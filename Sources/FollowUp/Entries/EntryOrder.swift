import Survey

/// What a follow-up list can be sorted by.
public enum EntryOrder: String, Sendable, Hashable, CaseIterable {
    /// What is overdue first, then what is due soonest; what has no day comes after, and what is settled last.
    case due
    /// The most urgent first.
    case priority
    /// By status, the newest stage first.
    case status
    /// By adviser; those without one first.
    case adviser
    /// By the unit's code.
    case unit

    /// Entries in this order; what is equal follows by urgency and code.
    public func sorted(_ entries: some Sequence<FollowUpEntry>) -> [FollowUpEntry] {
        entries.map { ($0, key(of: $0)) }.sorted { $0.1.lexicographicallyPrecedes($1.1) }.map(\.0)
    }

    /// A part of a key that orders entries.
    private enum Part: Comparable {
        case number(Int)
        case text(String)
    }

    private func key(of entry: FollowUpEntry) -> [Part] {
        let settled = Part.number(entry.status.isOpen ? 0 : 1)
        let due = Part.number(entry.due.map { Int($0.ordinal) } ?? .max)
        let urgency = Part.number(-entry.priority)
        let first: [Part] =
            switch self {
            case .due: [settled, due]
            case .priority: [settled, urgency, due]
            case .status: [.number(FollowUpStatus.allCases.firstIndex(of: entry.status) ?? 0), due]
            case .adviser: [.text(entry.adviser ?? ""), settled, due]
            case .unit: []
            }
        return first + [urgency, .text(entry.unit)]
    }
}
