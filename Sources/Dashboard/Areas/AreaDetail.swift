import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// What is to be said of the selected area at length: both spreads, means, importance, change, and why it is flagged.
struct AreaDetail {
    let state: State
    let row: AreaOverview

    private var language: Language { state.settings.language }
    private var numbers: Numbers { state.settings.numbers }
    private var glyphs: GlyphSet { state.settings.glyphs }

    /// The lines beside the list, where there is room for all of them.
    func lines(width: Int) -> [[Span]] {
        let sections: [[[Span]]] = [
            wrapped(row.area.label.capitalized, .heading, width),
            bars(width: width) + legend(width: width),
            interval(width: width),
            sentences.flatMap { wrapped($0, .text, width) },
            (row.poorChange.map { wrapped(AreaScreenWords.poor($0, numbers), .text, width) } ?? []),
            flag(width: width),
        ]
        return Array(sections.filter { !$0.isEmpty }.joined(separator: [[]]))
    }

    /// The lines below the list: one for each fact.
    func brief(width: Int) -> [[Span]] {
        let facts = sentences.map { [Span(TextWidth.truncated($0[language], width: width, glyphs: glyphs))] }
        let flag = flagSentence.map { [[Span($0, .warning)]] } ?? []
        let heading = [Span(row.area.label.capitalized[language], .heading)]
        return [heading] + bars(width: width) + legend(width: width) + facts + flag
    }

    /// The comparison that flags the area, in one line.
    private var flagSentence: String? {
        row.comparison.flatMap { comparison in
            guard comparison.isRemarkable else { return nil }
            let words = RegionalWords.finding(comparison, numbers)
            return "\(glyphs[.warning]) \(words[language])"
        }
    }

    private func bars(width: Int) -> [[Span]] {
        let here = RatingBar(distribution: row.benefit, state: state)
        let rest = row.rest.map {
            RatingBar(distribution: $0, state: state, name: AreaScreenWords.rest[language])
        }
        return ([here] + (rest.map { [$0] } ?? [])).flatMap { $0.lines(width: width) }
    }

    /// The mean with its interval on the scale, and where the rest of the country stands.
    private func interval(width: Int) -> [[Span]] {
        guard let mean = row.benefit.mean.value, let reach = mean.interval.value else { return [] }
        let steps = row.benefit.categories.compactMap { $0.value.map(Double.init) }
        guard let low = steps.min(), let high = steps.max() else { return [] }
        let whisker = IntervalWhisker(
            low: reach.lowerBound, estimate: mean.value, high: reach.upperBound,
            reference: row.rest?.mean.value?.value, scale: low...high, width: max(10, min(60, width - 6)),
            glyphs: glyphs)
        let ends = [low, high].map { numbers.whole(Int($0)) }
        return [[Span("\(ends[0]) ", .dim)] + whisker.spans() + [Span(" \(ends[1])", .dim)]]
    }

    private func legend(width: Int) -> [[Span]] {
        SpanLines.filled(RatingBar.key(in: state), width: width)
    }

    private var sentences: [Phrase] {
        let domain = row.benefit.domain
        let place =
            domain.scope == .country
            ? DomainWords.country(of: domain.frame, in: state.content.register)
            : state.content.name(of: domain)
        return [
            AreaScreenWords.benefit(row.benefit.mean, in: place, rest: row.rest?.mean, numbers),
            AreaScreenWords.importance(row.importance, gap: row.gap, numbers),
            row.change.map { AreaScreenWords.change($0, numbers) } ?? AreaScreenWords.notFollowed,
        ]
    }

    private func flag(width: Int) -> [[Span]] {
        guard row.comparison != nil else { return [] }
        let rule = wrapped(AreaScreenWords.rule(state.content.areaRule, numbers), .dim, width)
        guard let flagSentence else { return wrapped(AreaScreenWords.notFlagged, .dim, width) + rule }
        return TextWidth.wrap(flagSentence, width: width).map { [Span($0, .warning)] } + rule
    }

    private func wrapped(_ words: Phrase, _ role: Role, _ width: Int) -> [[Span]] {
        TextWidth.wrap(words[language], width: width).map { [Span($0, role)] }
    }
}
