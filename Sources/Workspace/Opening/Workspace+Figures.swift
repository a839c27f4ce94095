import Survey
import SurveyAnalytics
import SurveyFiles

extension Workspace {
    /// The figures of the report: those of the folder that is read where it has a catalogue, else those built in, which
    /// know the survey's questions by the same ids, as far as they are of units that the survey asks.
    ///
    /// - Throws: the first mistake of the folder's catalogue.
    public func figures() throws(FileProblem) -> FigureCatalogue {
        if case .folder(let path) = origin, let own = try SurveyFolder.figures(path: path) { return own }
        return try DemoSurvey.figures().figures(toldOf: wave.register)
    }
}
