import Dashboard
import Survey
import Wording

extension EffectPerformer {
    /// Reads the catalogue of figures and the coding frame, and holds the printed report against the survey. None of it
    /// is needed for the first screen, so it is read when somebody wants to see a figure.
    func readFigures() -> Action {
        do throws(Failure) {
            let texts = try session.figureTexts(of: session.workspace.wave)
            let figures = try session.figures().figures
            // A report that cannot be read takes no figure away.
            let printed = (try? session.workspace.check())?.entries ?? []
            return .figures(FigureLibrary(figures: figures, texts: texts, printed: printed))
        } catch {
            return .failed(Phrase(error.line))
        }
    }
}
