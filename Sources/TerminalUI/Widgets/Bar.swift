/// A horizontal bar as text, exact to an eighth of a cell; to a whole cell in ASCII.
public struct Bar: Hashable, Sendable {
    /// The filled part, in 0...1.
    public let share: Double
    /// Columns of the whole bar.
    public let width: Int
    /// The form of the glyphs.
    public let glyphs: GlyphSet

    /// A bar of `width` columns filled by `share`; a share outside 0...1 counts as the nearer end, and one that is
    /// not a number as 0.
    public init(share: Double, width: Int, glyphs: GlyphSet = .unicode) {
        self.share = share.isNaN ? 0 : min(1, max(0, share))
        self.width = max(0, width)
        self.glyphs = glyphs
    }

    /// The filled part alone: at most `width` columns. A share above zero shows at least the thinnest step.
    public var filled: String {
        let rounded = Int((share * Double(width * 8)).rounded())
        let eighths = share > 0 ? max(1, rounded) : 0
        let end = eighths % 8
        let whole = String(repeating: glyphs[.full], count: min(width, eighths / 8))
        guard end > 0, width > 0 else { return whole }
        let last = glyphs.rowEnd(eighths: end)
        if last == " " { return whole.isEmpty ? glyphs[.lightShade] : whole }
        return whole + last
    }

    /// The whole bar in exactly `width` columns: the filled part and the rest, as blanks or in `filling`.
    public func spans(
        role: Role = .bar, rest filling: Glyph? = nil, restRole: Role = .barRest
    ) -> [Span] {
        let filled = filled
        let sign = filling.map { glyphs[$0] } ?? " "
        let rest = String(repeating: sign, count: max(0, width - TextWidth.of(filled)))
        return [Span(filled, role), Span(rest, restRole)]
    }
}
