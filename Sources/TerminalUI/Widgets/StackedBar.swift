/// One part of a stacked bar.
public struct BarPart: Hashable, Sendable {
    /// The part's share of the whole bar, in 0...1.
    public var share: Double
    /// What the part means.
    public var role: Role
    /// The sign it is drawn with, so that it is told apart without colours.
    public var glyph: Glyph

    /// A part that takes `share` of a bar.
    public init(share: Double, role: Role, glyph: Glyph) {
        self.share = share
        self.role = role
        self.glyph = glyph
    }
}

/// Bars made of several parts, in whole cells.
public enum StackedBar {
    /// The parts beside each other in exactly `width` columns; what they leave of the whole is blank.
    ///
    /// Cells are given by largest remainder, so that their sum is right for the sum of the shares.
    public static func spans(_ parts: [BarPart], width: Int, glyphs: GlyphSet = .unicode) -> [Span] {
        let cells = apportion(parts.map(\.share), width: width)
        let drawn = zip(parts, cells).map { part, count in
            Span(String(repeating: glyphs[part.glyph], count: count), part.role)
        }
        return drawn + [blanks(width - cells.reduce(0, +))]
    }

    /// A bar that grows to both sides of a middle line: `negative` to the left, its first part innermost, and
    /// `positive` to the right.
    ///
    /// Each side is `sideWidth` columns for a share of 1; the line between takes one more column.
    public static func diverging(
        negative: [BarPart], positive: [BarPart], sideWidth: Int, glyphs: GlyphSet = .unicode
    ) -> [Span] {
        let left = spans(negative, width: sideWidth, glyphs: glyphs).reversed()
        let right = spans(positive, width: sideWidth, glyphs: glyphs)
        return left + [Span(glyphs[.vertical], .border)] + right
    }

    /// Whole cells for `shares` in 0...1 of `width` cells, by largest remainder; ties go to the earlier share.
    public static func apportion(_ shares: [Double], width: Int) -> [Int] {
        let width = max(0, width)
        let exact = shares.map { $0.isFinite ? max(0, $0) * Double(width) : 0 }
        let sum = exact.reduce(0, +)
        let scale = sum > Double(width) ? Double(width) / sum : 1
        let scaled = exact.map { $0 * scale }
        var cells = scaled.map { Int($0.rounded(.down)) }
        let total = min(width, Int((sum * scale).rounded()))
        let remainders = zip(scaled, cells).map { $0 - Double($1) }
        let order = shares.indices.sorted { (remainders[$0], $1) > (remainders[$1], $0) }
        for index in order.prefix(max(0, total - cells.reduce(0, +))) { cells[index] += 1 }
        return cells
    }

    private static func blanks(_ count: Int) -> Span {
        Span(String(repeating: " ", count: max(0, count)), .barRest)
    }
}
