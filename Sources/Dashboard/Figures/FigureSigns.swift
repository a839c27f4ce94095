import SurveyAnalytics
import TerminalUI

/// The signs that the parts of a stacked bar are drawn with: steps by their own digits, parts by shades.
struct FigureSigns {
    private let series: [FigureLabel]
    private let glyphs: GlyphSet

    init(_ series: [FigureLabel], _ glyphs: GlyphSet) {
        self.series = series
        self.glyphs = glyphs
    }

    /// What the signs mean, one piece a sign.
    func legend(_ name: (FigureLabel) -> String) -> [[Span]] {
        series.map { label in
            let (sign, role) = sign(of: label)
            let words = name(label)
            let rest = words.hasPrefix(sign) ? String(words.dropFirst(sign.count)) : " " + words
            return [Span(sign, role), Span(rest, .dim)]
        }
    }

    /// The parts beside each other, in whole cells.
    func bar(_ shares: [Double], width: Int) -> [Span] {
        let cells = StackedBar.apportion(shares, width: width)
        let parts = zip(series, cells).map { label, count in
            let (sign, role) = sign(of: label)
            return Span(String(repeating: sign, count: count), role)
        }
        return parts + [Span(String(repeating: " ", count: max(0, width - cells.reduce(0, +))), .barRest)]
    }

    private func sign(of label: FigureLabel) -> (String, Role) {
        switch label {
        case .part(.poor, _): (glyphs[.full], .low)
        case .part(.neither, _): (glyphs[.mediumShade], .barNeutral)
        case .part(.good, _): (glyphs[.darkShade], .good)
        case .named("1", _), .named("2", _): (label.id, .low)
        case .named("4", _), .named("5", _): (label.id, .good)
        case .named(let id, _) where id.utf8.count == 1: (id, .barNeutral)
        default: (glyphs[.lightShade], .barRest)
        }
    }
}
