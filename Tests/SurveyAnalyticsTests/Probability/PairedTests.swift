import Testing

@testable import SurveyAnalytics

@Suite("Probability of paired answers")
struct PairedTests {
    /// `scipy.stats.binomtest` with p = 1/2 (SciPy 1.17.1).
    @Test(
        "McNemar's exact p agrees with SciPy's binomial test",
        arguments: [
            (12, 2, 0.012939453125), (1, 0, 1), (35, 20, 0.05806414679240905), (5, 4, 1),
            (300, 400, 0.0001784763144856244), (0, 0, 1), (7, 7, 1),
        ])
    func mcNemar(gained: Int, lost: Int, expected: Double) {
        #expect(abs(McNemarExact.twoSided(gained: gained, lost: lost) - expected) < 1e-12)
        #expect(
            McNemarExact.twoSided(gained: gained, lost: lost)
                == McNemarExact.twoSided(gained: lost, lost: gained))
    }

    /// The limits are the formulas of Newcombe (1998, method 10), worked out in Python.
    @Test(
        "Newcombe's interval: 36 both, 12 gained, 2 lost, 0 neither is 0.0569 to 0.3404",
        arguments: [
            (36, 12, 2, 0, 0.05692958400323883, 0.34042760297494074),
            (20, 12, 2, 16, 0.05615642484174832, 0.3292069954001405),
            (30, 20, 0, 0, 0.25701160742977913, 0.5381856225241064),
            (16, 10, 4, 20, -0.027489743426464402, 0.2583850174515697),
            (80, 32, 16, 127, 0.009467979023152606, 0.11531742070800624),
            (0, 0, 0, 50, -0.07134759913335871, 0.07134759913335871),
        ])
    func newcombe(both: Int, gained: Int, lost: Int, neither: Int, low: Double, high: Double) throws {
        let pairs = PairedDifference(both: both, gained: gained, lost: lost, neither: neither)
        let interval = try #require(pairs.interval)
        #expect(abs(interval.lowerBound - low) < 1e-12)
        #expect(abs(interval.upperBound - high) < 1e-12)
    }

    @Test("the interval holds the change, stays within -1 to 1 and turns round with the waves, up to 9 units")
    func intervalProperties() throws {
        for both in 0...3 {
            for gained in 0...3 {
                for lost in 0...3 {
                    for neither in 0...3 where both + gained + lost + neither > 0 {
                        let count = both + gained + lost + neither
                        let forth = try #require(
                            PairedDifference(both: both, gained: gained, lost: lost, neither: neither)
                                .interval)
                        let back = try #require(
                            PairedDifference(both: both, gained: lost, lost: gained, neither: neither)
                                .interval)
                        let change = Double(gained - lost) / Double(count)
                        #expect(forth.lowerBound <= change + 1e-12 && change <= forth.upperBound + 1e-12)
                        #expect(forth.lowerBound >= -1 && forth.upperBound <= 1)
                        #expect(abs(forth.lowerBound + back.upperBound) < 1e-12)
                    }
                }
            }
        }
        #expect(PairedDifference(both: 0, gained: 0, lost: 0, neither: 0).interval == nil)
    }

    @Test("three changes of +1: only all plus or all minus are as far out, 2 of 8")
    func signFlipByHand() {
        #expect(SignFlip.twoSided([1, 1, 1]) == 0.25)
        #expect(SignFlip.twoSided([1, 1, 0, 1]) == 0.25)
        #expect(SignFlip.twoSided([10, 10, 10]) == 0.25)
        #expect(SignFlip.twoSided([2, -1, -1]) == 1)
        #expect(SignFlip.twoSided([0, 0]) == 1)
        #expect(SignFlip.twoSided([]) == 1)
        #expect(SignFlip.twoSided([5]) == 1)
    }

    @Test("the sign-flip p equals trying every sign, ties and all, for changes that a generator draws")
    func signFlipEverySign() {
        var draw = SmallGenerator(seed: 3)
        for _ in 0..<60 {
            let changes = (0..<draw.next(below: 11)).map { _ in draw.next(below: 9) - 4 }
            #expect(SignFlip.twoSided(changes) == everySign(changes), "\(changes)")
        }
    }

    /// `scipy.stats.permutation_test` over all 2^18 signs (SciPy 1.17.1).
    @Test("the sign-flip p of eighteen changes agrees with SciPy")
    func signFlipSciPy() {
        let changes = Array(repeating: 1, count: 10) + [-1, -1, -1, 2, 2, 2, 2, -3]
        #expect(SignFlip.twoSided(changes) == 0.0721588134765625)
    }

    /// `scipy.stats.chi2.sf` (SciPy 1.17.1).
    @Test(
        "the upper tail of chi-square agrees with SciPy",
        arguments: [
            (1, 3.84, 0.05004352124870519), (5, 11.0, 0.05137998348306955), (5, 2.0, 0.8491450360846096),
            (17, 40.0, 0.0012941985337428965), (2, 0.1, 0.951229424500714), (100, 90, 0.7531979655998298),
            (3, 0, 1),
        ])
    func chiSquared(degrees: Int, x: Double, expected: Double) {
        #expect(abs(ChiSquared(degrees: degrees).upperTail(x) - expected) < 1e-12)
    }

    private func everySign(_ changes: [Int]) -> Double {
        let sum = abs(changes.reduce(0, +))
        let signs = 0..<(1 << changes.count)
        let extreme = signs.count { bits in
            let flipped = changes.enumerated().reduce(0) { total, change in
                bits & (1 << change.offset) == 0 ? total + change.element : total - change.element
            }
            return abs(flipped) >= sum
        }
        return Double(extreme) / Double(signs.count)
    }
}
