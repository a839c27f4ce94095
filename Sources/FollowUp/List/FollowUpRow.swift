import Survey
import SurveyAnalytics

/// One unit that is to be followed up.
public struct FollowUpRow: Sendable {
    /// The unit.
    public let unit: Unit
    /// The class of the division after the main one: the county.
    public let county: Division.Class?
    /// Why the unit is flagged, in the order of the rules.
    public let flags: [Flag]
    /// The sum of the severities of the flags.
    public let priority: Int
    /// How the unit wants to be met.
    public let channels: [Category]
    /// The areas that matter to the unit and where the help was of little use.
    public let unmetNeeds: [UnitArea]
    /// From whom the unit may learn, where it was dissatisfied or lacks a practice.
    public let lessons: [Lesson]
    /// Who follows the unit up; nil until somebody does.
    public let adviser: String?
    /// How far it has come; nil until somebody says.
    public let status: String?
    /// When it is to be done; nil until somebody says.
    public let due: Day?

    /// What is known of a unit before anybody has followed it up.
    ///
    /// - Parameters:
    ///   - position: the unit's position in the register of the wave.
    ///   - learning: made of the same wave.
    public init(unit position: Int, in wave: Wave, summary: WaveSummary, learning: Learning) {
        unit = wave.register.units[position]
        county = wave.register.secondDivision?.classOfUnit(position)
        flags = summary.flags[position]
        priority = summary.units[position].priority
        channels = wave.preferredChannels(ofUnit: position)
        unmetNeeds = summary.unmetNeeds(ofUnit: position)
        lessons = learning.lessons(forUnit: position)
        adviser = nil
        status = nil
        due = nil
    }
}
