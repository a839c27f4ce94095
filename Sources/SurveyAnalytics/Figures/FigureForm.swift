/// How a figure is drawn, the same in text, in pictures and on screens.
public enum FigureForm: Sendable, Hashable {
    /// One bar a row.
    case bars
    /// One bar a series, row by row.
    case groupedBars
    /// Parts of a whole beside each other, one bar a row.
    case stacked
    /// Rows of numbers.
    case table

    /// The form that suits what is shown.
    public init(_ content: Figure.Content) {
        switch content {
        case .answers, .numbers, .themes: self = .bars
        case .totals, .changes, .areaChanges: self = .groupedBars
        case .areas: self = .stacked
        case .response: self = .table
        }
    }
}

extension FigureTable {
    /// What a bar as long as the axis stands for: everybody, except where the largest number is the measure.
    public func scale(of content: Figure.Content) -> Double {
        let values = rows.flatMap(\.values)
        switch content {
        case .totals: return values.compactMap(\.total).map { Double($0.known) }.max() ?? 0
        case .numbers: return values.compactMap { $0.share?.value }.max() ?? 0
        case .response, .answers, .themes, .areas, .changes, .areaChanges: return 1
        }
    }
}

extension FigureValue {
    /// The length of the value's bar in 0...1; nil where there is nothing to draw, such as on a small base.
    public func length(on scale: Double) -> Double? {
        guard scale > 0 else { return nil }
        return switch self {
        case .share(let share): share.showsPercent ? share.value.map { $0 / scale } : nil
        case .total(let total): Double(total.known) / scale
        case .absent: nil
        }
    }
}
