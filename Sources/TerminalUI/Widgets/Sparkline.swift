/// A row of small columns, one for each value, such as a figure over the waves. Where there is no value there is no
/// column: a gap is not a zero.
public struct Sparkline: Hashable, Sendable {
    /// The values in their order; nil where there is none.
    public let values: [Double?]
    /// What the lowest and the highest column stand for.
    public let scale: ClosedRange<Double>
    /// The form of the glyphs.
    public let glyphs: GlyphSet

    /// A sparkline of `values`. A value outside the scale counts as the nearer end, and one that is not a number as a
    /// gap.
    /// - Parameter scale: the same for all lines that are compared, such as 0...1 for shares; from the lowest to the
    ///   highest value when nil, which shows no level at all.
    public init(_ values: [Double?], scale: ClosedRange<Double>? = nil, glyphs: GlyphSet = .unicode) {
        self.values = values.map { value in value.flatMap { $0.isNaN ? nil : $0 } }
        let known = self.values.compactMap(\.self).filter(\.isFinite)
        self.scale = scale ?? (known.min() ?? 0)...(known.max() ?? 0)
        self.glyphs = glyphs
    }

    /// One column for each value. The lowest still shows, in an eighth; when all are equal they stand at half height.
    public func spans(role: Role = .bar, gap gapRole: Role = .missing, last lastRole: Role? = nil) -> [Span] {
        var spans: [Span] = []
        for (index, value) in values.enumerated() {
            let isLast = index == values.count - 1
            let meaning = value == nil ? gapRole : isLast ? lastRole ?? role : role
            let sign = value.map { glyphs.level(level(of: $0)) } ?? glyphs.gap
            if spans.last?.role == meaning {
                spans[spans.count - 1].text += sign
            } else {
                spans.append(Span(sign, meaning))
            }
        }
        return spans
    }

    /// The height of a value in 1...8.
    private func level(of value: Double) -> Int {
        let extent = scale.upperBound - scale.lowerBound
        guard extent > 0, extent.isFinite else { return 4 }
        let part = (min(scale.upperBound, max(scale.lowerBound, value)) - scale.lowerBound) / extent
        return 1 + Int((part * 7).rounded())
    }
}

extension GlyphSet {
    /// A column of `level` in 1...8.
    fileprivate func level(_ level: Int) -> String { column(eighths: level) }

    /// Where a column is missing.
    fileprivate var gap: String { self == .unicode ? "·" : self[.none] }
}
