import Survey
import SurveyAnalytics
import Testing

@Suite("A tabulation by division")
struct TabulationTests {
    /// A wave of kommuner and bydeler, some of no region, that answer by chance.
    private func wave(_ seed: UInt64) -> Wave {
        var chance = SmallGenerator(seed: seed)
        let count = chance.next(below: 300)
        let regions: [UInt8] = (0..<count).map { _ in [0, 0, 0, 1, Division.none][chance.next(below: 5)] }
        let frames = (0..<count).map { _ in chance.next(below: 4) == 0 ? "b" : "k" }
        func codes(_ highest: Int) -> AnswerColumn {
            .codes(
                (0..<count).map { _ in
                    switch chance.next(below: 9) {
                    case 0: nil
                    case 1: -1
                    default: 1 + chance.next(below: highest)
                    }
                })
        }
        let ticks = (0..<count).map { _ -> [Int]? in
            chance.next(below: 5) == 0 ? nil : [4, chance.next(below: 5), chance.next(below: 5)]
        }
        return SmallWave(count, regions: regions, frames: frames)
            .with(.scale("scale"), codes(6))
            .with(.yesNo("single", frames: ["b"]), codes(3))
            .with(.ways("multiple"), .ticks(ticks))
            .with(.text("text"), .texts((0..<count).map { _ in nil }))
            .wave
    }

    @Test("counts what one count at a time counts", arguments: 0..<60 as Range<UInt64>)
    func agreement(seed: UInt64) throws {
        let wave = wave(seed)
        let region = try #require(wave.register.division("region"))
        for frame in ["k", "b"] {
            let layout = DivisionLayout(region, frame: frame, register: wave.register)
            let tabulation = AnswerSets(of: wave, layout: layout).tabulated()
            #expect(tabulation.domains.count == 3)
            for (position, domain) in tabulation.domains.enumerated() {
                for item in 0..<3 {
                    #expect(
                        tabulation.distribution(ofItemAt: item, inDomainAt: position)
                            == Distribution(ofItemAt: item, in: domain, of: wave))
                }
            }
        }
    }

    @Test("keeps classes apart where one ends within a word of 64 units")
    func worked() throws {
        let answers: [Int?] = .groups((65, 1), (63, 2), (2, 5))
        let wave = SmallWave(130, regions: Array(repeating: 0, count: 65) + Array(repeating: 1, count: 65))
            .with(.scale("scale"), .codes(answers)).wave
        let region = try #require(wave.register.division("region"))
        let tabulation = AnswerSets(
            of: wave, layout: DivisionLayout(region, frame: "k", register: wave.register)
        ).tabulated()
        let counts = tabulation.domains.indices.map {
            tabulation.distribution(ofItemAt: 0, inDomainAt: $0).counts
        }
        #expect(counts == [[65, 63, 0, 0, 2, 0], [65, 0, 0, 0, 0, 0], [0, 63, 0, 0, 2, 0]])
    }

    @Test("of nobody counts nobody")
    func nobody() throws {
        let wave = SmallWave(0).with(.yesNo("single"), .codes([])).wave
        let region = try #require(wave.register.division("region"))
        let tabulation = AnswerSets(
            of: wave, layout: DivisionLayout(region, frame: "k", register: wave.register)
        ).tabulated()
        #expect(tabulation.distribution(ofItemAt: 0, inDomainAt: 0).counts == [0, 0, 0])
        #expect(tabulation.distribution(ofItemAt: 0, inDomainAt: 2).units == 0)
    }
}
