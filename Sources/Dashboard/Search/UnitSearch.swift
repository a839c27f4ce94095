/// What is searched for among the names of units: those that hold every word, or those that come near where none does.
struct UnitSearch {
    private let words: [[UInt8]]
    private let pattern: SearchPattern
    private let content: Content

    init(for text: String, in content: Content) {
        words = SearchKey.words(of: text)
        pattern = SearchPattern(text)
        self.content = content
    }

    /// Whether a unit's names hold every word; everybody's do when nothing is searched for.
    func finds(_ unit: Int) -> Bool { words.isEmpty || content.searchIndex.holds(words, unit: unit) }

    /// Whether a unit's names come near: letters in the same order, or one that is wrong.
    func nearlyFinds(_ unit: Int) -> Bool { words.isEmpty || score(of: unit) != nil }

    /// How well the names of a unit answer, the higher the better; nil where they do not.
    func score(of unit: Int) -> Int? { content.searchIndex.names(ofUnit: unit, pattern.score) }

    /// The units that are found, in their order.
    func found(among units: [Int]) -> [Int] {
        let exact = units.filter(finds)
        return exact.isEmpty ? units.filter(nearlyFinds) : exact
    }

    /// The units that are found among all.
    func found() -> [Int] {
        let exact = content.searchIndex.units(holding: words)
        return exact.isEmpty ? content.register.units.indices.filter(nearlyFinds) : exact
    }

    /// Whether whatever a text finds was already found by one that it begins with.
    static func narrows(_ text: String, from earlier: String) -> Bool {
        SearchKey.folded(text).starts(with: SearchKey.folded(earlier))
    }
}
