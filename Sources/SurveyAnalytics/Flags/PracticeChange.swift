import Survey

/// An item about practice beside the last earlier wave that can be compared by the codebook.
///
/// A class, because every unit is asked of, and copying two items with their categories takes longer than the answer.
final class PracticeChange: Sendable {
    /// The year of the earlier wave.
    let since: Int
    private let now: PracticeItem
    private let before: PracticeItem
    /// The items themselves, for the categories' ids.
    private let items: (now: Item, before: Item)
    /// Each unit's position in the earlier register, where it is the same unit.
    private let earlierUnits: [Int?]

    /// The changes of the items of a wave, in the codebook's order.
    ///
    /// - Parameter earlier: the waves before, newest first.
    static func all(of practices: [PracticeItem], in wave: Wave, earlier: [Wave]) -> [PracticeChange] {
        practices.filter { $0.concern != 0 }.compactMap { practice in
            let id = wave.codebook.items[practice.item].id
            for candidate in earlier {
                guard let found = try? PanelItems(id, in: [candidate, wave]) else { continue }
                return PracticeChange(practice, found, wave, candidate)
            }
            return nil
        }
    }

    private init?(_ practice: PracticeItem, _ found: PanelItems, _ wave: Wave, _ candidate: Wave) {
        guard let before = PracticeItem(at: found.positions[0], of: candidate), before.concern != 0
        else { return nil }
        since = candidate.year
        now = practice
        self.before = before
        items = (found.items[1], found.items[0])
        earlierUnits = wave.register.positions(in: candidate.register)
    }

    /// The item that was in place the time before and gives cause for concern now; nil for anything else. Answers
    /// that contradict themselves say nothing, and neither does one outside the question.
    func reversal(ofUnit unit: Int) -> FlagEvidence.Reason? {
        guard let earlier = earlierUnits[unit], now.isOfConcern(unit), before.isInPlace(earlier)
        else { return nil }
        let evidence = Flag.Evidence.reversed(
            since: since, before: items.before.named(in: before.given[earlier]),
            now: items.now.named(in: now.given[unit] & now.concern))
        return (.item(items.now.id), evidence)
    }
}

extension Item {
    /// The categories of some bits, in the questionnaire's order.
    fileprivate func named(in mask: UInt32) -> [Category] {
        categories.indices.filter { mask & (1 << UInt32($0)) != 0 }.map { categories[$0] }
    }
}
