import Survey
import SurveyAnalytics

/// How free texts are read: the coding frame, and the corrections by hand in the order in which they were made.
public struct Themes: Sendable {
    /// What tells which theme.
    public let frame: ThemeFrame
    /// What was decided by hand.
    public let corrections: [AnswerCorrection]
    /// Why they cannot be read, where they cannot.
    public let problem: Phrase?

    /// A way to read free texts; none where nothing is told.
    public init(
        frame: ThemeFrame = ThemeFrame(entries: []), corrections: [AnswerCorrection] = [],
        problem: Phrase? = nil
    ) {
        self.frame = frame
        self.corrections = corrections
        self.problem = problem
    }
}
