import Survey
import SurveyAnalytics
import Wording

/// What a section of a question says.
struct QuestionCalculation: Calculation {
    /// The id of the question, as the newest wave has it.
    let item: String
    /// The wave that put it.
    let year: Int
    let place: Domain
    let section: QuestionScreen.Section
    /// The position of the division, where the section shows one.
    var division = 0

    /// What comes out.
    struct Result: Sendable {
        let content: QuestionContent
        /// Whose answers stand first, and how many answered in the wave; nil where they were not asked.
        var base: (name: Phrase, count: QuestionBlock.Base)?
    }

    func result(in content: Content) -> Result {
        guard let asked = content.asked(item, in: year, of: place) else {
            let isAsked = content.wave(of: year).flatMap { content.position(ofItem: item, in: $0) }
            let words = isAsked == nil ? PanelWords.refusal(.noSuchItem(year: year)) : QuestionWords.noPlace
            return Result(content: QuestionContent(notes: [.words(words)]))
        }
        let base = QuestionBlock.Base(
            answered: asked.answers(asked.place).answered, units: asked.place.count)
        return Result(content: said(of: asked), base: (asked.name(of: asked.domains[0]), base))
    }

    private func said(of asked: AskedQuestion) -> QuestionContent {
        switch section {
        case .distribution: DistributionBlocks(of: asked).content
        case .divisions: DivisionBlocks(asked: asked).content(ofDivisionAt: division)
        case .regions: DivisionBlocks(asked: asked).regions
        case .change: ChangeBlocks(asked: asked).content
        }
    }
}

/// What a place answered to every question of the newest wave.
struct QuestionsCalculation: Calculation {
    let place: Domain

    func result(in content: Content) -> [QuestionsScreen.Row] {
        let profile = content.profile(of: place)
        return content.wave.codebook.items.indices.map { position in
            QuestionsScreen.Row(
                position: position,
                answers: profile?.items[position]
                    ?? DomainProfile.Answers(ofItemAt: position, in: place, of: content.wave))
        }
    }
}
