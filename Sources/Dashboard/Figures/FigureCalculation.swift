import Survey
import SurveyAnalytics

/// A figure of the report told of a domain.
struct FigureCalculation: Calculation {
    let figure: Figure
    let domain: Domain
    /// How free texts are read; nil where there is no coding frame.
    let texts: FigureTexts?

    func result(in content: Content) -> FigureResult? {
        content.survey.map { figure.result(for: domain, in: $0, texts: texts) }
    }
}
