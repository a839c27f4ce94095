import DemoData
import Survey

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
}
