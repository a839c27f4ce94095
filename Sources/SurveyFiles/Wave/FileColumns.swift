import Survey

/// Finds the columns of a codebook among those of a file: by their names, else by the words of the questions, which some
/// exports have in place of names, and SPSS beside them.
struct FileColumns {
    /// The first place of each name that the codebook reads.
    let named: [String: Int]
    private let columns: [TableColumn]
    private let worded: [String: Int]

    /// The columns of a file.
    ///
    /// Words that two columns share find neither, and a column that the codebook names is found by its name alone.
    init(_ columns: [TableColumn], of codebook: Codebook) {
        let known = Set(codebook.columns)
        let ignored = Set(codebook.layout.ignored)
        var named: [String: Int] = [:]
        var worded: [String: [Int]] = [:]
        for (place, column) in columns.enumerated() {
            if known.contains(column.name) {
                if named[column.name] == nil { named[column.name] = place }
            } else if !ignored.contains(column.name) {
                for words in Set([column.name, column.label ?? ""].map(HeadingWords.plain)) where words != ""
                {
                    worded[words, default: []].append(place)
                }
            }
        }
        self.columns = columns
        self.named = named
        self.worded = worded.compactMapValues { $0.count == 1 ? $0[0] : nil }
    }

    /// The columns of each item of the codebook, and the places of those that were found by words.
    ///
    /// A column that the words of two items find is neither's.
    func columns(of items: [Item]) -> (items: [[WaveHeading.Column]], worded: Set<Int>) {
        let found = items.map { item in
            item.columns.contains { named[$0] != nil } ? nil : wordedColumns(of: item)
        }
        let places = found.compactMap(\.self).joined().compactMap(\.place)
        let counts = Dictionary(places.map { ($0, 1) }, uniquingKeysWith: +)
        let columns = zip(items, found).map { item, found in
            guard let found, !found.contains(where: { $0.place.map { counts[$0] != 1 } ?? false }) else {
                return item.columns.map { WaveHeading.Column(name: $0, place: named[$0]) }
            }
            return found
        }
        return (columns, Set(counts.filter { $0.value == 1 }.keys))
    }

    /// One column a category where there are such, else the one with the question.
    private func wordedColumns(of item: Item) -> [WaveHeading.Column]? {
        if case .multiple = item.kind {
            let places = item.categories.map { place(of: HeadingWords.of($0, in: item)) }
            if places.contains(where: { $0 != nil }) {
                return zip(item.categories, places).map { category, place in
                    WaveHeading.Column(name: name(at: place) ?? category.id, place: place)
                }
            }
        }
        guard let place = place(of: HeadingWords.of(item)) else { return nil }
        return [WaveHeading.Column(name: columns[place].name, place: place)]
    }

    private func name(at place: Int?) -> String? { place.map { columns[$0].name } }

    private func place(of words: Set<String>) -> Int? {
        let places = Set(words.compactMap { worded[$0] })
        return places.count == 1 ? places.first : nil
    }
}
