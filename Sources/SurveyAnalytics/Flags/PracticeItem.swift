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

    /// The items of a wave that rules about practice look at, in the codebook's order.
    static func all(of wave: Wave) -> [PracticeItem] {
        zip(wave.codebook.items, wave.columns).enumerated().compactMap { position, entry in
            let (item, column) = entry
            let concern = item.mask { item.concern.contains($0.id) }
            let excluding = item.mask(of: .excludesRest)
            guard item.isClosed, concern | excluding != 0 else { return nil }
            return PracticeItem(
                item: position, given: CategoryMasks(column), concern: concern, excluding: excluding)
        }
    }

    /// Whether a category that excludes the rest is among several.
    func isContradicted(by given: UInt32) -> Bool {
        given & excluding != 0 && given.nonzeroBitCount > 1
    }
}
