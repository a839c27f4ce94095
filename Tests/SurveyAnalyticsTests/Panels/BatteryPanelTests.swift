import Survey
import Testing

@testable import SurveyAnalytics

@Suite("The panel of a battery")
struct BatteryPanelTests {
    private func benefit(_ area: String, steps: Int = 5) -> Item {
        .scale("benefit.\(area)", battery: "benefit", area: area, steps: steps)
    }

    /// Unit 1 answered both areas both times. Unit 2 answered a before and b now. Unit 3 only found things not
    /// relevant. Unit 4 kept silent before.
    private var before: SmallWave {
        SmallWave(4).of(2016).with(benefit("a"), .codes([1, 2, 6, nil]))
            .with(benefit("b"), .codes([4, nil, nil, nil]))
    }
    private var now: SmallWave {
        SmallWave(4).with(benefit("a"), .codes([3, nil, 6, 5])).with(benefit("b"), .codes([5, 4, nil, 5]))
    }

    @Test("holds three of four units: any answer in every wave will do")
    func members() throws {
        let panel = try BatteryPanel(.benefit, in: now.country, waves: [now.wave, before.wave])
        #expect(panel.members.map(\.unit) == [0, 1, 2])
        #expect(panel.exits == [PanelExit(unit: 3, year: 2016, reason: .notAnswered)])
        #expect([panel.base, panel.units] == [3, 4])
        #expect(panel.exits(.notAnswered) == 1)
        #expect(panel.refusals.isEmpty)
    }

    @Test(
        "area a is told of 3 units before and 2 now, poor from 2 of 3 to 0 of 2; who changed, of the 2 in both"
    )
    func areas() throws {
        let panel = try BatteryPanel(.benefit, in: now.country, waves: [now.wave, before.wave])
        let area = panel.areas[0]
        #expect(area.distributions.map { $0.base(.withNotRelevant) } == [3, 2])
        #expect(area.distributions.map { $0.share(of: .poor, base: .withNotRelevant)?.count } == [2, 0])
        #expect(try #require(area.points(of: .poor, from: 0, to: 1)) == -100 * 2.0 / 3)
        #expect(area.points(of: .poor, from: 0, to: 2) == nil)
        let change = try #require(area.panel.change(of: .part(.poor)).value)
        #expect([change.lost, change.gained, change.base] == [1, 0, 2])
        #expect(area.panel.meanChange().value?.value == 2)
    }

    /// Before: a (1 + 2) / 2 = 1.5, b 4, so 2.75. Now: a 3, b (5 + 4) / 2 = 4.5, so 3.75.
    @Test("the mean of the area means goes from 2.75 to 3.75, each of the two units that rated anything")
    func means() throws {
        let panel = try BatteryPanel(.benefit, in: now.country, waves: [now.wave, before.wave])
        let (earlier, later) = (panel.mean(in: 2016), panel.mean(in: 2017))
        #expect([earlier.value?.value, later.value?.value] == [2.75, 3.75])
        #expect([earlier.value?.base, later.value?.base] == [2, 2])
        #expect(panel.mean(in: 2015) == .absent(.waveNotInPanel))
    }

    @Test(
        "all areas together: 2 of 4 answers were poor before, and 0 of 4 now; 1 of 4 not relevant both times")
    func pool() throws {
        let panel = try BatteryPanel(.benefit, in: now.country, waves: [now.wave, before.wave])
        let (earlier, later) = (try #require(panel.pool(in: 2016)), try #require(panel.pool(in: 2017)))
        #expect([earlier.poor, earlier.neither, earlier.good, earlier.notRelevant] == [2, 0, 1, 1])
        #expect([later.poor, later.neither, later.good, later.notRelevant] == [0, 1, 2, 1])
        #expect([earlier.answers, later.answers] == [4, 4])
        #expect(earlier.share(of: .poor).percent == 50)
        #expect(later.share(of: .good).percent == 50)
        #expect(later.shareNotRelevant.percent == 25)
        #expect(panel.pool(in: 2015) == nil)
    }

    @Test("an area on another scale is left out and said; without any area left the panel is refused")
    func refusals() throws {
        let mixed = SmallWave(1).of(2016).with(benefit("a", steps: 4), .codes([1])).with(
            benefit("b"), .codes([1]))
        let later = SmallWave(1).with(benefit("a"), .codes([1])).with(benefit("b"), .codes([2]))
        let panel = try BatteryPanel(.benefit, in: later.country, waves: [mixed.wave, later.wave])
        #expect(panel.areas.map(\.area.id) == ["b"])
        #expect(panel.refusals == [.otherScale(year: 2016)])
        let other = SmallWave(1).of(2016).with(benefit("a", steps: 4), .codes([1]))
        #expect(throws: PanelRefusal.otherScale(year: 2016)) {
            try BatteryPanel(.benefit, in: later.country, waves: [other.wave, later.wave])
        }
        #expect(throws: PanelRefusal.noBattery) {
            try BatteryPanel(.other, in: later.country, waves: [mixed.wave, later.wave])
        }
    }

    @Test("of nobody has no mean and an empty pool")
    func empty() throws {
        let silent = SmallWave(4).of(2016).with(benefit("a"), .codes([nil, nil, nil, nil]))
        let later = SmallWave(4).with(benefit("a"), .codes([1, 1, 1, 1]))
        let panel = try BatteryPanel(.benefit, in: later.country, waves: [silent.wave, later.wave])
        #expect(panel.mean(in: 2017) == .absent(.emptyPanel))
        #expect(panel.pool(in: 2017)?.share(of: .poor).percent == nil)
        let bydeler = Domain.country(frame: "b", in: later.register)
        let empty = try BatteryPanel(.benefit, in: bydeler, waves: [silent.wave, later.wave])
        #expect(empty.mean(in: 2017) == .absent(.emptyDomain))
    }
}
