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

    func spans(width: Int) -> [Span] {
        let language = state.settings.language
        let numbers = state.settings.numbers
        let glyphs = state.settings.glyphs
        let name = TextWidth.padded(
            self.name ?? state.content.name(of: distribution.domain)[language], width: 12, glyphs: glyphs)
        let shares = RatingBar.parts.map { share(of: $0.part) }
        let parts = zip(RatingBar.parts, shares).map { part, share in
            BarPart(share: share.value ?? 0, role: part.role, glyph: part.glyph)
        }
        let words = UnitWords.ratings(shares, numbers: numbers)[language]
        let barWidth = max(10, width - 13 - TextWidth.of(words) - 2)
        return [Span(name + " ")] + StackedBar.spans(parts, width: barWidth, glyphs: glyphs) + [
            Span("  " + words)
        ]
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
