import Dashboard
import Survey
import Wording

extension EffectPerformer {
    /// Reads the catalogue of figures and the coding frame, which none of the first screen needs, and brings them; then
    /// holds the printed report against the survey, which takes longer, and brings them again with it.
    func readFigures() -> Action {
        do throws(Failure) {
            let texts = try session.figureTexts(of: session.workspace.wave)
            let figures = try session.figures().figures
            deliver(.figures(FigureLibrary(figures: figures, texts: texts)))
            // A report that cannot be read takes no figure away.
            let printed = (try? session.workspace.check())?.entries ?? []
            return .figures(FigureLibrary(figures: figures, texts: texts, printed: printed))
        } catch {
            return .failed(Phrase(error.line))
        }
    }
}
