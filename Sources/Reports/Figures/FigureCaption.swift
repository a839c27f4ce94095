import Survey
import SurveyAnalytics
import Wording

/// The words round a figure: what it is, who is spoken of, on which base, and what must be said beside it.
struct FigureCaption {
    let result: FigureResult
    let source: ReportSource

    private var language: Language { source.language }

    /// `Figur 2: Utfordringer av svingninger · 2017`
    var title: String { words.title }

    /// `Hele landet, kommuner, n = 311 av 426`
    var domain: String { words.domain }

    /// What must be said beside the rows, each a sentence; why there are none, where there are none.
    var notes: [String] { words.notes }

    /// Whether any of what is shown is made up; what the register counts never is.
    var isSynthetic: Bool { source.isSynthetic && words.showsAnswers }

    /// `syntetiske svar · Kommuneundersøkelsen 2017`
    var basis: String {
        let basis =
            words.showsAnswers ? ReportWords.basis(isSynthetic: isSynthetic) : ReportWords.registerBasis
        return [basis[language], source.codebook.title[language]].joined(separator: " · ")
    }

    private var words: FigureSentences {
        FigureSentences(of: result, register: source.register, source.numbers)
    }
}

extension FigureLabel {
    func text(_ source: ReportSource) -> String {
        FigureWords.label(self, source.numbers)[source.language]
    }
}
