import Survey

/// The sets of units that the counts of one item come from, one behind the other: who gave each category, who answered,
/// who was not asked, and who gave nothing but what does not apply, or is not relevant.
struct ItemSets: Sendable {
    let answered: Int
    let notAsked: Int
    let doesNotApply: Int
    let notRelevant: Int
    private let leaving: UInt32
    private let irrelevant: UInt32

    init(_ item: Item) {
        let categories = item.categories.count
        answered = categories
        notAsked = categories + 1
        doesNotApply = categories + 2
        notRelevant = categories + 3
        leaving = item.mask(of: .doesNotApply)
        irrelevant = item.mask(of: .notRelevant)
    }

    /// The number of sets; those of leaving the base come last, so that an item which nobody leaves goes without.
    var count: Int {
        irrelevant != 0 ? notRelevant + 1 : leaving != 0 ? doesNotApply + 1 : notAsked + 1
    }

    /// The sets that a unit belongs to, one bit a set.
    ///
    /// - Parameter given: the categories that the unit gave, one bit a category.
    func membership(_ status: AnswerStatus, given: UInt32) -> UInt64 {
        switch status {
        case .silent: 0
        case .notAsked: 1 << UInt64(notAsked)
        case .answered: UInt64(given) | 1 << UInt64(answered) | leavingBase(given)
        }
    }

    private func leavingBase(_ given: UInt32) -> UInt64 {
        if leaving != 0 && given & ~leaving == 0 { return 1 << UInt64(doesNotApply) }
        if irrelevant != 0 && given & ~irrelevant == 0 { return 1 << UInt64(notRelevant) }
        return 0
    }
}
