import Survey

/// Works out from a survey what a report states, row by row.
public struct PublishedEvaluation: Sendable {
    let survey: Survey
    let themes: ThemeFrame

    /// An evaluation of a survey.
    ///
    /// - Parameter themes: How free texts are coded.
    public init(of survey: Survey, themes: ThemeFrame = ThemeFrame(entries: [])) {
        self.survey = survey
        self.themes = themes
    }

    /// What the survey says about a row.
    ///
    /// - Throws: Why it says nothing.
    public func figure(of row: PublishedRow) throws(PublishedObstacle) -> PublishedFigure {
        guard row.scope != .outside else { throw .outside }
        switch row.measure {
        case .answered, .units, .rate: return try response(row)
        case .coverage: return try coverage(row)
        case .sum: return try sum(row)
        case .shareOfFrame, .shareOfAnswered, .shareOfSilent: return try classShare(row)
        case .base: return try base(row)
        case .percent:
            return try PublishedFigure(
                only(row) { (sample) throws(PublishedObstacle) in
                    try sample.share(of: row.part, of: row.subject)
                })
        case .count:
            return try only(row) { (sample) throws(PublishedObstacle) in
                try sample.count(of: row.part)
            }
        case .measures:
            return try only(row) { (sample) throws(PublishedObstacle) in
                try sample.unitsWithTicks(row.part)
            }
        case .specific:
            return try only(row) { (sample) throws(PublishedObstacle) in
                try sample.unitsLedOn(by: row.part)
            }
        case .mean:
            return try only(row) { (sample) throws(PublishedObstacle) in
                try sample.mean(of: row.subject)
            }
        case .lowestMean, .highestMean: return try extremeMean(row)
        case .rank: return try rank(row)
        case .areaRank: return try areaRank(row)
        case .themePercent, .themeCount: return try theme(row)
        case .higherIn: return try comparison(row)
        case .change: return try change(row)
        case .stay: return try stay(row)
        }
    }
}
