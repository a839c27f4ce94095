import Survey

/// What the answers of one column, or of several together, most likely are.
struct AnswerGuess {
    let kind: Item.Kind
    let categories: [Category]
    let missing: MissingCodes?
    let ground: DraftedItem.Ground

    private init(
        _ kind: Item.Kind, _ ground: DraftedItem.Ground, categories: [Category] = [],
        missing: MissingCodes? = nil
    ) {
        self.kind = kind
        self.ground = ground
        self.categories = categories
        self.missing = missing
    }

    /// More different codes or words than this are no choice.
    private static let fewAnswers = 20

    /// The answers of a column by itself.
    init(of column: ColumnProfile, missing: MissingGuess) {
        let codes = column.codes?.filter(missing.isAnswer) ?? []
        if column.filled == 0 {
            self.init(.text, .empty)
        } else if !column.labels.isEmpty {
            self = AnswerGuess.labelled(column, missing: missing)
        } else if column.codes != nil, codes.count <= 12, codes.allSatisfy({ (0...99).contains($0) }),
            !codes.isEmpty
        {
            let own = codes.contains(0) && missing.blank.contains(0)
            self.init(
                .single, .fewCodes(codes.count), categories: CategoryGuess.categories(ofCodes: codes),
                missing: own ? MissingCodes(blank: [], notShown: missing.notShown) : nil)
        } else if column.numbers == column.filled, let range = column.range {
            let empty = column.values.compactMap(\.code).filter(missing.emptyText.contains)
            self.init(
                .number(AnswerGuess.bounds(range, column, missing), decimals: column.decimals), .manyNumbers,
                missing: empty.isEmpty ? nil : MissingCodes(blank: empty, notShown: missing.notShown))
        } else if !column.entries.isEmpty, column.entries.count <= Item.mostCategories {
            self.init(
                .multiple(atMost: nil), .lists,
                categories: CategoryGuess.categories(ofTexts: column.entries.map(\.text)))
        } else if let texts = AnswerGuess.fewTexts(in: column, missing) {
            let categories = CategoryGuess.categories(ofTexts: texts)
            let isScale = categories.count { $0.value != nil } >= 3
            self.init(
                isScale ? .scale : .single,
                isScale ? .steps(categories.count { $0.value != nil }) : .fewTexts(texts.count),
                categories: categories)
        } else {
            self.init(.text, .manyTexts)
        }
    }

    /// One column a category, ticked or not.
    init(ofTicks columns: [ColumnProfile], options: [String]) {
        self.init(
            .multiple(atMost: nil), .ticks(columns: columns.count),
            categories: CategoryGuess.categories(ofTicks: columns, options: options))
    }

    /// A scale that several columns share: the steps from 1 to the highest code of any of them.
    init(ofScale columns: [ColumnProfile], missing: MissingGuess) {
        let codes = Set(columns.flatMap { $0.codes ?? [] }).filter(missing.isAnswer)
        let labels = columns.first?.labels ?? []
        let categories =
            labels.isEmpty
            ? CategoryGuess.steps(ofCodes: Array(1...max(1, codes.max() ?? 1)))
            : CategoryGuess.steps(ofLabels: labels.filter { missing.isAnswer($0.code) })
        self.init(.scale, .steps(categories.count { $0.value != nil }), categories: categories)
    }

    private static func labelled(_ column: ColumnProfile, missing: MissingGuess) -> AnswerGuess {
        let labels = column.labels.filter {
            missing.isAnswer($0.code) && !column.declaredMissing.contains($0.code)
        }
        let codes = Set(labels.map(\.code))
        let others = (column.codes ?? []).filter { missing.isAnswer($0) && !codes.contains($0) }
        // A number whose ends alone have words ("0 = none") is still a number.
        if column.codes == nil || others.count > labels.count, let range = column.range {
            return AnswerGuess(
                .number(bounds(range, column, missing), decimals: column.decimals), .manyNumbers)
        }
        guard labels.count <= Item.mostCategories, !labels.isEmpty else {
            return AnswerGuess(.text, .manyTexts)
        }
        let steps = CategoryGuess.steps(ofLabels: labels)
        let isScale = CategoryGuess.isScale(labels.map(\.text))
        let all = isScale ? steps : CategoryGuess.categories(ofLabels: labels)
        return AnswerGuess(isScale ? .scale : .single, .hasLabels, categories: all)
    }

    /// The texts of a column that are chosen from a few, rather than written.
    private static func fewTexts(in column: ColumnProfile, _ missing: MissingGuess) -> [String]? {
        let texts = column.values.filter { value in value.code.map(missing.isAnswer) ?? true }
        guard !column.hasMore, texts.count <= fewAnswers, texts.count >= 2,
            texts.reduce(0, { $0 + $1.count }) >= 3 * texts.count
        else { return nil }
        return texts.map(\.text)
    }

    /// The bounds of a number: a percentage when all fit, else what occurs.
    private static func bounds(
        _ range: ClosedRange<Int32>, _ column: ColumnProfile, _ missing: MissingGuess
    ) -> ClosedRange<Int32> {
        let unit = (0..<column.decimals).reduce(Int32(1)) { unit, _ in unit * 10 }
        let lowest =
            range.lowerBound < 0
                && (column.values.contains { $0.code.map { !missing.isAnswer($0) } ?? false })
            ? 0 : range.lowerBound
        if lowest >= 0, range.upperBound <= 100 * unit { return 0...(100 * unit) }
        return min(lowest, range.upperBound)...range.upperBound
    }
}
