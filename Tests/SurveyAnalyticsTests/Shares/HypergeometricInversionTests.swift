import Testing

@testable import SurveyAnalytics

@Suite("The interval for a share")
struct HypergeometricInversionTests {
    @Test("equals direct summation with whole numbers for every x, n and N up to 24")
    func directSummation() {
        for population in 1...24 {
            for sample in 1...population {
                for count in 0...sample {
                    let fast = HypergeometricInversion.interval(
                        count: count, sample: sample, population: population)
                    #expect(
                        fast == Exact.interval(count: count, sample: sample, population: population),
                        "\(count) of \(sample) in \(population)")
                }
            }
        }
    }

    /// Every M from x to N - n + x was tried with Python's exact fractions.
    @Test(
        "equals exact fractions at the sizes of regions and the country",
        arguments: [
            (29, 58, 85, 36...49), (0, 58, 85, 0...3), (58, 58, 85, 82...85), (7, 10, 15, 8...12),
            (180, 302, 426, 241...267), (0, 5, 12, 0...5), (3, 10, 15, 3...7), (46, 304, 426, 56...75),
        ])
    func exactFractions(count: Int, sample: Int, population: Int, expected: ClosedRange<Int>) {
        #expect(
            HypergeometricInversion.interval(count: count, sample: sample, population: population) == expected
        )
    }

    /// Bounds by bisection over `scipy.stats.hypergeom` (SciPy 1.17.1).
    @Test(
        "equals SciPy for a hundred thousand units",
        arguments: [
            (2_000, 9_000, 100_000, 21_406...23_055), (0, 9_000, 100_000, 0...39),
            (37_000, 70_000, 100_000, 52_654...53_060), (1, 50_000, 100_000, 1...8),
        ])
    func manyUnits(count: Int, sample: Int, population: Int, expected: ClosedRange<Int>) {
        #expect(
            HypergeometricInversion.interval(count: count, sample: sample, population: population) == expected
        )
    }

    @Test(
        "an exact tie does not pass: with 1 of 1 in 40, one marked unit has P = 1/40 = 0.025, so M starts at 2"
    )
    func tie() {
        #expect(HypergeometricInversion.interval(count: 1, sample: 1, population: 40) == 2...40)
    }

    @Test("holds the truth in at least 95 % of all samples, whatever the truth, for every n and N up to 30")
    func coverage() {
        for population in 1...30 {
            for sample in 1...population {
                let intervals = (0...sample).map {
                    HypergeometricInversion.interval(count: $0, sample: sample, population: population)
                }
                for marked in 0...population {
                    let covered = intervals.enumerated().filter { $1.contains(marked) }.reduce(0) {
                        $0 + Exact.ways($1.offset, marked: marked, population: population, sample: sample)
                    }
                    #expect(
                        100 * covered >= 95 * Exact.choose(population, sample),
                        "\(marked), \(sample), \(population)")
                }
            }
        }
    }
}
