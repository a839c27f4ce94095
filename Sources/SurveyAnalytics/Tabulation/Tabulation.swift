import Survey

/// The counts of all items in a frame and in each class of a division.
public struct Tabulation: Sendable {
    private let answers: AnswerSets
    /// Item by item and set by set, the units of each segment of the layout.
    private let counts: [Int]
    private let starts: [Int]

    init(answers: AnswerSets, counts: [Int], starts: [Int]) {
        self.answers = answers
        self.counts = counts
        self.starts = starts
    }

    /// The frame, then one domain a class in reporting order.
    public var domains: [Domain] { answers.layout.domains }

    /// The answers to the closed item at a position of the codebook, in the domain at a position of `domains`.
    public func distribution(ofItemAt position: Int, inDomainAt domain: Int) -> Distribution {
        Distribution(
            of: answers.items[position], in: domains[domain],
            tally: tally(ofItemAt: position, inDomainAt: domain))
    }

    private func tally(ofItemAt position: Int, inDomainAt domain: Int) -> AnswerTally {
        let sets = answers.itemSets[position]
        func count(_ set: Int) -> Int {
            if set >= sets.count { return 0 }
            let segments = answers.layout.segments.count
            let start = starts[position] + set * segments
            return domain == 0 ? counts[start..<start + segments].reduce(0, +) : counts[start + domain - 1]
        }
        return AnswerTally(
            counts: (0..<sets.answered).map(count), answered: count(sets.answered),
            notAsked: count(sets.notAsked), doesNotApply: count(sets.doesNotApply),
            notRelevant: count(sets.notRelevant))
    }
}
