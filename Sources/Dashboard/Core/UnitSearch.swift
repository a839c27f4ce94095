/// What is searched for among the names of units.
struct UnitSearch {
    private let words: [[UInt8]]
    /// The keys of all units; nobody's when nothing is searched for.
    private let keys: [SearchKey]

    init(for text: String, in content: Content) {
        words = SearchKey.words(of: text)
        keys = words.isEmpty ? [] : content.searchKeys
    }

    /// Whether a unit is left; everybody is when nothing is searched for.
    func finds(_ unit: Int) -> Bool {
        words.isEmpty || keys[unit].matches(words)
    }

    /// Whether whatever a text finds was already found by one that it begins with.
    static func narrows(_ text: String, from earlier: String) -> Bool {
        SearchKey.folded(text).starts(with: SearchKey.folded(earlier))
    }
}
