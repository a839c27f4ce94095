/// What is searched for among the names of units: those that hold every word, or those that come near where none does.
struct UnitSearch {
    private let words: [[UInt8]]
    private let pattern: SearchPattern
    /// The keys of all units; nobody's when nothing is searched for.
    private let keys: [SearchKey]

    init(for text: String, in content: Content) {
        words = SearchKey.words(of: text)
        pattern = SearchPattern(text)
        keys = words.isEmpty ? [] : content.searchKeys
    }

    /// Whether a unit's names hold every word; everybody's do when nothing is searched for.
    func finds(_ unit: Int) -> Bool { words.isEmpty || keys[unit].matches(words) }

    /// Whether a unit's names come near: letters in the same order, or one that is wrong.
    func nearlyFinds(_ unit: Int) -> Bool { words.isEmpty || pattern.score(of: keys[unit]) != nil }

    /// The units that are found, in their order.
    func found(among units: [Int]) -> [Int] {
        let exact = units.filter(finds)
        return exact.isEmpty ? units.filter(nearlyFinds) : exact
    }

    /// Whether whatever a text finds was already found by one that it begins with.
    static func narrows(_ text: String, from earlier: String) -> Bool {
        SearchKey.folded(text).starts(with: SearchKey.folded(earlier))
    }
}
