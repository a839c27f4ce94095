import Survey

/// Finds the category that a cell names by its code or by its label in any language.
struct CategoryLookup {
    private let codes: [Int32: Int]
    private let labels: [String: Int]

    /// A lookup for an item's categories. A label that two categories share names none of them.
    init(_ categories: [Category]) {
        var codes: [Int32: Int] = [:]
        var labels: [String: Int] = [:]
        var shared: Set<String> = []
        for (position, category) in categories.enumerated() {
            codes[category.code] = position
            for language in Language.allCases {
                let label = CategoryLookup.normalised(category.label[language])
                if labels.updateValue(position, forKey: label) ?? position != position {
                    shared.insert(label)
                }
            }
        }
        self.codes = codes
        self.labels = labels.filter { !shared.contains($0.key) }
    }

    /// The position of the category with this code.
    func position(ofCode code: Int32) -> Int? { codes[code] }

    /// The position of the category with this label; case and blanks do not matter.
    func position(ofLabel label: String) -> Int? { labels[CategoryLookup.normalised(label)] }

    /// The position of the category that a cell names, by itself or by the file's own words for it.
    func position(of cell: AnswerCell) -> Int? {
        cell.code.flatMap(position(ofCode:)) ?? position(ofLabel: cell.text)
            ?? cell.label.flatMap(position(ofLabel:))
    }

    private static func normalised(_ label: String) -> String {
        label.lowercased().filter { !$0.isWhitespace }
    }
}
