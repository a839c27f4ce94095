import FollowUp
import Reports
import Survey
import SurveyAnalytics
import Wording
import Workspace

extension Session {
    /// The wave of the year that the user names; the newest when none is named.
    func wave(_ year: Int?) throws(Failure) -> Wave {
        guard let year else { return workspace.wave }
        if let found = workspace.survey.wave(year) { return found }
        let years = workspace.survey.waves.map { String($0.year) }
        throw Failure.unknown(CommandWords.wave, String(year), among: years, language)
    }

    /// What reports on a wave are made of.
    func source(of wave: Wave) -> ReportSource {
        guard wave.year != workspace.wave.year else { return source }
        return ReportSource(
            wave: wave, summary: workspace.summary(of: wave), isSynthetic: workspace.survey.isSynthetic,
            language: language)
    }

    /// How figures read the free texts of a wave.
    func figureTexts(of wave: Wave) throws(Failure) -> FigureTexts {
        // A store that was left aside when the survey was opened has nothing to say about it.
        let corrections = workspace.storeProblem == nil ? try corrections(of: wave).holding : []
        return FigureTexts(frame: try codingFrame(nil).frame, corrections: corrections)
    }

    /// The figures of the report.
    func figures() throws(Failure) -> FigureCatalogue {
        do throws(FileProblem) {
            return try workspace.figures()
        } catch {
            throw Failure(error, language)
        }
    }
}
