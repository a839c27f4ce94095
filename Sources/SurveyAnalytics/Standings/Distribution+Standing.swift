extension Distribution {
    /// Where a unit that gave this step stands among the units within the scale; nil when nobody gave it.
    public func standing(ofStep step: Int) -> Standing? {
        var (below, equal, above) = (0, 0, 0)
        for (category, count) in zip(categories, counts) {
            guard let other = category.step else { continue }
            if other < step { below += count } else if other > step { above += count } else { equal += count }
        }
        return equal > 0 ? Standing(below: below, equal: equal, above: above) : nil
    }
}
