import Survey
import Testing

@testable import SurveyAnalytics

@Suite("The account of who answered")
struct ResponseAccountTests {
    private let byRegion = FrameWeights.Method.postStratified(division: "region")

    private func account(_ small: SmallWave, _ domain: Domain? = nil) throws -> ResponseAccount {
        let survey = try #require(Survey(waves: [small.wave]))
        return ResponseAccount(
            of: domain ?? small.country, in: small.wave, by: ["region", "size"], methods: [byRegion],
            survey: survey)
    }

    /// West: 4 of 10 answered, 3 of them yes. East: 8 of 10 answered, 2 of them yes: 42 percent, and 50 weighted.
    @Test("42 percent as counted and 50 weighted by region is worth a line, and so is its complement")
    func moved() throws {
        let small = SmallWave(20, regions: Array(repeating: 0, count: 10) + Array(repeating: 1, count: 10))
            .with(.yesNo("q"), .codes(.groups((3, 1), (1, 2), (6, nil), (2, 1), (6, 2), (2, nil))))
        let found = try account(small)
        #expect(found.moved.map(\.category) == [0, 1])
        #expect(found.moved.map { $0.counted.percent } == [42, 58])
        #expect(abs(found.moved[0].weighted[0].value - 0.5) < 1e-12)
        #expect(found.tables.map(\.division) == ["region"])
        #expect([found.rate.answered, found.rate.units] == [12, 20])
        #expect(found.before == nil)
        #expect(found.silentRuns.isEmpty)
    }

    @Test("nobody answered, everybody answered and nobody there: no share is moved and nothing is made up")
    func edges() throws {
        let nobody = try account(
            SmallWave(3, regions: [0, 0, 1]).with(.yesNo("q"), .codes([nil, nil, nil])))
        #expect(nobody.moved.isEmpty)
        #expect(nobody.curve.entries.isEmpty)
        #expect(nobody.tables.first?.chiSquare == .absent(.nobodyToCompare))
        let all = try account(SmallWave(3, regions: [0, 0, 1]).with(.yesNo("q"), .codes([1, 1, 2])))
        #expect(all.moved.isEmpty)
        #expect(all.tables.first?.rIndicator.value?.value == 1)
        let small = SmallWave(3, regions: [0, 0, 1]).with(.yesNo("q"), .codes([1, 1, 2]))
        let empty = try account(small, .country(frame: "b", in: small.register))
        #expect(empty.tables.isEmpty)
        #expect(empty.rate.value == nil)
    }
}
