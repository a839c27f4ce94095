/// How the rows of a file were matched with units.
public struct UnitMatches: Sendable, Hashable {
    /// More rows than this are counted and not listed.
    public static let limit = 1000

    /// Rows by what their units are known by.
    private var counts: [UnitMatch.Way: Int] = [:]
    /// Rows that no unit was found for.
    public private(set) var unmatched = 0
    /// The rows that are not known by their codes, in their order, the first `limit` of them.
    public private(set) var listed: [UnitMatch] = []

    /// No rows.
    public init() {}

    /// The rows whose units are known by something.
    public func count(_ way: UnitMatch.Way) -> Int { counts[way, default: 0] }

    /// The listed rows that no unit was found for.
    public var strangers: [UnitMatch] { listed.filter { $0.found == nil } }

    /// Adds a row.
    public mutating func add(_ match: UnitMatch) {
        if let found = match.found { counts[found.way, default: 0] += 1 } else { unmatched += 1 }
        if match.found?.way != .code, listed.count < UnitMatches.limit { listed.append(match) }
    }

    /// The same with units that may be meant, for the rows that no unit was found for.
    ///
    /// - Parameter suggest: gives the units that a text may mean, the likeliest first; asked once a text.
    public func suggesting(_ suggest: (String) -> [Int]) -> UnitMatches {
        var known: [String: [Int]] = [:]
        var all = self
        all.listed = listed.map { match in
            guard match.found == nil else { return match }
            let suggestions = known[match.value] ?? suggest(match.value)
            known[match.value] = suggestions
            return UnitMatch(row: match.row, value: match.value, found: nil, suggestions: suggestions)
        }
        return all
    }
}
