import SurveyAnalytics

extension Table.Cell {
    /// What a domain gave of a category: its share, or how many where the category is outside the base.
    public static func category(at position: Int, of distribution: Distribution) -> Table.Cell {
        distribution.share(ofCategoryAt: position).map { .share($0) }
            ?? .outside(distribution.counts[position])
    }
}
