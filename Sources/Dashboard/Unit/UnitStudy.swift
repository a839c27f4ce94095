import SurveyAnalytics

/// What the open section of a unit's screen rests on and no list needs; nil where the section needs no such thing, or before it
/// has been worked out.
struct UnitStudy: Sendable {
    var texts: [WrittenAnswer]?
    var history: UnitHistory?
    var likeness: UnitLikeness?
}
