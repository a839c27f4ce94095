import Survey
import SurveyAnalytics

/// Units with what is known of each before the next talk, and what has come of it so far.
public struct FollowUpList: Sendable {
    /// The id of the survey that gives cause.
    public let survey: String
    /// The year of the wave.
    public let year: Int
    /// Whether any of the answers are made up.
    public let isSynthetic: Bool
    /// One row a unit, in the order in which the units were given.
    public let rows: [FollowUpRow]

    /// A list of some units.
    ///
    /// - Parameters:
    ///   - units: positions in the register of the wave.
    ///   - summary: what is worked out of the same wave.
    ///   - book: the follow-up of the same wave.
    ///   - isSynthetic: whether any answer that it rests on is made up.
    ///   - progress: is told after each unit which share of them is done.
    /// - Throws: `.stopped`, when `progress` does.
    public init(
        of units: [Int], in wave: Wave, summary: WaveSummary, book: FollowUpBook,
        isSynthetic: Bool, progress: Headway? = nil
    ) throws(FileProblem) {
        survey = wave.codebook.survey
        year = wave.year
        self.isSynthetic = isSynthetic
        let learning = Learning(of: wave)
        var rows: [FollowUpRow] = []
        for unit in units {
            rows.append(
                FollowUpRow(unit: unit, in: wave, summary: summary, learning: learning, book: book))
            try progress?.reach(Double(rows.count) / Double(units.count))
        }
        self.rows = rows
    }
}
