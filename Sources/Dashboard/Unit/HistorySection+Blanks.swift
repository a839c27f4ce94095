import Survey
import SurveyAnalytics
import TerminalUI
import Wording

// Why waves are blank.
extension HistorySection {
    /// Why there is nothing to compare in each of some waves; those that did not put the question together.
    func blanks(_ steps: [AnswerHistory.Step]) -> [String] {
        let silent = steps.filter(\.isNotAsked).map(\.year)
        let others = steps.compactMap { step -> String? in
            switch step.answer {
            case .none(let reason): UnitHistoryWords.absence(reason, in: step.year)[language]
            case .notComparable(.noSuchItem), .categories, .number: nil
            case .notComparable(let refusal): PanelWords.refusal(refusal)[language]
            }
        }
        return others + (silent.isEmpty ? [] : [PanelWords.notAsked(in: silent)[language]])
    }

    /// The questions that no earlier wave can be held against, each with the reasons.
    var notComparable: [SectionRow] {
        incomparable(UnitHistoryWords.notComparable) { !$0.allSatisfy(\.isNotAsked) }
    }

    /// The questions that no earlier wave put.
    var notAskedBefore: [SectionRow] {
        incomparable(UnitHistoryWords.notAskedBefore) { $0.allSatisfy(\.isNotAsked) }
    }

    private func incomparable(
        _ title: Phrase, _ belongs: ([AnswerHistory.Step]) -> Bool
    ) -> [SectionRow] {
        let answers = history.answers.filter {
            !$0.isComparable && $0.steps.count > 1 && belongs($0.steps.dropLast())
        }
        guard !answers.isEmpty else { return [] }
        return [.heading(title[language])]
            + answers.map { answer in
                let name = TextWidth.truncated(
                    items[answer.item].short[language], width: width, glyphs: glyphs)
                let reasons = blanks(answer.steps.dropLast()).joined(separator: " ")
                return SectionRow([Span(name, .dim)], target: target(answer), note: reasons)
            }
    }
}

extension AnswerHistory.Step {
    /// Whether the wave did not put the question.
    fileprivate var isNotAsked: Bool {
        if case .notComparable(.noSuchItem) = answer { true } else { false }
    }
}
