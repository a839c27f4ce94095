import Glibc

/// The exact confidence interval for a finite population. (Wright 1991; Wang 2015.)
enum HypergeometricInversion {
    /// What a tail must exceed for a number of units to stay in the interval: 0.025 on either side. The margin
    /// keeps an exact tie, such as 1 of 40, from passing by the last bit of a logarithm.
    private static let tail = 0.025 * (1 + 1e-9)

    /// From the smallest M with `P(X >= x | M) > 0.025` to the largest M with `P(X <= x | M) > 0.025`, with M
    /// from x to N - n + x.
    ///
    /// - Parameters:
    ///   - count: x, from 0 to `sample`.
    ///   - sample: n, from 1 to `population`.
    ///   - population: N.
    static func interval(count: Int, sample: Int, population: Int) -> ClosedRange<Int> {
        let high = highest(count: count, sample: sample, population: population)
        // The units that do not give the category are counted just as those that do.
        let highestOfOthers = highest(count: sample - count, sample: sample, population: population)
        return population - highestOfOthers...high
    }

    /// The largest M with `P(X <= x | M) > 0.025`. The tail falls as M grows, so the last M that passes is
    /// found by widening steps from a guess and then halving.
    private static func highest(count: Int, sample: Int, population: Int) -> Int {
        let limit = population - sample + count
        func passes(_ marked: Int) -> Bool {
            Hypergeometric(marked: marked, population: population, sample: sample).lowerTail(count) > tail
        }
        guard !passes(limit) else { return limit }
        let start = guess(count: count, sample: sample, population: population)
        var (inside, outside) = (count, limit)
        var step = 2
        if passes(start) {
            inside = start
            while inside + step < outside, passes(inside + step) {
                (inside, step) = (inside + step, 2 * step)
            }
            outside = min(outside, inside + step)
        } else {
            outside = start
            while outside - step > inside, !passes(outside - step) {
                (outside, step) = (outside - step, 2 * step)
            }
            inside = max(inside, outside - step)
        }
        while outside - inside > 1 {
            let middle = (inside + outside) / 2
            if passes(middle) { inside = middle } else { outside = middle }
        }
        return inside
    }

    /// About where the upper end lies: Wilson's bound with the finite population correction.
    private static func guess(count: Int, sample: Int, population: Int) -> Int {
        let n = Double(sample)
        let share = Double(count) / n
        let correction = Double(population - sample) / Double(max(1, population - 1))
        let z2 = 1.96 * 1.96 * correction
        let centre = share + z2 / (2 * n)
        let spread = (z2 * (share * (1 - share) / n + z2 / (4 * n * n))).squareRoot()
        let high = (centre + spread) / (1 + z2 / n)
        return min(max(Int(high * Double(population)), count), population - sample + count)
    }
}
