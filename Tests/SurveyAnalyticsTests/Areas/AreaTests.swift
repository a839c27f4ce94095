import Survey
import SurveyAnalytics
import Testing

@Suite("Importance and benefit")
struct AreaTests {
    /// Area a: importance 5, 4, 6 (not relevant); benefit 1, 3, 5. Area b has importance alone.
    private let small = SmallWave(3)
        .with(.scale("benefit.a", battery: "benefit", area: "a"), .codes([1, 3, 5]))
        .with(.scale("importance.a", battery: "importance", area: "a"), .codes([5, 4, 6]))
        .with(.scale("importance.b", battery: "importance", area: "b"), .codes([2, nil, nil]))

    @Test("a unit's gap is importance less benefit: 5 - 1 = 4, 4 - 3 = 1, none where either is missing")
    func units() {
        let gaps = AreaGaps(of: small.wave)
        #expect((0..<3).map { gaps.areas(ofUnit: $0)[0].gap } == [4, 1, nil])
        #expect(gaps.areas(ofUnit: 0)[1].gap == nil)
        #expect(gaps.areas(ofUnit: 2)[0].importance == .notRelevant)
        #expect(gaps.areas(ofUnit: 1)[1].importance == .none)
    }

    @Test("a domain's gap is the mean of its units' gaps, (4 + 1) / 2 = 2.5, of the two that rated both")
    func domain() throws {
        let areas = AreaGaps(of: small.wave).areas(of: small.country)
        #expect(areas[0].gap?.value == 2.5)
        #expect(areas[0].importance.value?.base == 2)
        #expect(areas[0].benefit.value?.base == 3)
        #expect(areas[0].gap?.base == 2)
        #expect(areas[1].benefit == .absent(.noBattery))
        #expect(areas[1].gap == nil)
    }

    @Test("need is unmet at importance 4 or 5 and benefit 1 or 2")
    func unmet() {
        let gaps = AreaGaps(of: small.wave)
        #expect((0..<3).map { gaps.unmetNeeds(ofUnit: $0).map(\.area.id) } == [["a"], [], []])
        #expect(gaps.unmetNeeds(ofUnit: 1, benefitAtMost: 3).count == 1)
    }

    @Test("preferred channels are the ticks of items for channels, and nobody else's")
    func channels() {
        let wave = SmallWave(2).with(.ways("w"), .ticks([[2], [2]]))
            .with(.ways("c", use: "channels"), .ticks([[0, 2], nil])).wave
        #expect(wave.preferredChannels(ofUnit: 0).map(\.id) == ["a", "c"])
        #expect(wave.preferredChannels(ofUnit: 1).isEmpty)
    }
}
