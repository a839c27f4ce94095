import Survey
import SurveyAnalytics

/// Everything that is counted and computed of a survey in one JSON document, so that another program can hold its own
/// results against it.
public struct Tabulation {
    /// What was asked, as JSON names it.
    public static let name = "tabulate"

    private let survey: Survey
    private let rules: FlagRules
    private let language: Language

    /// The tabulation of all waves of a survey.
    public init(of survey: Survey, rules: FlagRules = .standard, language: Language) {
        self.survey = survey
        self.rules = rules
        self.language = language
    }

    /// Writes the document piece by piece; it is never in memory as a whole.
    ///
    /// - Parameter sink: takes pieces of text in order.
    public func write<Problem>(to sink: (String) throws(Problem) -> Void) throws(Problem) {
        try JSONWriter.write(outline, to: sink)
    }

    var outline: JSONOutline {
        let document = ReportSource.heading(
            Self.name, wave: survey.newest, isSynthetic: survey.isSynthetic, language: language)
        let panels = PanelTabulation(survey, language: language)
        return .object(
            document.mapValues { .value($0) }.merging([
                "waves": .list(survey.waves.indices) { wave($0) }, "panels": panels.items,
                "batteryPanels": panels.batteries,
            ]) { $1 })
    }

    /// One wave, with the waves before it as its past.
    private func wave(_ place: Int) -> JSONOutline {
        let wave = survey.waves[place]
        let summary = WaveSummary(of: wave, earlier: Array(survey.waves[..<place]), rules: rules)
        let source = ReportSource(
            wave: wave, summary: summary, isSynthetic: survey.isSynthetic, language: language)
        return WaveTabulation(source: source).outline
    }
}
