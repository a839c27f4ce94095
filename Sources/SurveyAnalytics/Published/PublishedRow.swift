/// One thing that a printed report states: a number, a place in an order or a direction.
public struct PublishedRow: Sendable, Hashable {
    /// What a row speaks of.
    public enum Scope: String, Sendable, Hashable, CaseIterable {
        /// The wave of the report.
        case wave
        /// An earlier wave.
        case earlier
        /// Units that are followed through several waves.
        case panel
        /// The register alone.
        case register
        /// Something that no survey answers.
        case outside
    }

    /// What is stated of the subject. docs/published.md says what each needs.
    public enum Measure: String, Sendable, Hashable, CaseIterable {
        /// Units that answered at all.
        case answered
        /// Units of the frame.
        case units
        /// The percentage of units that answered at all.
        case rate
        /// The percentage of a characteristic's total that lives in units that answered.
        case coverage
        /// The sum of a series over all units and the row's years.
        case sum
        /// The percentage of the frame's units that are of a class.
        case shareOfFrame = "share-of-frame"
        /// The percentage of the units that answered that are of a class.
        case shareOfAnswered = "share-of-answered"
        /// The percentage of the silent units that are of a class.
        case shareOfSilent = "share-of-silent"
        /// Units that answered an item, "not relevant" included; for a battery the average over its areas; on a panel
        /// the panel's units.
        case base
        /// The percentage that gave a category or a part of a scale, "not relevant" in the base.
        case percent
        /// The units that gave a category or a number.
        case count
        /// The units that ticked so many categories, those that exclude the rest not counted.
        case measures
        /// The units that answered any item to which a category of the subject leads.
        case specific
        /// The unweighted mean of a battery's area means.
        case mean
        /// The lowest of the area means, and which area it is.
        case lowestMean = "lowest-mean"
        /// The highest of the area means, and which area it is.
        case highestMean = "highest-mean"
        /// The places of categories or numbers in the order of their counts.
        case rank
        /// The places of areas in the order of the share of a category or part: `5=plans|business`.
        case areaRank = "area-rank"
        /// The percentage of texts with a theme.
        case themePercent = "theme-percent"
        /// The number of texts with a theme.
        case themeCount = "theme-count"
        /// Whether a share is higher in some classes than among all other units.
        case higherIn = "higher-in"
        /// The change of a share on a panel, in percentage points; of a battery, all answers together.
        case change
        /// The percentage of those who gave a category in the first year that gave it in the last.
        case stay
    }

    /// Such as `f4.yes`. Unique within a report.
    public let id: String
    /// What it speaks of.
    public let scope: Scope
    /// The first year it speaks of.
    public let since: Int
    /// The last year it speaks of; the same as `since` where it speaks of one.
    public let until: Int
    /// The years of the waves in which its units answered, ascending; empty where each wave's own answers are meant.
    public let panel: [Int]
    /// The id of the frame that it counts in; `PublishedRow.everyFrame` for all together.
    public let frame: String
    /// What is stated.
    public let measure: Measure
    /// The id of an item, battery, division, characteristic or series; empty where the measure needs none.
    public let subject: String
    /// The id of a category, class or theme, a number of ticks, or several ids with `|` between; may be empty.
    public let part: String
    /// What is stated of it.
    public let claim: PublishedClaim

    /// The frame of rows that count the units of all frames.
    public static let everyFrame = "all"

    /// A row as a file states it.
    public init(
        id: String, scope: Scope, since: Int, until: Int, panel: [Int], frame: String, measure: Measure,
        subject: String, part: String, claim: PublishedClaim
    ) {
        self.id = id
        self.scope = scope
        self.since = since
        self.until = until
        self.panel = panel
        self.frame = frame
        self.measure = measure
        self.subject = subject
        self.part = part
        self.claim = claim
    }

    /// The years it speaks of: one, or the first and the last.
    public var years: [Int] { since == until ? [since] : [since, until] }

    /// Whether the register alone decides it, so that no answer, real or made up, can make it hold.
    public var needsOnlyRegister: Bool {
        switch measure {
        case .units, .shareOfFrame, .sum: true
        default: false
        }
    }
}
