import Survey
import SurveyAnalytics
import Testing

@Suite("The summary of a wave")
struct WaveSummaryTests {
    /// Kommuner in west, west, east, none of them silent but the last; the fifth unit is a bydel.
    private let small = SmallWave(5, regions: [0, 0, 1, 1, 1], frames: ["k", "k", "k", "k", "b"])
        .with(.scale("benefit.a", battery: "benefit", area: "a"), .codes([1, 4, 4, nil, 2]))
        .with(.scale("importance.a", battery: "importance", area: "a"), .codes([5, 5, 2, nil, 5]))
        .with(.percent("p"), .numbers([10, nil, nil, nil, nil]))
        .with(.text("t"), .texts([nil, "x", nil, nil, nil]))

    @Test("says of each unit what its flags say")
    func units() {
        let summary = WaveSummary(of: small.wave)
        let flags = FlagRules.standard.evaluate(small.wave)
        #expect(Array(summary.flags) == flags)
        #expect(summary.units.map(\.flagCount) == flags.map(\.count))
        #expect(summary.units.map(\.priority) == flags.map(\.priority))
        #expect(summary.units[0].rules == ["unmet-need", "low-benefit"])
        #expect(summary.units[3].response.status == .silent)
        #expect(summary.units[3].benefit == nil)
        #expect(summary.comparedWith == nil)
    }

    @Test("calls an answer partial where the rules do: one of two questions at 60 percent, not at 50")
    func partial() {
        let half = SmallWave(1).with(.yesNo("a"), .codes([1])).with(.yesNo("b"), .codes([nil])).wave
        let strict = FlagRules([FlagRule(id: "partial", severity: .watch, kind: .partial(belowPercent: 60))])
        let summary = WaveSummary(of: half, rules: strict)
        #expect(summary.units[0].response.status == .partial)
        #expect(summary.units[0].rules == ["partial"])
        #expect(WaveSummary(of: half).units[0].response.status == .answered)
    }

    @Test("ranks a unit among its own frame: the first of three kommuner, the bydel alone")
    func standings() {
        let summary = WaveSummary(of: small.wave)
        #expect(summary.standing(ofUnit: 0)?.ranks == 3...3)
        #expect(summary.standing(ofUnit: 1)?.ranks == 1...2)
        #expect(summary.standing(ofUnit: 3) == nil)
        #expect(summary.standing(ofUnit: 4)?.base == 1)
    }

    @Test("keeps the profile of region and country for each unit, equal to what is worked out anew")
    func profiles() throws {
        let summary = WaveSummary(of: small.wave)
        let profiles = summary.benchmarks(forUnit: 0)
        #expect(profiles.map(\.domain.units) == [[0, 1], [0, 1, 2, 3]])
        let anew = profiles.map { DomainProfile(of: $0.domain, in: small.wave) }
        #expect(profiles == anew)
        #expect(profiles[1].response.answered == 3)
        #expect(profiles[1].benefit.value?.value == 3)
        #expect(profiles[1].items[0].distribution?.base == 3)
        #expect(profiles[1].items.map { $0.distribution == nil } == [false, false, true, true])
        #expect(summary.profile(of: .unit(0, in: small.register)) == nil)
    }

    @Test("knows unmet needs by the rule's thresholds even where the rule is not in use")
    func unmetNeeds() {
        let strict = FlagRules([
            FlagRule(
                id: "unmet-need", severity: .concern,
                kind: .unmetNeed(importanceAtLeast: 5, benefitAtMost: 1),
                isEnabled: false)
        ])
        let summary = WaveSummary(of: small.wave, rules: strict)
        #expect(summary.unmetNeeds(ofUnit: 0).map(\.area.id) == ["a"])
        #expect(summary.unmetNeeds(ofUnit: 4).isEmpty)
        #expect(WaveSummary(of: small.wave).unmetNeeds(ofUnit: 4).count == 1)
        #expect(WaveSummary(of: small.wave, rules: FlagRules([])).unmetNeeds(ofUnit: 4).count == 1)
    }
}
