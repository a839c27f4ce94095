import Survey

extension FlagEvidence {
    /// Each item where the unit gave a category that the codebook marks as a concern. An answer that contradicts
    /// itself says nothing about practice.
    func missingPractice(of unit: Int) -> [Reason] {
        let shares = concerns[domains.frame(ofUnit: unit)] ?? []
        return zip(practices, shares).compactMap { practice, share in
            guard practice.isOfConcern(unit) else { return nil }
            let item = wave.codebook.items[practice.item]
            let given = item.categories(in: practice.given[unit] & practice.concern)
            return (.item(item.id), .missingPractice(categories: given, country: share))
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
