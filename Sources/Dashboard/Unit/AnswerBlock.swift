import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// One question on the screen of a unit.
struct AnswerBlock {
    let state: State
    let unit: Int
    let position: Int

    private var wave: Wave { state.content.wave }
    private var item: Item { wave.codebook.items[position] }
    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }
    private var glyphs: GlyphSet { state.settings.glyphs }

    /// Rows that the block takes.
    func height(width: Int) -> Int {
        switch item.kind {
        case .single, .multiple: 2 + item.categories.count
        case .scale: 3 + item.categories.count
        case .number: 4
        case .text: 2 + writtenLines(width: width).count
        }
    }

    func lines(width: Int, isSelected: Bool) -> [[Span]] {
        let marker = isSelected ? glyphs[.marker] + " " : "  "
        let question = TextWidth.truncated(item.label[language], width: width - 2, glyphs: glyphs)
        let heading = [Span(marker, .selected), Span(question, isSelected ? .selected : .heading)]
        return [heading] + body(width: width)
    }

    private func body(width: Int) -> [[Span]] {
        let columns = BenchmarkColumns(state: state, unit: unit, width: width)
        switch item.kind {
        case .single, .multiple, .scale: return closedLines(columns)
        case .number: return numberLines(columns)
        case .text: return textLines(columns, width: width)
        }
    }

    private func closedLines(_ columns: BenchmarkColumns) -> [[Span]] {
        let distributions = columns.answers(toItemAt: position).compactMap(\.distribution)
        let own = wave.columns[position].categories(ofUnit: unit)
        let heads = distributions.map { UnitWords.base($0.base($0.usualBase), of: $0.units, numbers) }
        var lines = [columns.heading(own: ownAnswer, heads: heads)]
        lines += item.categories.indices.map { category in
            columns.categoryLine(
                label: item.categories[category].label[language], isOwn: own.contains(category),
                position: category, in: distributions)
        }
        if item.kind == .scale { lines.append(columns.meanLine(distributions.map(\.mean))) }
        return lines
    }

    private func numberLines(_ columns: BenchmarkColumns) -> [[Span]] {
        let summaries = columns.answers(toItemAt: position).compactMap { answers -> NumberSummary? in
            if case .number(let summary) = answers { summary } else { nil }
        }
        let heads = summaries.map { UnitWords.base($0.base, of: $0.units, numbers) }
        return [
            columns.heading(own: ownAnswer, heads: heads),
            columns.meanLine(summaries.map(\.mean), decimals: summaries.first?.decimals ?? 0),
            columns.line(
                label: UnitWords.median[language],
                cells: summaries.map { summary in
                    summary.mean.value.map { mean in
                        UnitWords.median(mean, decimals: summary.decimals, numbers: numbers)[language]
                    } ?? glyphs[.none]
                }),
        ]
    }

    private func textLines(_ columns: BenchmarkColumns, width: Int) -> [[Span]] {
        let summaries = columns.answers(toItemAt: position).compactMap { answers -> TextSummary? in
            if case .text(let summary) = answers { summary } else { nil }
        }
        let heads = summaries.map { UnitWords.base($0.writers.count, of: $0.units, numbers) }
        return [columns.heading(own: ownAnswer, heads: heads)]
            + writtenLines(width: width).map { [Span("    "), Span($0)] }
    }

    /// What the unit wrote, wrapped.
    private func writtenLines(width: Int) -> [String] {
        let text = wave.columns[position].text(ofUnit: unit)
        return text.map { TextWidth.wrap("«\($0)»", width: width - 6) } ?? []
    }

    /// What the unit answered, or that it did not.
    private var ownAnswer: Span? {
        let column = wave.columns[position]
        switch column.status[unit] {
        case .silent: return Span(glyphs[.silent] + " " + UnitWords.notAnswered[language], .missing)
        case .notAsked: return Span(glyphs[.none] + " " + UnitWords.notAsked[language], .dim)
        case .answered: break
        }
        if case .number(_, let decimals) = item.kind, let number = column.number(ofUnit: unit) {
            return Span(glyphs[.diamond] + " " + numbers.stored(number, decimals: decimals), .barMark)
        }
        return nil
    }
}
