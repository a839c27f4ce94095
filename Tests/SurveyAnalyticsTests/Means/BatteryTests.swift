import Survey
import SurveyAnalytics
import Testing

@Suite("A battery of areas")
struct BatteryTests {
    /// Area a: 1, 3, silent (mean 2). Area b: 5, not relevant, silent (mean 5).
    private let small = SmallWave(3)
        .with(.scale("benefit.a", battery: "benefit", area: "a"), .codes([1, 3, nil]))
        .with(.scale("benefit.b", battery: "benefit", area: "b"), .codes([5, 6, nil]))

    @Test("the mean of all areas is the unweighted mean of area means: (2 + 5) / 2 = 3.5, not 9 / 3")
    func domain() throws {
        let battery = try #require(BatteryAnswers(.benefit, of: small.wave))
        let mean = try #require(battery.mean(in: small.country).value)
        #expect(mean.value == 3.5)
        #expect([mean.areas, mean.base, mean.units] == [2, 2, 3])
    }

    @Test("a unit's own mean is over the areas that it rated: 3 over two, 3 over one, none")
    func unit() throws {
        let battery = try #require(BatteryAnswers(.benefit, of: small.wave))
        #expect(battery.mean(ofUnit: 0)?.value == 3)
        #expect(battery.mean(ofUnit: 0)?.areas == 2)
        #expect(battery.mean(ofUnit: 1)?.value == 3)
        #expect(battery.mean(ofUnit: 1)?.areas == 1)
        #expect(battery.mean(ofUnit: 2) == nil)
        #expect(battery.rating(ofUnit: 1, area: 1) == .notRelevant)
    }

    @Test("nobody's ratings and a wave without the battery have no mean")
    func edges() throws {
        #expect(BatteryAnswers(.importance, of: small.wave)?.areas.isEmpty == true)
        let battery = try #require(BatteryAnswers(.benefit, of: small.wave))
        #expect(battery.mean(in: .unit(2, in: small.register)) == .absent(.nobodyAnswered))
        let empty = Domain.group("none", units: [], frame: "k", in: small.register)
        #expect(battery.mean(in: empty) == .absent(.emptyDomain))
    }

    /// Unit 10001 rated a with 4 before and 1 now, b with 4 before and 5 now: from 8 to 6 over two areas.
    @Test("a change is over the areas rated both times, by code, and only on the same scale")
    func change() throws {
        var before = SmallWave(2)
            .with(.scale("benefit.a", battery: "benefit", area: "a"), .codes([2, 4]))
            .with(.scale("benefit.b", battery: "benefit", area: "b"), .codes([nil, 4]))
        before.year = 2016
        before.codes = ["10003", "10001"]
        let comparison = try #require(BatteryComparison(.benefit, of: small.wave, earlier: [before.wave]))
        let change = try #require(comparison.change(ofUnit: 0))
        #expect([change.since, change.before, change.now, change.areas] == [2016, 8, 6, 2])
        #expect(change.value == -1)
        #expect(comparison.change(ofUnit: 1) == nil)
        #expect(comparison.change(ofUnit: 2) == nil)

        var other = SmallWave(1)
            .with(.scale("benefit.a", battery: "benefit", area: "a", steps: 4), .codes([4]))
        other.year = 2016
        #expect(BatteryComparison(.benefit, of: small.wave, earlier: [other.wave]) == nil)
        other.year = 2018
        #expect(
            BatteryComparison(.benefit, of: small.wave, earlier: [before.wave, other.wave])?.since == 2016)
        #expect(BatteryComparison(.benefit, of: small.wave, earlier: []) == nil)
    }

    @Test("a change follows the codebook: not to waves that it rules out, and to areas under a former id")
    func changeByTheCodebook() throws {
        let area = Item.scale("benefit.a", battery: "benefit", area: "a")
        let earlier = SmallWave(1).of(2016)
            .with(.scale("benefit.z", battery: "benefit", area: "z"), .codes([2])).with(area, .codes([5]))
        func comparison(_ item: Item) -> BatteryComparison? {
            let now = SmallWave(1).with(item, .codes([4]))
            return BatteryComparison(.benefit, of: now.wave, earlier: [earlier.wave])
        }
        #expect(comparison(area)?.change(ofUnit: 0)?.value == -1)
        #expect(comparison(area.comparing(with: 2016, .not, reason: "other steps")) == nil)
        let continued = area.comparing(with: 2016, .comparable, continuing: "benefit.z")
        #expect(comparison(continued)?.change(ofUnit: 0)?.value == 2)
    }
}
