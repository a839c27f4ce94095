import Glibc

/// The number of marked units in a sample drawn without replacement.
struct Hypergeometric {
    /// The marked units of the population, M.
    let marked: Int
    /// The units of the population, N.
    let population: Int
    /// The units drawn, n.
    let sample: Int

    /// The numbers of marked units that a sample can hold.
    var support: ClosedRange<Int> {
        max(0, sample - (population - marked))...min(sample, marked)
    }

    /// P(X = x), for x in the support.
    func probability(_ x: Int) -> Double {
        let ways = { (n: Int, k: Int) in logFactorial(n) - logFactorial(k) - logFactorial(n - k) }
        return exp(ways(marked, x) + ways(population - marked, sample - x) - ways(population, sample))
    }

    /// The likeliest number of marked units.
    var mode: Int { (sample + 1) * (marked + 1) / (population + 2) }

    /// P(X >= x).
    func upperTail(_ x: Int) -> Double {
        guard x > support.lowerBound else { return 1 }
        guard x <= support.upperBound else { return 0 }
        return x > mode ? sumUp(from: x) : 1 - sumDown(from: x - 1)
    }

    /// P(X <= x).
    func lowerTail(_ x: Int) -> Double {
        guard x < support.upperBound else { return 1 }
        guard x >= support.lowerBound else { return 0 }
        return x <= mode ? sumDown(from: x) : 1 - sumUp(from: x + 1)
    }

    /// P(X = x + 1) / P(X = x), for x in the support.
    func ratioUp(_ x: Int) -> Double {
        Double(marked - x) * Double(sample - x)
            / (Double(x + 1) * Double(population - marked - sample + x + 1))
    }

    /// The sum of the probabilities from x upwards, for x above the mode.
    private func sumUp(from x: Int) -> Double {
        shrinkingSum(from: probability(x), ratios: (x..<support.upperBound).lazy.map(ratioUp))
    }

    /// The sum of the probabilities from x downwards, for x up to the mode.
    private func sumDown(from x: Int) -> Double {
        let steps = (support.lowerBound..<x).lazy.reversed()
        return shrinkingSum(from: probability(x), ratios: steps.map { 1 / ratioUp($0) })
    }

    /// Away from the mode each term is smaller than the one before, and the sum ends where they cannot be seen.
    private func shrinkingSum(from first: Double, ratios: some Sequence<Double>) -> Double {
        var (term, total) = (first, first)
        for ratio in ratios {
            term *= ratio
            total += term
            if term <= total * 1e-17 { break }
        }
        return min(total, 1)
    }
}
