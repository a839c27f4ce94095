import Survey
import Testing

@testable import SurveyAnalytics

@Suite("Where one unit stands among many")
struct StandingTests {
    @Test("2 among 1, 2, 2, 4: rank 2-3 of 4, percentile 100 (1 + 2/2) / 4 = 50")
    func ties() throws {
        let standing = try #require(Ranking([2, 4, 1, 2]).standing(of: 2))
        #expect(standing.ranks == 2...3)
        #expect(standing.base == 4)
        #expect(standing.percentile == 50)
    }

    @Test("the highest of five has rank 1 and percentile 90, the lowest rank 5 and percentile 10")
    func ends() throws {
        let ranking = Ranking([1, 2, 3, 4, 5])
        let highest = try #require(ranking.standing(of: 5))
        let lowest = try #require(ranking.standing(of: 1))
        #expect(highest.ranks == 1...1)
        #expect(highest.percentile == 90)
        #expect(lowest.ranks == 5...5)
        #expect(lowest.percentile == 10)
    }

    @Test(
        "all alike share every rank at percentile 50; alone is 1 of 1 at 50; a value nobody has stands nowhere"
    )
    func edges() {
        #expect(Ranking([3, 3, 3]).standing(of: 3)?.ranks == 1...3)
        #expect(Ranking([3, 3, 3]).standing(of: 3)?.percentile == 50)
        #expect(Ranking([3]).standing(of: 3) == Standing(below: 0, equal: 1, above: 0))
        #expect(Ranking([3]).standing(of: 2) == nil)
        #expect(Ranking([]).standing(of: 2) == nil)
    }

    @Test("on a scale the steps are ranked alike: 2 among 1, 2, 2, 4 and one not relevant")
    func steps() throws {
        let small = SmallWave(5).with(.scale("q"), .codes([1, 2, 2, 4, 6]))
        let distribution = try #require(Distribution(of: "q", in: small.country, of: small.wave))
        #expect(distribution.standing(ofStep: 2) == Standing(below: 1, equal: 2, above: 1))
        #expect(distribution.standing(ofStep: 5) == nil)
    }
}
