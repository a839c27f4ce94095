import Survey

/// How much more important an area is to some units than the help was of use to them: the mean of the units' own gaps, so
/// that it is told of those that rated both. (Two means of different units would differ by who answered, too.)
public struct AreaGap: Sendable, Hashable {
    /// The mean of importance less benefit, in steps of the scale.
    public let value: Double
    /// The units that rated both, n; above zero.
    public let base: Int

    /// The gap of units by what each of them rated; nil where nobody rated both.
    init?(importance: some Sequence<UnitArea.Rating>, benefit: some Sequence<UnitArea.Rating>) {
        let gaps = zip(importance, benefit).compactMap { importance, benefit -> Int? in
            guard let wanted = importance.step, let had = benefit.step else { return nil }
            return wanted - had
        }
        guard !gaps.isEmpty else { return nil }
        value = Double(gaps.reduce(0, +)) / Double(gaps.count)
        base = gaps.count
    }
}
