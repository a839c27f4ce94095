import Survey

/// The words of questions as headings have them: only letters and digits count, so that `Skole: felles`, `Skole - Felles`
/// and `SKOLE [felles]` are the same.
enum HeadingWords {
    /// What counts of a text.
    static func plain(_ text: String) -> String {
        text.lowercased().filter { $0.isLetter || $0.isNumber }
    }

    /// The question of an item in any language.
    static func of(_ item: Item) -> Set<String> {
        Set(Language.allCases.map { plain(item.label[$0]) }).subtracting([""])
    }

    /// The question of an item with one of its categories, in any language.
    static func of(_ category: Category, in item: Item) -> Set<String> {
        Set(Language.allCases.map { plain(item.label[$0] + category.label[$0]) }).subtracting([""])
    }
}

extension Codebook {
    /// The names of all columns that are read, those of a unit first.
    var columns: [String] {
        let ofUnits = [
            layout.unit, layout.completed?.name, layout.answeredOn, layout.respondent, layout.role,
        ]
        return ofUnits.compactMap(\.self) + items.flatMap(\.columns)
    }

    /// Whether a heading is the name of a column, or the words of a question.
    var isHeading: (String) -> Bool {
        let names = Set(columns)
        let words = items.reduce(into: Set<String>()) { words, item in
            words.formUnion(HeadingWords.of(item))
            guard case .multiple = item.kind else { return }
            for category in item.categories { words.formUnion(HeadingWords.of(category, in: item)) }
        }
        return { names.contains($0) || words.contains(HeadingWords.plain($0)) }
    }
}
