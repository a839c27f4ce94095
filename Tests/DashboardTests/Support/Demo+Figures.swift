import Dashboard
import DemoData
import Survey
import SurveyAnalytics
import SurveyFiles

extension Demo {
    /// The figures of the report, and what was printed, as the program reads them.
    static func library() throws -> FigureLibrary { try found.get() }

    private static let found = Result { try read() }

    private static func read() throws -> FigureLibrary {
        let frame = try ThemeFrameReader.read(
            bytes(demo_themes_bytes(), demo_themes_length()), file: "themes.yaml")
        let rows = try PublishedReader.read(
            bytes(demo_published_bytes(), demo_published_length()), file: "published.csv")
        let known = try ContradictionReader.read(
            bytes(demo_contradictions_bytes(), demo_contradictions_length()), file: "contradictions.csv")
        let figures = try FigureReader.read(
            bytes(demo_figures_bytes(), demo_figures_length()), file: "figures.yaml")
        let check = PublishedCheck(rows, contradictions: known, against: try survey(), themes: frame)
        return FigureLibrary(
            figures: figures.figures, texts: FigureTexts(frame: frame), printed: check.entries)
    }

    /// The whole survey.
    static func survey() throws -> Survey {
        try Survey(archive: bytes(demo_survey_bytes(), demo_survey_length()))
    }

    private static func bytes(_ start: UnsafePointer<UInt8>, _ length: Int) -> [UInt8] {
        Array(UnsafeBufferPointer(start: start, count: length))
    }
}
