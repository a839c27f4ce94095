import Survey

/// An item of an earlier wave that a drafted one may continue.
public struct ItemLink: Sendable, Hashable {
    /// What speaks for it.
    public enum Evidence: Sendable, Hashable {
        /// The column has the same name.
        case sameColumn
        /// So many of the categories have the same words.
        case labels(shared: Int, of: Int)
        /// So many of the codes are codes of the earlier item.
        case codes(shared: Int, of: Int)
        /// The questions are worded alike: 0...1.
        case wording(Double)
        /// The answers are of the same kind.
        case sameKind
    }

    /// The year of the earlier wave.
    public let wave: Int
    /// The earlier item's id.
    public let item: String
    /// How like they are: 0...1, the mean of what could be compared, by weight.
    public let similarity: Double
    /// What speaks for it.
    public let evidence: [Evidence]

    /// From here on a link is taken over into the draft.
    public static let likely = 0.6
}

extension ItemLink {
    /// Whether the adviser should look at it: many questions have the same kind of answers and the same codes, so that
    /// more than these must speak for it.
    var isWorthALine: Bool {
        evidence.contains { piece in
            switch piece {
            case .sameColumn, .labels: true
            case .wording(let share): share >= 0.5
            case .codes, .sameKind: false
            }
        }
    }

    /// Compares an item that is drafted from columns with an earlier one.
    init(of item: DraftedItem, to earlier: Item, wave: Int) {
        var evidence: [Evidence] = []
        var (sum, weight) = (0.0, 0.0)
        func take(_ share: Double, _ itsWeight: Double, _ what: Evidence) {
            sum += share * itsWeight
            weight += itsWeight
            if share > 0 { evidence.append(what) }
        }
        take(item.columns == earlier.columns ? 1 : 0, 2, .sameColumn)
        take(item.kind.isLike(earlier.kind) ? 1 : 0, 2, .sameKind)
        if let wording = ItemLink.wording(of: item, earlier) { take(wording, 3, .wording(wording)) }
        if !item.categories.isEmpty, !earlier.categories.isEmpty {
            let known = Set(earlier.categories.map(\.code))
            let codes = item.categories.count { known.contains($0.code) }
            take(
                Double(codes) / Double(max(item.categories.count, earlier.categories.count)), 1,
                .codes(shared: codes, of: earlier.categories.count))
            let labels = ItemLink.sharedLabels(of: item, earlier)
            if let labels {
                take(
                    Double(labels) / Double(max(item.categories.count, earlier.categories.count)), 2,
                    .labels(shared: labels, of: earlier.categories.count))
            }
        }
        self.wave = wave
        self.item = earlier.id
        similarity = sum / weight
        self.evidence = evidence
    }

    /// How alike the questions are worded; nil where the file has no words for the question.
    private static func wording(of item: DraftedItem, _ earlier: Item) -> Double? {
        guard !item.columns.contains(item.label.nb) else { return nil }
        return Language.allCases.map { WordingLikeness.share(item.label.nb, earlier.label[$0]) }.max()
    }

    /// How many categories have the same words; nil where the file has none for its codes.
    private static func sharedLabels(of item: DraftedItem, _ earlier: Item) -> Int? {
        let own = Set(item.categories.filter { $0.label.nb != String($0.code) }.map { plain($0.label.nb) })
        guard !own.isEmpty else { return nil }
        return earlier.categories.count { category in
            Language.allCases.contains { own.contains(plain(category.label[$0])) }
        }
    }

    private static func plain(_ label: String) -> String {
        Letters.folded(label).filter { !$0.isWhitespace }
    }
}

extension Item.Kind {
    /// Whether answers are of the same kind, whatever the bounds.
    fileprivate func isLike(_ other: Item.Kind) -> Bool {
        switch (self, other) {
        case (.single, .single), (.scale, .scale), (.multiple, .multiple), (.number, .number), (.text, .text),
            (.single, .scale), (.scale, .single):
            true
        default: false
        }
    }
}
