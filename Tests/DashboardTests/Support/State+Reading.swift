import SurveyAnalytics

@testable import Dashboard

extension State {
    /// The codes of the units in the list, read off the screen's own rows.
    var listedCodes: [String] {
        listedUnits.map { content.wave.register.units[$0].code }
    }

    /// A figure told of what is looked at, without a screen that shows it.
    func result(of figure: Figure, _ focus: Focus) -> FigureResult? {
        calculations(of: figure, focus).first?.result(in: content)
    }
}
