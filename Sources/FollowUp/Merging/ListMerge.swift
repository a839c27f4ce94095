/// Whose word counts where two have changed the same since a list was made.
public enum MergeSide: Sendable, Hashable {
    /// Nobody's: the field is left as it is and told of.
    case neither
    /// What is kept here.
    case here
    /// What stands in the file.
    case file
}

/// What an edited list changes, held against the follow-up as it is and as it was when the list was made.
public struct ListMerge: Sendable, Hashable {
    /// A field that the file has otherwise than the follow-up.
    public struct Change: Sendable, Hashable {
        /// Where the row stands in the file, counted from 1.
        public let line: Int
        /// The unit's code.
        public let unit: String
        /// The field.
        public let field: Field
        /// What it holds here; nil for nothing.
        public let here: String?
        /// What it holds in the file; nil for nothing.
        public let file: String?
    }

    /// The codes of the units that come on the list, in the order of the file.
    public internal(set) var additions: [String] = []
    /// The fields that are changed, those of units that come on the list among them.
    public internal(set) var changes: [Change] = []
    /// The fields that both changed. They are left.
    public internal(set) var conflicts: [Change] = []
    /// What could not be taken from the file.
    public internal(set) var issues: [ListIssue] = []
    /// The changes of the records.
    public internal(set) var records: [RecordChange] = []

    /// Whether the file changes nothing, and nothing is the matter with it.
    public var isNothing: Bool { self == ListMerge() }

    /// Merges the rows of a file.
    ///
    /// - Parameters:
    ///   - maker: knows the follow-up as it is, and puts units on the list.
    ///   - history: what was done until then.
    ///   - side: whose word counts where both changed the same.
    public init(_ rows: [EditedRow], maker: EditMaker, history: EditHistory, side: MergeSide) {
        var merger = ListMerger(maker: maker, past: RecordPast(history), side: side)
        var known: Set<String> = []
        for row in rows {
            if known.insert(row.unit).inserted {
                merger.merge(row)
            } else {
                merger.found.issues.append(
                    ListIssue(.repeatedUnit, line: row.line, column: .code, value: row.unit))
            }
        }
        self = merger.found
    }

    init() {}
}
