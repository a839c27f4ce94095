import Survey

/// The codes of a file that most likely mean "no answer": those that Questback writes, and those that the file declares.
public struct MissingGuess: Sendable, Hashable {
    /// Questback's codes (EFS): not shown; an empty text box; seen and left blank.
    static let notShown: Int32 = -77
    static let emptyText: Set<Int32> = [-66, -99]
    static let leftBlank: Int32 = 0

    /// Codes that mean that an item was seen and left blank.
    public let blank: [Int32]
    /// Codes that mean that an item was not shown.
    public let notShown: [Int32]
    /// Codes that mean an empty text box.
    public let emptyText: [Int32]

    /// Looks at all columns: where a file has Questback's negative codes, 0 means "left blank" in its choices too.
    init(of columns: [ColumnProfile]) {
        let codes = Set(columns.flatMap { $0.values.compactMap(\.code) })
        let declared = Set(columns.flatMap(\.declaredMissing))
        let isQuestback =
            codes.contains(MissingGuess.notShown) || !codes.isDisjoint(with: MissingGuess.emptyText)
        let other = declared.subtracting([MissingGuess.notShown]).subtracting(MissingGuess.emptyText)
        blank = (isQuestback ? other.union([MissingGuess.leftBlank]) : other).sorted()
        notShown = codes.union(declared).contains(MissingGuess.notShown) ? [MissingGuess.notShown] : []
        emptyText = codes.union(declared).intersection(MissingGuess.emptyText).sorted(by: >)
    }

    /// Whether a code is an answer of a choice.
    func isAnswer(_ code: Int32) -> Bool {
        !blank.contains(code) && !notShown.contains(code) && !emptyText.contains(code)
    }
}
