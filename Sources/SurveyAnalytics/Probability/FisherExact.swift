/// Fisher's exact test of a two by two table.
enum FisherExact {
    /// The two-sided p: the sum of the probabilities of all tables with the same margins that are no likelier
    /// than the one seen.
    ///
    /// - Parameters:
    ///   - first: how many of how many have the mark in one group.
    ///   - second: the same in the other.
    static func twoSided(first: (count: Int, of: Int), second: (count: Int, of: Int)) -> Double {
        let tables = Hypergeometric(
            marked: first.count + second.count, population: first.of + second.of, sample: first.of)
        let seen = tables.probability(first.count)
        // Equally likely tables must stay equal in spite of rounding.
        let limit = seen * (1 + 1e-7)
        return min(
            1,
            tables.support.reduce(0) { sum, count in
                let probability = tables.probability(count)
                return probability <= limit ? sum + probability : sum
            })
    }
}
