import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// What the unit wrote on each open question, the themes of it, and how many share each.
struct TextsSection {
    let state: State
    let unit: Int
    let answers: [WrittenAnswer]
    let width: Int

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }

    var rows: [SectionRow] {
        let problem = state.content.themes.value.problem.map {
            SectionRow.wrapped($0[language], width: width, role: .warning)
        }
        guard !answers.isEmpty else {
            return SectionRow.wrapped(WrittenWords.noItems[language], width: width, role: .dim)
        }
        return (problem ?? []) + answers.map(block).joined(separator: [SectionRow()])
    }

    private func block(_ answer: WrittenAnswer) -> [SectionRow] {
        let item = state.content.wave.codebook.items[answer.item]
        let question = TextWidth.wrap(item.label[language], width: width).map(SectionRow.heading)
        guard let text = answer.text else {
            let words = answer.status == .notAsked ? WrittenWords.notAsked : WrittenWords.nothing
            return question + [SectionRow([Span("  " + words[language], .missing)])]
        }
        return question + SectionRow.wrapped("«\(text)»", width: width, indent: 2) + themes(of: answer)
    }

    private func themes(of answer: WrittenAnswer) -> [SectionRow] {
        guard let themes = answer.themes else { return [remark(WrittenWords.noFrame)] }
        guard !themes.isEmpty else { return [remark(WrittenWords.noTheme)] }
        let layout = TableLayout(columns(answer), width: width - 2, gap: 2)
        let glyphs = state.settings.glyphs
        let head = SectionRow([Span("  ")] + layout.headings(glyphs: glyphs))
        return [head]
            + themes.map { mark in
                let spans = layout.line(glyphs: glyphs) { cell($0, mark) }
                return SectionRow(
                    [Span("  ")] + spans, target: .units([subset(of: mark)]),
                    note: WrittenWords.because(mark.words, isByHand: mark.isByHand)[language])
            }
    }

    private func remark(_ words: Phrase) -> SectionRow { SectionRow([Span("  " + words[language], .dim)]) }

    /// The theme, and one column a domain with the number that wrote an answer.
    private func columns(_ answer: WrittenAnswer) -> [TableColumn] {
        [TableColumn(ThemeWords.theme[language], minimum: 16, ideal: 30, isSticky: true)]
            + answer.writers.map { writers in
                let name = state.content.name(of: writers.domain)[language]
                let base = UnitWords.base(writers.base, of: writers.units, numbers)[language]
                return TableColumn("\(name) \(base)", minimum: 24, ideal: 32, priority: 5)
            }
    }

    private func cell(_ column: Int, _ mark: WrittenAnswer.Mark) -> Span {
        guard column > 0 else {
            let label = mark.isByHand ? ThemeWords.byHand(mark.theme.label) : mark.theme.label
            return Span(label[language])
        }
        let share = mark.shares[column - 1]
        return Span(
            UnitWords.share(share, withInterval: false, withCount: true, numbers: numbers)[language])
    }

    private func subset(of mark: WrittenAnswer.Mark) -> UnitSubset {
        UnitSubset(
            WrittenWords.wrote(about: mark.theme.label), units: mark.units,
            frame: state.content.register.units[unit].frame)
    }
}
