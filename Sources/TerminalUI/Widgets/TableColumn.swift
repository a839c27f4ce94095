/// A column of a table, before its place is known.
public struct TableColumn: Hashable, Sendable {
    /// The heading.
    public var title: String
    /// The least width in columns with which it is of use.
    public var minimum: Int
    /// The width at which it shows everything; `Int.max` to take all that is left.
    public var ideal: Int
    /// Where the text stands in the column, and the heading with it.
    public var alignment: Alignment
    /// The rank when there is no room for all: the lowest is dropped first.
    public var priority: Int
    /// Whether it always stays, however narrow the window and however far the table is moved sideways.
    public var isSticky: Bool

    /// A column; as wide as `minimum` unless `ideal` is greater.
    public init(
        _ title: String, minimum: Int, ideal: Int? = nil, alignment: Alignment = .left, priority: Int = 0,
        isSticky: Bool = false
    ) {
        self.title = title
        self.minimum = max(1, minimum)
        self.ideal = max(self.minimum, ideal ?? minimum)
        self.alignment = alignment
        self.priority = priority
        self.isSticky = isSticky
    }
}

/// The direction in which a table is sorted.
public enum SortDirection: Hashable, Sendable {
    /// Smallest first.
    case ascending
    /// Greatest first.
    case descending
}
