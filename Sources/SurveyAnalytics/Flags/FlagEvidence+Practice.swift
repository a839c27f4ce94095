import Survey

extension FlagEvidence {
    /// Each item where the unit gave a category that the codebook marks as a concern. An answer that contradicts
    /// itself says nothing about practice.
    func missingPractice(of unit: Int) -> [Reason] {
        practices.compactMap { practice in
            let given = practice.given[unit]
            guard given & practice.concern != 0, !practice.isContradicted(by: given) else { return nil }
            let item = wave.codebook.items[practice.item]
            return (
                .item(item.id), .missingPractice(categories: item.categories(in: given & practice.concern))
            )
        }
    }

    /// Each multiple choice where a category that excludes the rest is ticked beside others.
    func inconsistentAnswer(of unit: Int) -> [Reason] {
        practices.compactMap { practice in
            let given = practice.given[unit]
            guard practice.isContradicted(by: given) else { return nil }
            let item = wave.codebook.items[practice.item]
            let evidence = Flag.Evidence.inconsistent(
                excluding: item.categories(in: given & practice.excluding),
                beside: item.categories(in: given & ~practice.excluding))
            return (.item(item.id), evidence)
        }
    }

    /// Each text for contact in which a pattern is found. Words that lie within others that were found are not
    /// told twice.
    func contactRequest(of unit: Int, _ patterns: [WordPattern]) -> [Reason] {
        contactItems.compactMap { position in
            guard let text = wave.columns[position].text(ofUnit: unit) else { return nil }
            let words = WordPattern.words(of: text)
            let found = patterns.compactMap { $0.firstMatch(in: words) }
            let told = found.enumerated().filter { place, phrase in
                !found.enumerated().contains { other, longer in
                    longer.count > phrase.count ? longer.contains(phrase) : longer == phrase && other < place
                }
            }
            guard !told.isEmpty else { return nil }
            return (.item(wave.codebook.items[position].id), .contactRequest(words: told.map(\.element)))
        }
    }
}

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
