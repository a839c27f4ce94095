import Survey
import SurveyAnalytics

/// One unit of a list: what the survey says of it, and what has come of it so far.
public struct FollowUpRow: Sendable {
    /// The unit.
    public let unit: Unit
    /// The class of the division after the main one: the county.
    public let county: Division.Class?
    /// Why the unit is flagged now, in the order of the rules.
    public let flags: [Flag]
    /// The sum of the severities of these flags.
    public let weight: Int
    /// How the unit wants to be met.
    public let channels: [Category]
    /// The areas that matter to the unit and where the help was of little use.
    public let unmetNeeds: [UnitArea]
    /// From whom the unit may learn, where it was dissatisfied or lacks a practice.
    public let lessons: [Lesson]
    /// How the unit is followed up; nil where it is not on the follow-up list.
    public let entry: FollowUpEntry?
    /// How often the unit's entry has been written, by which an edited list is read back; 0 where it never was.
    public let version: Int
    /// What was said or sent last.
    public let lastLine: LogLine?

    /// What is known of a unit.
    ///
    /// - Parameters:
    ///   - position: the unit's position in the register of the wave.
    ///   - learning: made of the same wave.
    ///   - book: the follow-up of the same wave.
    public init(
        unit position: Int, in wave: Wave, summary: WaveSummary, learning: Learning, book: FollowUpBook
    ) {
        unit = wave.register.units[position]
        county = wave.register.secondDivision?.classOfUnit(position)
        flags = summary.flags[position]
        weight = summary.units[position].priority
        channels = wave.preferredChannels(ofUnit: position)
        unmetNeeds = summary.unmetNeeds(ofUnit: position)
        lessons = learning.lessons(forUnit: position)
        entry = book.entries[unit.code]
        version = book.records[FollowUpEntry.key(book.wave, unit: unit.code)]?.version ?? 0
        lastLine = book.log[unit.code]?.first
    }

    /// Whether the unit is on the follow-up list.
    public var isListed: Bool { entry != nil }

    /// How urgent it is: what somebody chose, else the sum of the severities.
    public var priority: Int { entry?.priority ?? weight }

    /// The most severe of the flags.
    public var severity: FlagRule.Severity? { flags.map(\.rule.severity).max() }
}
