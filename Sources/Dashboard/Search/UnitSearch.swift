/// What is searched for among the names of units: those that hold every word, or those that come near where none does.
struct UnitSearch {
    private let words: [[UInt8]]
    private let pattern: SearchPattern
    /// The names of all units; nil when nothing is searched for.
    private let index: SearchIndex?
    private let count: Int

    init(for text: String, in content: Content) {
        words = SearchKey.words(of: text)
        pattern = SearchPattern(text)
        index = words.isEmpty ? nil : content.searchIndex
        count = content.register.units.count
    }

    /// Whether a unit's names hold every word; everybody's do when nothing is searched for.
    func finds(_ unit: Int) -> Bool { index?.holds(words, unit: unit) ?? true }

    /// Whether a unit's names come near: letters in the same order, or one that is wrong.
    func nearlyFinds(_ unit: Int) -> Bool { index == nil || score(of: unit) != nil }

    /// How well the names of a unit answer, the higher the better; nil where they do not.
    func score(of unit: Int) -> Int? { index?.names(ofUnit: unit, pattern.score) }

    /// The units that are found, in their order.
    func found(among units: [Int]) -> [Int] {
        let exact = units.filter(finds)
        return exact.isEmpty ? units.filter(nearlyFinds) : exact
    }

    /// The units that are found among all.
    func found() -> [Int] {
        guard let exact = index?.units(holding: words) else { return Array(0..<count) }
        return exact.isEmpty ? (0..<count).filter(nearlyFinds) : exact
    }

    /// Whether whatever a text finds was already found by one that it begins with.
    static func narrows(_ text: String, from earlier: String) -> Bool {
        SearchKey.folded(text).starts(with: SearchKey.folded(earlier))
    }
}
