import Survey

/// The answers of a domain to one closed item: how many units gave each category, and what became of the rest.
///
/// `units = answered + notAsked + silent` where the frame is asked at all, and of the answered some may leave the
/// base (`doesNotApply`).
public struct Distribution: Sendable, Hashable {
    /// What stands below the line in a share of a scale.
    public enum Base: Sendable, Hashable, CaseIterable {
        /// The answers within the scale alone.
        case withoutNotRelevant
        /// "Not relevant" counts as an answer.
        case withNotRelevant
    }

    /// The id of the item.
    public let item: String
    /// Who is spoken of.
    public let domain: Domain
    /// Whether the item is a scale, so that "not relevant" leaves the usual base.
    public let isScale: Bool
    /// Whether the item is put to the domain's frame at all; if not, every count is zero.
    public let isAskedInFrame: Bool
    /// The item's categories.
    public let categories: [Category]
    /// The units that gave each category, in the categories' order.
    public let counts: [Int]
    /// The units of the domain, N.
    public let units: Int
    /// The units with an answer of any standing.
    public let answered: Int
    /// The units that the routing leads past the item.
    public let notAsked: Int
    /// The units that answered that the question does not concern them.
    public let doesNotApply: Int
    /// The units that answered "not relevant".
    public let notRelevant: Int

    /// Counts the answers of a domain.
    ///
    /// - Parameter position: the item's position in the wave's codebook; a closed item.
    public init(ofItemAt position: Int, in domain: Domain, of wave: Wave) {
        let item = wave.codebook.items[position]
        self.init(
            of: item, in: domain,
            tally: AnswerTally(of: item, column: wave.columns[position], units: domain.units))
    }

    /// What was counted; nothing where the frame is not asked.
    init(of item: Item, in domain: Domain, tally counted: AnswerTally) {
        let isAsked = item.isAsked(inFrame: domain.frame)
        let tally = isAsked ? counted : AnswerTally(categories: item.categories.count)
        self.item = item.id
        self.domain = domain
        isScale = item.kind == .scale
        isAskedInFrame = isAsked
        categories = item.categories
        counts = tally.counts
        units = domain.units.count
        answered = tally.answered
        notAsked = tally.notAsked
        doesNotApply = tally.doesNotApply
        notRelevant = tally.notRelevant
    }

    /// Counts the answers of a domain to the item with this id, or nil when the wave has no such closed item.
    public init?(of item: String, in domain: Domain, of wave: Wave) {
        guard let position = wave.codebook.position(ofItem: item), wave.codebook.items[position].isClosed
        else { return nil }
        self.init(ofItemAt: position, in: domain, of: wave)
    }

    /// The units that the item was or should have been put to.
    public var asked: Int { isAskedInFrame ? units - notAsked : 0 }

    /// The units that were asked and kept silent, s.
    public var silent: Int { asked - answered }

    /// The base that is meant where nobody says otherwise: a scale leaves out "not relevant".
    public var usualBase: Base { isScale ? .withoutNotRelevant : .withNotRelevant }

    /// The units that shares are taken of, n.
    public func base(_ base: Base) -> Int {
        let concerned = answered - doesNotApply
        return base == .withNotRelevant ? concerned : concerned - notRelevant
    }

    /// n on the usual base.
    public var base: Int { base(usualBase) }

    /// The known units that leave the base: not asked, does not apply, and "not relevant" where it is left out.
    public func leftOut(_ base: Base) -> Int {
        answered + notAsked - self.base(base)
    }

    /// The categories picked by all units of the base together; for a multiple choice more than `base`.
    public var ticks: Int {
        zip(categories, counts).reduce(0) { $0 + ($1.0.standing == .doesNotApply ? 0 : $1.1) }
    }

    /// Picked categories per unit of the base; nil when the base is empty.
    public var ticksPerUnit: Double? {
        base(.withNotRelevant) > 0 ? Double(ticks) / Double(base(.withNotRelevant)) : nil
    }

    /// The share of one category, or nil where the category is not in the base.
    public func share(ofCategoryAt position: Int, base chosen: Base? = nil) -> Share? {
        let base = chosen ?? usualBase
        switch categories[position].standing {
        case .doesNotApply: return nil
        case .notRelevant where base == .withoutNotRelevant: return nil
        case .ordinary, .notRelevant, .excludesRest: return share(counts[position], base)
        }
    }

    func share(_ count: Int, _ base: Base) -> Share {
        Share(
            count: count, base: self.base(base), known: answered + notAsked, units: isAskedInFrame ? units : 0
        )
    }
}

extension Item {
    /// Whether the units of a frame are asked.
    public func isAsked(inFrame frame: String) -> Bool {
        frames.isEmpty || frames.contains(frame)
    }
}
