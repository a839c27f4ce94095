/// Shares on both sides of a middle line, with what is neutral next to the line, half on each side:
/// `▐███░│░█████▌`. The bar leans to the side that is stronger, and bars below each other are compared at the line.
///
/// The right end is exact to an eighth of a cell, the left one to a half, because there are no other signs, and both to
/// a cell in ASCII. The neutral part takes whole cells. A share above zero always shows, and so does 0.
public struct DivergingBar: Hashable, Sendable {
    /// The share to the left, in 0...1.
    public let left: Double
    /// The share that is neither, in 0...1.
    public let neutral: Double
    /// The share to the right, in 0...1.
    public let right: Double
    /// Columns at each side of the line, for a share of 1.
    public let sideWidth: Int
    /// The form of the glyphs.
    public let glyphs: GlyphSet

    /// A bar of `2 * sideWidth + 1` columns. Shares outside 0...1 count as the nearer end, those that are not numbers
    /// as 0.
    public init(left: Double, neutral: Double = 0, right: Double, sideWidth: Int, glyphs: GlyphSet = .unicode)
    {
        self.left = Self.bounded(left)
        self.neutral = Self.bounded(neutral)
        self.right = Self.bounded(right)
        self.sideWidth = max(0, sideWidth)
        self.glyphs = glyphs
    }

    /// The whole bar in exactly `2 * sideWidth + 1` columns.
    public func spans(
        left leftRole: Role = .low, neutral neutralRole: Role = .barNeutral, right rightRole: Role = .good
    ) -> [Span] {
        let one = side(left)
        let other = side(right)
        return [
            Span(blanks(one.rest) + glyphs.leftEnd(eighths: one.end) + filled(one.whole), leftRole),
            Span(String(repeating: glyphs[.lightShade], count: one.neutral), neutralRole),
            Span(glyphs[.vertical], .border),
            Span(String(repeating: glyphs[.lightShade], count: other.neutral), neutralRole),
            Span(filled(other.whole) + glyphs.rightEnd(eighths: other.end) + blanks(other.rest), rightRole),
        ].filter { !$0.text.isEmpty }
    }

    /// One side, from the line outwards: neutral cells, whole cells, eighths of one more, and blanks.
    private func side(_ share: Double) -> (neutral: Int, whole: Int, end: Int, rest: Int) {
        let room = share > 0 ? sideWidth - 1 : sideWidth
        let inner = max(0, min(room, Int((neutral / 2 * Double(sideWidth)).rounded())))
        let reached = Int(((neutral / 2 + share) * Double(sideWidth) * 8).rounded()) - inner * 8
        let least = share > 0 ? 1 : 0
        let eighths = share > 0 ? min((sideWidth - inner) * 8, max(least, reached)) : 0
        let (whole, end) = eighths.quotientAndRemainder(dividingBy: 8)
        return (inner, whole, end, sideWidth - inner - whole - (end > 0 ? 1 : 0))
    }

    private func filled(_ count: Int) -> String { String(repeating: glyphs[.full], count: count) }
    private func blanks(_ count: Int) -> String { String(repeating: " ", count: max(0, count)) }

    private static func bounded(_ share: Double) -> Double { share.isNaN ? 0 : min(1, max(0, share)) }
}

extension GlyphSet {
    /// A cell that is filled from its left by `eighths` in 1...7; nothing for 0.
    fileprivate func rightEnd(eighths: Int) -> String {
        switch self {
        case _ where eighths == 0: ""
        case .unicode: rowEnd(eighths: eighths)
        case .ascii: asciiEnd(eighths: eighths)
        }
    }

    /// The same from its right, as well as there are signs for it.
    fileprivate func leftEnd(eighths: Int) -> String {
        switch (self, eighths) {
        case (_, 0): ""
        case (.unicode, ...2): "▕"
        case (.unicode, ...6): "▐"
        case (.unicode, _): "█"
        case (.ascii, _): asciiEnd(eighths: eighths)
        }
    }

    private func asciiEnd(eighths: Int) -> String { eighths >= 4 ? "#" : "-" }
}
