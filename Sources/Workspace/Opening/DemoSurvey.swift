import DemoData
import Survey
import SurveyAnalytics
import SurveyFiles

/// The survey that is built in.
enum DemoSurvey {
    /// What problems call it.
    private static let name = "demo.survey"

    /// - Throws: `.empty` when none is built in, `.malformed` when it cannot be read.
    static func read() throws(FileProblem) -> Survey {
        guard demo_survey_length() > 0 else { throw FileProblem(.empty, file: name) }
        let bytes = UnsafeBufferPointer(start: demo_survey_bytes(), count: demo_survey_length())
        do {
            return try Survey(archive: bytes)
        } catch {
            throw FileProblem(.malformed, file: name)
        }
    }

    /// The catalogue of figures that is built in.
    ///
    /// - Throws: what the reader of catalogues throws.
    static func figures() throws(FileProblem) -> FigureCatalogue {
        let bytes = UnsafeBufferPointer(start: demo_figures_bytes(), count: demo_figures_length())
        return try FigureReader.read(Array(bytes), file: "figures.yaml")
    }

    /// The coding frame of free texts that is built in.
    ///
    /// - Throws: what the reader of coding frames throws.
    static func themes() throws(FileProblem) -> ThemeFrame {
        let bytes = UnsafeBufferPointer(start: demo_themes_bytes(), count: demo_themes_length())
        return try ThemeFrameReader.read(Array(bytes), file: "themes.yaml")
    }
}
