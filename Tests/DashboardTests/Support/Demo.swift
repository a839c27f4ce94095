import Dashboard
import DemoData
import Survey
import SurveyFiles
import Testing

/// The embedded demo survey.
enum Demo {
    /// What the dashboard shows of it.
    static func content(unitsAtOnce: Int = 1_000) throws -> Content {
        let bytes = UnsafeBufferPointer(start: demo_survey_bytes(), count: demo_survey_length())
        let survey = try Survey(archive: Array(bytes))
        return Content(
            wave: survey.newest, earlier: Array(survey.waves.dropLast()), isSynthetic: survey.isSynthetic,
            exportFolder: "/home/adviser", unitsAtOnce: unitsAtOnce, themes: themes)
    }

    /// The coding frame that is built in.
    @Sendable private static func themes() -> Themes {
        let bytes = UnsafeBufferPointer(start: demo_themes_bytes(), count: demo_themes_length())
        do {
            return Themes(frame: try ThemeFrameReader.read(Array(bytes), file: "themes.yaml"))
        } catch {
            return Themes(problem: Phrase(error.file))
        }
    }
}
