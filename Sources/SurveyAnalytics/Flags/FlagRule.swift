/// One reason to follow a unit up, as data that an office can change.
public struct FlagRule: Sendable, Hashable {
    /// How much a flag weighs. The weights of a unit's flags are summed to its priority.
    public enum Severity: Int, Sendable, Hashable, CaseIterable, Comparable {
        /// Worth knowing before the next talk.
        case watch = 1
        /// Worth a talk.
        case concern = 2
        /// Worth a talk soon.
        case act = 3

        /// Severities are ordered by weight.
        public static func < (left: Severity, right: Severity) -> Bool {
            left.rawValue < right.rawValue
        }
    }

    /// What the rule looks for, with its thresholds.
    public enum Kind: Sendable, Hashable {
        /// No answer in the wave, and in so many waves running, the wave itself counted.
        case notAnswered(wavesRunning: ClosedRange<Int>)
        /// Fewer than this percentage of the closed questions answered.
        case partial(belowPercent: Int)
        /// An area where the benefit was this step or lower.
        case lowBenefit(atMost: Int)
        /// A mean benefit below this number of steps and at or below this percentile (0...100) of the frame, over
        /// at least so many areas.
        case lowMean(below: Double, percentileAtMost: Double, leastAreas: Int)
        /// A mean benefit that fell by so many steps or more, over at least so many areas rated both times.
        case fall(atLeast: Double, leastAreas: Int)
        /// An area of at least this importance and at most this benefit.
        case unmetNeed(importanceAtLeast: Int, benefitAtMost: Int)
        /// A category that the codebook marks as a concern.
        case missingPractice
        /// A category that the codebook marks as a concern, where the answer of the last wave that can be compared had
        /// none.
        case reversedAnswer
        /// A category that excludes the rest, ticked beside others.
        case inconsistentAnswer
        /// A text, in an item marked `use: contact`, in which one of the patterns is found.
        case contactRequest(patterns: [WordPattern])
    }

    /// Such as `low-benefit`. Unique within the rules.
    public let id: String
    /// How much a flag of the rule weighs.
    public var severity: Severity
    /// What the rule looks for.
    public var kind: Kind
    /// Whether the rule is in use.
    public var isEnabled: Bool

    /// A rule as an office states it.
    public init(id: String, severity: Severity, kind: Kind, isEnabled: Bool = true) {
        self.id = id
        self.severity = severity
        self.kind = kind
        self.isEnabled = isEnabled
    }
}
