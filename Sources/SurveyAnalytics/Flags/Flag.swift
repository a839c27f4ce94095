import Survey

/// That a rule fired for a unit, and the numbers that made it.
public struct Flag: Sendable, Hashable {
    /// What a flag is about.
    public enum Subject: Sendable, Hashable {
        /// The unit as a whole.
        case unit
        /// The item with this id.
        case item(String)
        /// The area with this id.
        case area(String)
    }

    /// The numbers behind a flag; the thresholds are in its rule.
    public enum Evidence: Sendable, Hashable {
        /// No answer in so many waves running, the first of them in this year.
        case silence(wavesRunning: Int, since: Int)
        /// The closed questions answered, of those put.
        case incomplete(UnitResponse)
        /// The step given; where it stands among the units of the frame, and their mean.
        case lowBenefit(step: Int, standing: Standing?, mean: Mean?)
        /// The unit's mean of its areas, and where it stands among the units of the frame.
        case lowMean(UnitBatteryMean, standing: Standing)
        /// The change since an earlier wave.
        case fall(BatteryChange)
        /// The area with both steps, and the mean benefit of the units of the frame.
        case unmetNeed(UnitArea, mean: Mean?)
        /// The ids of the categories that give cause for concern, and how many of the frame gave such a one.
        case missingPractice(categories: [String], country: Share)
        /// The categories given in an earlier wave, and those that give cause for concern now.
        case reversed(since: Int, before: [Category], now: [Category])
        /// The ids of the excluding categories, and of those ticked beside them.
        case inconsistent(excluding: [String], beside: [String])
        /// The words that were found, in lower case.
        case contactRequest(words: [String])
    }

    /// The rule that fired, with its thresholds.
    public let rule: FlagRule
    /// The unit's position in the register.
    public let unit: Int
    /// What the flag is about.
    public let subject: Subject
    /// The numbers that made it fire.
    public let evidence: Evidence
    /// The earlier waves running in which the same rule fired about the same matter. Silence tells its own run.
    public let persistence: Persistence

    /// A flag.
    public init(
        rule: FlagRule, unit: Int, subject: Subject, evidence: Evidence, persistence: Persistence = .none
    ) {
        self.rule = rule
        self.unit = unit
        self.subject = subject
        self.evidence = evidence
        self.persistence = persistence
    }
}
