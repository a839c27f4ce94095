/// How far the themes that were found agree with those that are known to be right.
public struct CodingAgreement: Sendable, Hashable {
    /// Found, and right.
    public let right: Int
    /// Found, and not right.
    public let wrong: Int
    /// Right, and not found.
    public let missed: Int

    /// An agreement of so many answers and themes.
    public init(right: Int = 0, wrong: Int = 0, missed: Int = 0) {
        self.right = right
        self.wrong = wrong
        self.missed = missed
    }

    /// The agreement on the themes of one answer.
    public init(found: Set<String>, known: Set<String>) {
        self.init(
            right: found.intersection(known).count, wrong: found.subtracting(known).count,
            missed: known.subtracting(found).count)
    }

    /// The part of what was found that is right, a share in 0...1; nil where nothing was found.
    public var precision: Double? {
        right + wrong > 0 ? Double(right) / Double(right + wrong) : nil
    }

    /// The part of what is right that was found, a share in 0...1; nil where there is nothing to find.
    public var recall: Double? {
        right + missed > 0 ? Double(right) / Double(right + missed) : nil
    }

    /// Both together, each theme of each answer counted once.
    public static func + (one: CodingAgreement, other: CodingAgreement) -> CodingAgreement {
        CodingAgreement(
            right: one.right + other.right, wrong: one.wrong + other.wrong,
            missed: one.missed + other.missed)
    }
}
