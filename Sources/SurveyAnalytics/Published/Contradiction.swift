/// That a row of a report cannot hold, and how that is to be proved.
public struct Contradiction: Sendable, Hashable {
    /// The ways in which rows contradict the register or the report itself.
    public enum Reason: String, Sendable, Hashable, CaseIterable {
        /// A percentage of Table 1 was printed over some of the classes alone.
        case wrongBase = "wrong-base"
        /// The register's count gives another percentage, or no count fits the row and its twin among the silent.
        case otherDate = "other-date"
        /// The number of all units of a class is the number of those that answered.
        case answeringOnly = "answering-only"
        /// The register withholds small numbers, so that its sum is lower.
        case withheld
        /// The parts that the report gives add up to less.
        case unaccounted
        /// The shares of the same question allow fewer measures than the rows count.
        case tooManyMeasures = "too-many-measures"
        /// More units than answered in the wave.
        case otherWave = "other-wave"
    }

    /// The id of the row.
    public let row: String
    /// How it is proved.
    public let reason: Reason
    /// The classes that were left out of a wrong base; empty for other reasons.
    public let leftOut: [String]

    /// A contradiction as a file states it.
    public init(row: String, reason: Reason, leftOut: [String] = []) {
        self.row = row
        self.reason = reason
        self.leftOut = leftOut
    }
}

/// Why a row of a report cannot hold, with the numbers that show it.
public enum ContradictionProof: Sendable, Hashable {
    /// The printed percentage is that of some classes; the right one is of all units.
    case wrongBase(printedOver: Share, right: Share, leftOut: [String])
    /// The register counts so many.
    case otherCount(Share)
    /// No number of answered units of the class meets both this row and its twin among the silent.
    case noFittingCount(units: Int, twin: String)
    /// The class has so many units, and the printed number of them answered.
    case answeringOnly(units: Int, answered: Int)
    /// The known numbers sum to so much, and so many numbers are withheld.
    case withheld(sum: Int, withheld: Int)
    /// What the report says of the parts.
    case unaccounted(parts: [Int])
    /// The measures that the rows count, and the most that the shares of the question allow.
    case tooManyMeasures(counted: Int, possible: Int)
    /// So many units answered.
    case tooFewAnswered(Int)
}
