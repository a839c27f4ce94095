import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// The unit's answer to the left, and beside it one column for each domain that it is compared with.
struct BenchmarkColumns {
    private let profiles: [DomainProfile]
    private let state: State
    private let labelWidth: Int
    private let columnWidth: Int
    private let showsIntervals: Bool
    /// Shares among few units, such as bydeler, are told in counts too.
    private let showsCounts: Bool

    init(state: State, unit: Int, width: Int) {
        self.state = state
        profiles = state.benchmarks(forUnit: unit)
        showsIntervals = width >= 108
        showsCounts = (profiles.last?.domain.count ?? 0) < BenchmarkColumns.leastForPercentAlone
        labelWidth = max(28, width * 7 / 20)
        columnWidth = (width - labelWidth - 4) / max(1, profiles.count)
    }

    private static let leastForPercentAlone = 50

    private var glyphs: GlyphSet { state.settings.glyphs }
    private var numbers: Numbers { state.settings.numbers }
    private var language: Language { state.settings.language }

    /// What each domain answered to the item at a position of the codebook.
    func answers(toItemAt position: Int) -> [DomainProfile.Answers] {
        profiles.map { $0.items[position] }
    }

    /// The names of the domains with their bases, beside what the unit answered in words.
    func heading(own: Span?, heads: [Phrase]) -> [Span] {
        let label = own.map { Span(pad($0.text, labelWidth), $0.role) } ?? Span(pad("", labelWidth))
        let names = zip(profiles, heads).map { profile, head in
            let name = state.content.name(of: profile.domain)[language]
            return Span(pad("\(name) \(head[language])", columnWidth - 1) + " ", .dim)
        }
        return [Span("    "), label] + names
    }

    /// A category: whether the unit gave it, its bar and its percentage in each domain.
    func categoryLine(label: String, isOwn: Bool, position: Int, in distributions: [Distribution]) -> [Span] {
        let mark = isOwn ? "  \(glyphs[.diamond]) " : "    "
        let role: Role = isOwn ? .barMark : .text
        var spans = [Span(mark, .barMark), Span(pad(label, labelWidth - 1) + " ", role)]
        for (index, distribution) in distributions.enumerated() {
            let role: Role = index == 0 && distributions.count > 1 ? .bar : .barAlternate
            spans += cell(distribution, position: position, role: role)
        }
        return spans
    }

    /// The mean in each domain with its interval and its n.
    func meanLine(_ means: [Finding<Mean>], decimals: Int = 0) -> [Span] {
        line(
            label: UnitWords.mean[language],
            cells: means.map { mean in
                mean.value.map { UnitWords.mean($0, decimals: decimals, numbers: numbers)[language] }
                    ?? glyphs[.none]
            })
    }

    /// A line of words, one for each domain.
    func line(label: String, cells: [String]) -> [Span] {
        [Span("    "), Span(pad(label, labelWidth), .dim)]
            + cells.map { Span(pad($0, columnWidth - 1) + " ") }
    }

    private func cell(_ distribution: Distribution, position: Int, role: Role) -> [Span] {
        guard let share = distribution.share(ofCategoryAt: position) else {
            let words = UnitWords.outsideBase(distribution.counts[position], numbers: numbers)
            return [Span(pad(words[language], columnWidth), .dim)]
        }
        let label = UnitWords.share(
            share, withInterval: showsIntervals, withCount: showsCounts, numbers: numbers)[
                language]
        let barWidth = max(4, columnWidth - (showsIntervals ? 18 : 9) - (showsCounts ? 12 : 0))
        let bar = Bar(share: share.value ?? 0, width: barWidth, glyphs: glyphs)
        let text = TextWidth.padded(
            label, width: max(0, columnWidth - barWidth - 2), alignment: showsIntervals ? .left : .right,
            glyphs: glyphs)
        return bar.spans(role: role) + [Span(" " + text + " ")]
    }

    private func pad(_ text: String, _ width: Int) -> String {
        TextWidth.padded(text, width: max(0, width), glyphs: glyphs)
    }
}
