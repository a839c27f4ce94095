/// An estimate between the ends of its interval on a scale, with the place of something to compare it with:
/// `├──●──┤  │`.
public struct IntervalWhisker: Hashable, Sendable {
    /// The lower end of the interval.
    public let low: Double
    /// The estimate.
    public let estimate: Double
    /// The upper end of the interval.
    public let high: Double
    /// What is compared with; nil for nothing.
    public let reference: Double?
    /// What the first and the last column stand for.
    public let scale: ClosedRange<Double>
    /// Columns of the whole scale.
    public let width: Int
    /// The form of the glyphs.
    public let glyphs: GlyphSet

    /// A whisker in `width` columns. Without finite numbers in order there is only the reference; an end that lies
    /// outside the scale is an arrow at its edge.
    public init(
        low: Double, estimate: Double, high: Double, reference: Double? = nil,
        scale: ClosedRange<Double> = 0...1,
        width: Int, glyphs: GlyphSet = .unicode
    ) {
        self.low = low
        self.estimate = estimate
        self.high = high
        self.reference = reference
        self.scale = scale
        self.width = max(0, width)
        self.glyphs = glyphs
    }

    /// The whole scale in exactly `width` columns.
    public func spans(
        role: Role = .bar, mark markRole: Role = .barMark, reference referenceRole: Role = .heading
    ) -> [Span] {
        guard width > 0 else { return [] }
        var cells = Array(repeating: Span(" ", role), count: width)
        drawInterval(on: &cells, role: role, mark: markRole)
        drawReference(on: &cells, role: referenceRole)
        return cells.reduce(into: []) { spans, cell in
            if spans.last?.role == cell.role {
                spans[spans.count - 1].text += cell.text
            } else {
                spans.append(cell)
            }
        }
    }

    private func drawInterval(on cells: inout [Span], role: Role, mark: Role) {
        guard let first = column(of: low), let middle = column(of: estimate), let last = column(of: high),
            low <= estimate, estimate <= high, scale.overlaps(low...high)
        else { return }
        for column in first...last { cells[column].text = glyphs.line }
        cells[first].text = low < scale.lowerBound ? glyphs[.moreLeft] : glyphs.start
        cells[last].text = high > scale.upperBound ? glyphs[.moreRight] : glyphs.end
        guard scale.contains(estimate) else { return }
        cells[middle] = Span(glyphs.estimate, mark)
    }

    private func drawReference(on cells: inout [Span], role: Role) {
        guard let reference, scale.contains(reference), let column = column(of: reference) else { return }
        let sign =
            switch cells[column].text {
            case " ": glyphs.reference
            case glyphs.estimate: glyphs[.diamond]
            default: glyphs.crossing
            }
        cells[column] = Span(sign, role)
    }

    /// The column nearest to a value, at an edge for what lies outside; nil for what is not finite.
    private func column(of value: Double) -> Int? {
        let extent = scale.upperBound - scale.lowerBound
        guard value.isFinite, extent > 0, extent.isFinite else { return nil }
        let part = (min(scale.upperBound, max(scale.lowerBound, value)) - scale.lowerBound) / extent
        return Int((part * Double(width - 1)).rounded())
    }
}

extension GlyphSet {
    fileprivate var line: String { self[.horizontal] }
    fileprivate var start: String { self == .unicode ? "├" : "|" }
    fileprivate var end: String { self == .unicode ? "┤" : "|" }
    fileprivate var estimate: String { self == .unicode ? "●" : "o" }
    fileprivate var reference: String { self == .unicode ? "│" : ":" }
    fileprivate var crossing: String { self[.cross] }
}
