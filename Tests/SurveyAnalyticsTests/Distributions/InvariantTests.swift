import Survey
import SurveyAnalytics
import Testing

@Suite("Whatever is answered")
struct InvariantTests {
    /// Steele, Lea and Flood's SplitMix64.
    private struct Chance: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state &+= 0x9E37_79B9_7F4A_7C15
            var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
            mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
            return mixed ^ (mixed >> 31)
        }
    }

    /// A wave of up to twelve kommuner that answer one scale and one importance by chance, or keep silent.
    private func wave(_ seed: UInt64) -> SmallWave {
        var chance = Chance(state: seed)
        let count = Int.random(in: 0...12, using: &chance)
        func answers() -> [Int?] {
            let offered: [Int?] = [nil, nil, -1, 1, 2, 3, 4, 5, 6, 6]
            let allowed = offered.filter { _ in Bool.random(using: &chance) }
            return (0..<count).map { _ in allowed.randomElement(using: &chance) ?? nil }
        }
        return SmallWave(count)
            .with(.scale("benefit.a", battery: "benefit", area: "a"), .codes(answers()))
            .with(.scale("importance.a", battery: "importance", area: "a"), .codes(answers()))
    }

    @Test(
        "units are asked or not, answer or not, and give one step each", arguments: 0..<200 as Range<UInt64>)
    func counts(seed: UInt64) throws {
        let small = wave(seed)
        let found = try #require(Distribution(of: "benefit.a", in: small.country, of: small.wave))
        #expect(found.answered + found.silent + found.notAsked == found.units)
        #expect(found.counts.reduce(0, +) == found.answered)
        #expect(found.base + found.leftOut(found.usualBase) + found.silent == found.units)
        let parts = ScalePart.allCases.compactMap { found.share(of: $0)?.count }
        #expect(parts.reduce(0, +) == found.base)
    }

    @Test(
        "every figure is a number within its bounds or has a named reason",
        arguments: 0..<200 as Range<UInt64>)
    func figures(seed: UInt64) throws {
        let small = wave(seed)
        let profile = DomainProfile(of: small.country, in: small.wave)
        for distribution in profile.items.compactMap(\.distribution) {
            for base in Distribution.Base.allCases {
                for part in ScalePart.allCases {
                    check(try #require(distribution.share(of: part, base: base)))
                }
            }
            switch distribution.mean {
            case .found(let mean):
                #expect((1...5).contains(mean.value) && (1...5).contains(mean.median))
                #expect(mean.interval.value.map { $0.contains(mean.value) && $0.upperBound.isFinite } ?? true)
            case .absent(let reason):
                #expect(distribution.base == 0, "\(reason)")
            }
        }
        #expect(profile.benefit.value.map { (1...5).contains($0.value) } ?? true)
        #expect(profile.areas.allSatisfy { abs($0.gap?.value ?? 0) <= 4 })
    }

    private func check(_ share: Share) {
        switch share.interval {
        case .found(let interval):
            #expect(0 <= interval.low && interval.low <= interval.high && interval.high <= 1)
            #expect(share.value.map { interval.low <= $0 + 1e-12 && $0 <= interval.high + 1e-12 } ?? false)
            #expect(share.silent > 0 || interval.isPoint)
        case .absent:
            #expect(share.base == 0 && share.percent == nil)
        }
    }
}
