import Survey

extension FlagEvidence {
    /// Each item where the unit gave a category that the codebook marks as a concern. An answer that contradicts
    /// itself says nothing about practice.
    func missingPractice(of unit: Int) -> [Reason] {
        answers(of: unit).compactMap { item, given in
            let concerns = given.map { item.categories[$0].id }.filter(item.concern.contains)
            guard !concerns.isEmpty, contradiction(in: item, given) == nil else { return nil }
            return (.item(item.id), .missingPractice(categories: concerns))
        }
    }

    /// Each multiple choice where a category that excludes the rest is ticked beside others.
    func inconsistentAnswer(of unit: Int) -> [Reason] {
        answers(of: unit).compactMap { item, given in
            contradiction(in: item, given).map { (.item(item.id), $0) }
        }
    }

    /// Each text for contact in which a pattern is found.
    func contactRequest(of unit: Int, _ patterns: [WordPattern]) -> [Reason] {
        zip(wave.codebook.items, wave.columns).compactMap { item, column in
            guard item.use == "contact", let text = column.text(ofUnit: unit) else { return nil }
            let words = WordPattern.words(of: text)
            let found = patterns.compactMap { $0.firstMatch(in: words) }
            return found.isEmpty ? nil : (.item(item.id), .contactRequest(words: found))
        }
    }

    /// The closed items that a unit answered, each with the positions of the categories that it gave.
    private func answers(of unit: Int) -> [(item: Item, given: [Int])] {
        zip(wave.codebook.items, wave.columns).compactMap { item, column in
            guard item.isClosed, column.status[unit] == .answered else { return nil }
            return (item, column.categories(ofUnit: unit))
        }
    }

    private func contradiction(in item: Item, _ given: [Int]) -> Flag.Evidence? {
        let excluding = given.filter { item.categories[$0].standing == .excludesRest }
        guard !excluding.isEmpty, given.count > 1 else { return nil }
        let beside = given.filter { !excluding.contains($0) }
        return .inconsistent(
            excluding: excluding.map { item.categories[$0].id }, beside: beside.map { item.categories[$0].id }
        )
    }
}
