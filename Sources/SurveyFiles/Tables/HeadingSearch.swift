/// Looks for the heading among the first rows of a file: above it there may be a title and notes.
struct HeadingSearch<Place> {
    /// A row that may be the heading.
    struct Found {
        let names: [String]
        /// Where the file goes on below it.
        let place: Place
        /// How many of its names are known beforehand.
        let known: Int
    }

    /// How far down a heading may stand, in rows with any text.
    private static var depth: Int { 50 }

    /// Whether a name over a column is known beforehand; nil when none is, so that the first row with text is the heading.
    let isKnown: ((String) -> Bool)?
    private(set) var best: Found?
    private var looked = 0

    init(isKnown: ((String) -> Bool)?) { self.isKnown = isKnown }

    /// Looks at the next row.
    ///
    /// - Returns: whether it wants more.
    mutating func look(at cells: [String], _ place: Place) -> Bool {
        let names = cells.map(\.trimmed)
        guard names.contains(where: { !$0.isEmpty }) else { return true }
        let known = isKnown.map { names.count(where: $0) } ?? 0
        if best == nil || known > best?.known ?? 0 { best = Found(names: names, place: place, known: known) }
        looked += 1
        return isKnown != nil && looked < HeadingSearch.depth
    }
}
