import Testing

@testable import SurveyAnalytics

@Suite("Probability")
struct ProbabilityTests {
    /// Sums of logarithms with forty digits (Python's decimal module).
    @Test(
        "logarithms of factorials agree with sums of forty digits",
        arguments: [
            (0, 0.0), (1, 0.0), (127, 491.55344822329800), (128, 496.40547848721762),
            (5_000, 37591.143508876767),
            (100_000, 1051299.2218991219),
        ])
    func factorials(n: Int, expected: Double) {
        #expect(abs(logFactorial(n) - expected) <= 1e-14 * max(1, expected))
    }

    @Test("2 marked of 5, 2 drawn: none with 3/10, one with 6/10, both with 1/10")
    func hypergeometric() {
        let draw = Hypergeometric(marked: 2, population: 5, sample: 2)
        for (count, expected) in [(0, 0.3), (1, 0.6), (2, 0.1)] {
            #expect(abs(draw.probability(count) - expected) < 1e-14)
        }
        #expect(abs(draw.lowerTail(1) - 0.9) < 1e-14)
        #expect(abs(draw.upperTail(1) - 0.7) < 1e-14)
        #expect(draw.lowerTail(2) == 1)
        #expect(draw.upperTail(0) == 1)
        #expect(draw.upperTail(3) == 0)
    }

    /// `scipy.stats.t.ppf(0.975, degrees)` (SciPy 1.17.1).
    @Test(
        "quantiles of t agree with SciPy",
        arguments: [
            (1, 12.706204736174694), (2, 4.302652729749462), (3, 3.1824463052837078), (5, 2.5705818356363146),
            (9, 2.262157162798205), (30, 2.0422724563012378), (57, 2.002465459291007),
            (303, 1.9678240977520869), (99_999, 1.9599877077718442),
        ])
    func quantiles(degrees: Int, expected: Double) {
        #expect(abs(StudentT(degrees: degrees).quantile(0.975) - expected) < 1e-9)
    }

    /// `scipy.stats.t.cdf` (SciPy 1.17.1).
    @Test(
        "the distribution of t agrees with SciPy",
        arguments: [
            (1, 1.0, 0.75), (4, 2.5, 0.966616727594006), (30, -1.3, 0.10175047926905843), (2, 0, 0.5),
        ])
    func cumulative(degrees: Int, t: Double, expected: Double) {
        #expect(abs(StudentT(degrees: degrees).cumulative(t) - expected) < 1e-12)
    }

    /// `scipy.stats.fisher_exact`, two-sided (SciPy 1.17.1).
    @Test(
        "Fisher's exact p agrees with SciPy",
        arguments: [
            ((8, 10), (1, 15), 0.00033529534135268423), ((12, 30), (40, 240), 0.005327599738625618),
            ((0, 5), (3, 9), 0.25824175824175827), ((5, 10), (5, 10), 1), ((3, 40), (22, 270), 1),
        ] as [((Int, Int), (Int, Int), Double)])
    func fisher(first: (Int, Int), second: (Int, Int), expected: Double) {
        #expect(abs(FisherExact.twoSided(first: first, second: second) - expected) < 1e-10)
    }

    /// `scipy.stats.false_discovery_control` (SciPy 1.17.1).
    @Test("the false discovery rate agrees with SciPy, and the untested of a family count with p = 1")
    func falseDiscovery() {
        let q = BenjaminiHochberg.adjusted(
            [0.001, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212, 0.216], family: 10)
        let expected = [0.01, 0.04, 0.084, 0.084, 0.084, 0.1, 0.1057142857142857, 0.216, 0.216, 0.216]
        #expect(zip(q, expected).allSatisfy { abs($0 - $1) < 1e-12 })
        let few = BenjaminiHochberg.adjusted([0.03, 0.01, 0.03], family: 10)
        #expect(few.allSatisfy { abs($0 - 0.1) < 1e-12 })
    }
}
