import Survey
import SurveyAnalytics
import TerminalUI
import Wording

/// How a domain rates an area, as one stacked bar: poor, neither, good, not relevant.
struct RatingBar {
    let distribution: Distribution
    let state: State
    /// What stands before the bar in place of the domain's name.
    var name: String?

    /// The name, the bar and its numbers; the bar on a line of its own where they do not fit beside each other.
    func lines(width: Int) -> [[Span]] {
        if width - 13 - TextWidth.of(words) - 2 >= 10 { return [spans(width: width)] }
        return SpanLines.filled([[Span(title)], [Span(words)]], width: width) + [bar(width: width)]
    }

    /// The name, the bar and its numbers.
    func spans(width: Int) -> [Span] {
        let name = TextWidth.padded(title, width: 12, glyphs: state.settings.glyphs)
        return [Span(name + " ")] + bar(width: max(10, width - 13 - TextWidth.of(words) - 2)) + [
            Span("  " + words)
        ]
    }

    private var title: String {
        name ?? state.content.name(of: distribution.domain)[state.settings.language]
    }

    private var shares: [Share] { RatingBar.parts.map { share(of: $0.part) } }

    private var words: String {
        UnitWords.ratings(shares, numbers: state.settings.numbers)[state.settings.language]
    }

    private func bar(width: Int) -> [Span] {
        let parts = zip(RatingBar.parts, shares).map { part, share in
            BarPart(share: share.value ?? 0, role: part.role, glyph: part.glyph)
        }
        return StackedBar.spans(parts, width: width, glyphs: state.settings.glyphs)
    }

    /// What the parts of the bar mean, in one line below the bars: under them where there is room.
    static func legend(in state: State, width: Int) -> [Span] {
        let words = Array(key(in: state).joined(separator: [Span("  ")]))
        let indent = max(0, min(13, width - words.width))
        return [Span(String(repeating: " ", count: indent))] + words
    }

    /// Each part of the bar with its meaning.
    static func key(in state: State) -> [[Span]] {
        parts.map { part in
            [
                Span(state.settings.glyphs[part.glyph], part.role),
                Span(" \(UnitWords.part(part.part, .benefit)[state.settings.language])", .dim),
            ]
        }
    }

    private static let parts: [(part: ScalePart?, role: Role, glyph: Glyph)] = [
        (.poor, .low, .full), (.neither, .barNeutral, .mediumShade), (.good, .good, .darkShade),
        (nil, .barRest, .lightShade),
    ]

    private func share(of part: ScalePart?) -> Share {
        let nothing = Share(count: 0, base: 0, units: distribution.units)
        guard let part else { return distribution.shareNotRelevant }
        return distribution.share(of: part, base: .withNotRelevant) ?? nothing
    }
}
