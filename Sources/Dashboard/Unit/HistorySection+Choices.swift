import Survey
import SurveyAnalytics
import TerminalUI
import Wording

extension HistorySection {
    /// One row a wave below each question.
    func choices(_ answers: [AnswerHistory]) -> [SectionRow] {
        guard !answers.isEmpty else { return [] }
        return [.heading(UnitHistoryWords.choices[language])]
            + answers.flatMap { answer -> [SectionRow] in
                let head = SectionRow(title(of: answer), target: target(answer), note: note(answer))
                return [head]
                    + answer.steps.indices.flatMap { place in
                        [SectionRow(choice(answer, at: place))]
                            + answer.steps[place].predecessors.map { SectionRow(choice(of: $0)) }
                    }
            }
    }

    /// The question, and whose share stands in the rows below.
    private func title(of answer: AnswerHistory) -> [Span] {
        let followed = answer.followed.map {
            "  " + UnitHistoryWords.following($0.label, in: state.content.name(of: history.domain))[language]
        }
        let room = max(20, width - TextWidth.of(followed ?? ""))
        let title = TextWidth.truncated(items[answer.item].short[language], width: room, glyphs: glyphs)
        return [Span(title)] + (followed.map { [Span($0, .dim)] } ?? [])
    }

    /// What one of the units answered that this one was made of.
    private func choice(of former: AnswerHistory.Former) -> [Span] {
        let name = HistorySection.margin + name(of: former.unit, isWhole: former.isWhole) + "  "
        let room = max(10, width - TextWidth.of(name))
        let isKnown = if case .categories = former.answer { true } else { false }
        let text = TextWidth.truncated(words(former.answer), width: room, glyphs: glyphs)
        return [Span(name, .dim), Span(text, isKnown ? .text : .missing)]
    }

    private func choice(_ answer: AnswerHistory, at place: Int) -> [Span] {
        let step = answer.steps[place]
        let year = Span("  \(step.year)  ", .dim)
        let changed = mark(answer.isChanged(at: place))
        let level = level(of: step)
        let room = width - 8 - changed.width - 1 - (level.isEmpty ? 0 : TextWidth.of(level) + 2)
        let text = TextWidth.padded(words(step.answer), width: max(10, min(room, 64)), glyphs: glyphs)
        let isKnown = if case .categories = step.answer { true } else { false }
        return [year, changed, Span(" "), Span(text, isKnown ? .text : .missing), Span("  " + level, .dim)]
    }

    /// Whether the answer changed, by a sign and a word.
    private func mark(_ isChanged: Bool?) -> Span {
        switch isChanged {
        case true?: Span(pad("\(glyphs[.diamond]) \(UnitHistoryWords.changed[language])"), .warning)
        case false?: Span(pad("\(glyphs[.same]) \(UnitHistoryWords.same[language])"), .dim)
        case nil: Span(pad(""), .dim)
        }
    }

    private func pad(_ text: String) -> String {
        let widest = max(
            TextWidth.of(UnitHistoryWords.changed[language]), TextWidth.of(UnitHistoryWords.same[language]))
        return TextWidth.padded(text, width: widest + 2, glyphs: glyphs)
    }

    private func words(_ answer: AnswerHistory.Answer) -> String {
        switch answer {
        case .categories(let categories): categories.map { $0.label[language] }.joined(separator: ", ")
        case .number(let number): numbers.whole(number)
        case .none(let reason): "\(glyphs[.none]) \(PanelWords.reason(reason)[language])"
        case .notComparable(.noSuchItem): "\(glyphs[.none]) \(UnitWords.notAsked[language])"
        case .notComparable: "\(glyphs[.none]) \(UnitHistoryWords.notComparableShort[language])"
        }
    }

    private func level(of step: AnswerHistory.Step) -> String {
        guard case .share(let share?)? = step.level else { return "" }
        return UnitHistoryWords.share(share, of: state.content.name(of: history.domain), numbers)[
            language]
    }
}
