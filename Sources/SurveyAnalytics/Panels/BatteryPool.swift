/// The answers to all areas of a battery together, one for each unit and area.
public struct BatteryPool: Sendable, Hashable {
    /// Answers 1 and 2.
    public let poor: Int
    /// Answers 3.
    public let neither: Int
    /// Answers 4 and 5.
    public let good: Int
    /// Answers "not relevant".
    public let notRelevant: Int
    /// All answers; at least the sum of the others.
    public let answers: Int

    init(_ areas: [Distribution]) {
        let count = { (part: ScalePart) in
            areas.reduce(0) { $0 + ($1.share(of: part, base: .withNotRelevant)?.count ?? 0) }
        }
        (poor, neither, good) = (count(.poor), count(.neither), count(.good))
        notRelevant = areas.reduce(0) { $0 + $1.notRelevant }
        answers = areas.reduce(0) { $0 + $1.base(.withNotRelevant) }
    }

    /// The share of a part among all answers. It counts answers, not units, and all of them are known, so its
    /// interval is a point.
    public func share(of part: ScalePart) -> Share {
        switch part {
        case .poor: share(poor)
        case .neither: share(neither)
        case .good: share(good)
        }
    }

    /// The share of "not relevant" among all answers.
    public var shareNotRelevant: Share { share(notRelevant) }

    private func share(_ count: Int) -> Share { Share(count: count, base: answers, units: answers) }
}
