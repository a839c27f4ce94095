import SurveyAnalytics
import TerminalUI

/// How areas are rated as bars that grow to both sides of the middle of *neither*: poor to the left, good to the right.
/// All bars of a list share one scale and one middle.
struct AreaBars {
    let width: Int
    let glyphs: GlyphSet
    /// The cells that stand for everybody.
    private let whole: Double
    /// The cell that the right side begins at.
    private let middle: Int

    /// Bars for some areas beside each other.
    init(of areas: [AreaOverview], width: Int, glyphs: GlyphSet) {
        let sides = areas.compactMap { Sides($0.benefit) }
        let left = sides.map(\.left).max() ?? 0
        let reach = left + (sides.map(\.right).max() ?? 0)
        self.width = max(0, width)
        self.glyphs = glyphs
        whole = reach > 0 ? Double(max(0, width)) / reach : 0
        middle = Int((left * whole).rounded())
    }

    /// The bar of an area; blank where the base carries no percentage.
    func spans(of area: AreaOverview) -> [Span] {
        guard let sides = Sides(area.benefit) else { return [blank(width)] }
        let (left, right) = (min(middle, cells(sides.left)), min(width - middle, cells(sides.right)))
        let (poor, good) = (min(left, cells(sides.poor)), min(right, cells(sides.good)))
        return [
            blank(middle - left), bar(poor, .full, .low),
            bar(left - poor + right - good, .mediumShade, .barNeutral),
            bar(good, .darkShade, .good), blank(width - middle - right),
        ]
    }

    private func cells(_ share: Double) -> Int { Int((share * whole).rounded()) }

    private func bar(_ count: Int, _ glyph: Glyph, _ role: Role) -> Span {
        Span(String(repeating: glyphs[glyph], count: max(0, count)), role)
    }

    private func blank(_ count: Int) -> Span { Span(String(repeating: " ", count: max(0, count)), .barRest) }

    /// What stands to either side of the middle, in 0...1.
    private struct Sides {
        let poor: Double
        let good: Double
        let left: Double
        let right: Double

        init?(_ distribution: Distribution) {
            guard let poor = distribution.share(of: .poor),
                let neither = distribution.share(of: .neither)?.value,
                let good = distribution.share(of: .good)?.value, poor.showsPercent, let low = poor.value
            else { return nil }
            self.poor = low
            self.good = good
            left = low + neither / 2
            right = good + neither / 2
        }
    }
}
