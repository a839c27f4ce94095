import Survey

/// An item whose categories may give cause for concern or exclude each other.
struct PracticeItem {
    /// Its position in the codebook.
    let item: Int
    /// What each unit gave.
    let given: CategoryMasks
    /// The bits of the categories that give cause for concern.
    let concern: UInt32
    /// The bits of the categories that exclude the rest.
    let excluding: UInt32
    /// The bits of the categories that say that the question does not concern the unit.
    private let outside: UInt32

    /// The items of a wave that rules about practice look at, in the codebook's order.
    static func all(of wave: Wave) -> [PracticeItem] {
        wave.codebook.items.indices.compactMap { PracticeItem(at: $0, of: wave) }
    }

    /// The item at a position of the codebook, or nil when rules have nothing to look for in it.
    init?(at position: Int, of wave: Wave) {
        let item = wave.codebook.items[position]
        concern = item.mask { item.concern.contains($0.id) }
        excluding = item.mask(of: .excludesRest)
        guard item.isClosed, concern | excluding != 0 else { return nil }
        self.item = position
        given = CategoryMasks(wave.columns[position])
        outside = item.mask(of: .doesNotApply) | item.mask(of: .notRelevant)
    }

    /// Whether a category that excludes the rest is among several.
    func isContradicted(by given: UInt32) -> Bool {
        given & excluding != 0 && given.nonzeroBitCount > 1
    }

    /// Whether a unit gave a category that gives cause for concern, and did not contradict itself.
    func isOfConcern(_ unit: Int) -> Bool {
        given[unit] & concern != 0 && !isContradicted(by: given[unit])
    }

    /// Whether a unit answered that it has what is asked for.
    func isInPlace(_ unit: Int) -> Bool {
        given[unit] & ~outside != 0 && given[unit] & concern == 0 && !isContradicted(by: given[unit])
    }

    /// How many of a domain of the wave gave a category that gives cause for concern, of those that the question
    /// concerns.
    func shareOfConcern(in domain: Domain, of wave: Wave) -> Share {
        let distribution = Distribution(ofItemAt: item, in: domain, of: wave)
        let isAsked = distribution.isAskedInFrame
        return distribution.share(
            isAsked ? domain.units.count { given[$0] & concern != 0 } : 0, distribution.usualBase)
    }
}
