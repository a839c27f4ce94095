import Testing

@testable import SurveyAnalytics

@Suite("A mean")
struct MeanTests {
    /// The deviation is sqrt(10/4); divided by sqrt(5) and times sqrt(1 - 5/10) it is 0.5; t with 4 degrees of
    /// freedom is 2.776445.
    @Test("of 1, 2, 3, 4, 5 from five of ten kommuner is 3, give or take 2.776 times 0.5")
    func interval() throws {
        let mean = try #require(Mean(of: (1...5).map { ($0, 1) }, known: 5, units: 10))
        let interval = try #require(mean.interval.value)
        #expect(mean.value == 3)
        #expect(mean.median == 3)
        #expect(abs((mean.deviation ?? 0) - 1.5811388300841898) < 1e-12)
        #expect(abs(interval.lowerBound - (3 - 1.3882225)) < 1e-6)
        #expect(abs(interval.upperBound - (3 + 1.3882225)) < 1e-6)
    }

    @Test("units that are known to be left out narrow the interval: r = 8 of 10 known leaves sqrt(0.2)")
    func knownUnits() throws {
        let few = try #require(Mean(of: [(1, 2), (5, 2)], known: 4, units: 10)?.interval.value)
        let more = try #require(Mean(of: [(1, 2), (5, 2)], known: 8, units: 10)?.interval.value)
        let ratio = (more.upperBound - 3) / (few.upperBound - 3)
        #expect(abs(ratio - (0.2 / 0.6).squareRoot()) < 1e-12)
    }

    @Test("of an even number of values has the middle of the two middle ones as median: 2, 2, 3, 5 gives 2.5")
    func median() {
        #expect(Mean(of: [(5, 1), (2, 2), (3, 1)], known: 4, units: 4)?.median == 2.5)
    }

    @Test(
        "of a constant is a point, of one answer among several has no interval, of a whole domain is a point")
    func edges() throws {
        let constant = try #require(Mean(of: [(4, 6)], known: 6, units: 9))
        #expect(constant.deviation == 0)
        #expect(constant.interval == .found(4...4))
        let alone = try #require(Mean(of: [(2, 1)], known: 1, units: 9))
        #expect(alone.deviation == nil)
        #expect(alone.interval == .absent(.oneAnswer))
        #expect(Mean(of: [(2, 1)], known: 1, units: 1)?.interval == .found(2...2))
        #expect(Mean(of: [(2, 1), (4, 1)], known: 2, units: 2)?.interval == .found(3...3))
        #expect(Mean(of: [(2, 0)], known: 0, units: 9) == nil)
    }
}
