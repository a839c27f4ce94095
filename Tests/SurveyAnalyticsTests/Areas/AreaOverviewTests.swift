import Survey
import SurveyAnalytics
import Testing

@Suite("Areas of a region beside the rest")
struct AreaOverviewTests {
    /// Units 1 to 4 in the west, 5 and 6 in the east. Area a in the west: 4, 1, not relevant, none; area b: 3, 3, 5, 2.
    private let now = SmallWave(6, regions: [0, 0, 0, 0, 1, 1])
        .with(.scale("benefit.a", battery: "benefit", area: "a"), .codes([4, 1, 6, nil, 5, 5]))
        .with(.scale("benefit.b", battery: "benefit", area: "b"), .codes([3, 3, 5, 2, 1, nil]))
        .with(.scale("importance.a", battery: "importance", area: "a"), .codes([5, 5, 5, nil, 1, 1]))
    private let before = SmallWave(6, regions: [0, 0, 0, 0, 1, 1]).of(2016)
        .with(.scale("benefit.a", battery: "benefit", area: "a"), .codes([5, 3, 2, 2, nil, nil]))
        .with(.scale("benefit.b", battery: "benefit", area: "b"), .codes([nil, 3, nil, nil, nil, nil]))

    private var west: Domain { .group("west", units: 0..<4, frame: "k", in: now.register) }

    private func areas(_ domain: Domain) -> [AreaOverview] {
        let wave = now.wave
        let found = AreaRule.standard.compare(domain, in: wave)
        return AreaOverview.all(of: domain, comparisons: found, in: wave, since: before.wave)
    }

    @Test("every unit has one answer: one poor, none neither, one good, one not relevant, one without")
    func counts() {
        let area = areas(west)[0]
        #expect(AreaAnswer.allCases.map(area.count) == [1, 0, 1, 1, 1])
        #expect(AreaAnswer.allCases.map { area.units(answering: $0) } == [[1], [], [0], [2], [3]])
    }

    @Test(
        "units stand by their rating, 1 before 4 before not relevant before none; equal ones by the register")
    func order() {
        #expect(areas(west)[0].units() == [1, 0, 2, 3])
        #expect(areas(west)[1].units() == [3, 0, 1, 2])
        #expect(areas(west)[0].rating(ofUnit: 2) == .notRelevant)
        #expect(areas(west)[0].rating(ofUnit: 5) == .none, "a unit outside the domain has no rating here")
    }

    @Test("the rest are the two in the east; the country has no rest")
    func rest() {
        #expect(areas(west)[0].rest?.domain.units == [4, 5])
        #expect(areas(now.country)[0].rest == nil)
        #expect(areas(west)[0].comparison?.region.base == 2)
    }

    @Test("importance 5 less benefit (4 + 1) / 2 is a gap of 2.5; without importance there is none")
    func gap() {
        #expect(areas(west).map { $0.gap?.value } == [2.5, nil])
    }

    @Test(
        "of the same units, 5 to 4 and 3 to 1 is a change of -1.5, n = 2; one of the three in both waves became poor"
    )
    func change() throws {
        let area = areas(west)[0]
        let change = try #require(area.change)
        #expect(change.value == -1.5 && change.base == 2 && change.since == 2016)
        let poor = try #require(area.poorChange)
        #expect([poor.gained, poor.lost, poor.base] == [1, 1, 3])
    }

    @Test("areas in an order: those without a value last, equal ones as asked")
    func orders() {
        let found = areas(west)
        #expect(found.sorted(by: .asked).map(\.area.id) == ["a", "b"])
        #expect(found.sorted(by: .benefit).map(\.area.id) == ["a", "b"], "2.5 before 3.25")
        #expect(found.reversed().sorted(by: .gap).map(\.area.id) == ["a", "b"], "b has none")
        #expect(found.sorted(by: .change).map(\.area.id) == ["a", "b"], "-1.5 before 0")
    }

    @Test("a scale that has not five steps is left out")
    func otherScale() {
        let small = SmallWave(1)
            .with(.scale("benefit.a", battery: "benefit", area: "a", steps: 4), .codes([1]))
        #expect(AreaOverview.all(of: small.country, comparisons: [], in: small.wave).isEmpty)
    }
}
