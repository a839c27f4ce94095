import Survey
import SurveyAnalytics
import Testing

@Suite("Similar units, and whom to learn from")
struct SimilarityTests {
    private func characteristic(_ id: String, _ values: [Int32?], decimals: Int = 0) -> Characteristic {
        Characteristic(id: id, label: Phrase(id), decimals: decimals, values: values)
    }

    private func trait(_ id: String, _ scale: UnitTrait.Scale = .plain) -> UnitTrait {
        UnitTrait(source: .characteristic(id), scale: scale, label: Phrase(id))
    }

    private func small(_ values: [Int32?]..., frames: [String]? = nil) -> SmallWave {
        var small = SmallWave(values[0].count, frames: frames)
        small.characteristics = values.enumerated().map { characteristic("c\($0)", $1) }
        small.traits = values.indices.map { trait("c\($0)") }
        return small
    }

    /// Values 0, 3, 6: mean 3, deviation sqrt(6); the neighbours of the first lie 3/sqrt(6) and 6/sqrt(6) away.
    @Test("0, 3 and 6 lie 1.22 and 2.45 standard deviations apart, the nearest first")
    func oneTrait() throws {
        let found = Similarity(small([0, 3, 6]).register).neighbours(ofUnit: 0)
        #expect(found.nearest.map(\.unit) == [1, 2])
        #expect(abs(found.nearest[0].distance - 3 / 6.0.squareRoot()) < 1e-12)
        #expect(abs(found.nearest[1].distance - 6 / 6.0.squareRoot()) < 1e-12)
        #expect(found.nearest[0].differences == [found.nearest[0].distance])
        #expect(Similarity(small([0, 3, 6]).register).neighbours(ofUnit: 2).nearest[0].differences[0] < 0)
        let middle = Similarity(small([0, 3, 6]).register).neighbours(ofUnit: 1)
        #expect(middle.nearest.map(\.unit) == [0, 2], "equal distances keep the order of the codes")
    }

    /// Two traits, each -1 and 1 on average: from (−1, −1) to (1, 1) is 2 in each, so the root of the mean square is 2.
    @Test("the distance is the root of the mean square over the traits, and has no unit of its own")
    func twoTraits() {
        let found = Similarity(small([0, 0, 10, 10], [0, 700, 0, 700]).register).neighbours(ofUnit: 0)
        #expect(found.nearest.map(\.unit) == [1, 2, 3])
        #expect(found.nearest.map { ($0.distance * $0.distance * 1e9).rounded() / 1e9 } == [2, 2, 4])
    }

    @Test("on a logarithm, 9 to 99 is as far as 99 to 999")
    func logarithm() {
        var small = small([9, 99, 999])
        small.traits = [trait("c0", .log)]
        let found = Similarity(small.register).neighbours(ofUnit: 1)
        #expect(abs(found.nearest[0].distance - found.nearest[1].distance) < 1e-12)
    }

    @Test("kommuner and bydeler are never neighbours")
    func frames() {
        let found = Similarity(small([1, 2, 1, 2], frames: ["k", "k", "b", "b"]).register)
        #expect(found.neighbours(ofUnit: 0).nearest.map(\.unit) == [1])
        #expect(found.neighbours(ofUnit: 3).nearest.map(\.unit) == [2])
    }

    @Test("what is not known of the unit, constant, or nowhere is named; who lacks a trait is counted")
    func missing() {
        var small = small([1, 2, nil, 4], [nil, 5, 6, 7], [3, 3, 3, 3])
        small.traits.append(trait("nowhere"))
        let found = Similarity(small.register).neighbours(ofUnit: 0)
        #expect(found.traits.map(\.id) == ["c0"])
        #expect(found.missing.map(\.trait.id) == ["c1", "c2", "nowhere"])
        #expect(found.missing.map(\.reason) == [.unknown, .constant, .noSource])
        #expect(found.nearest.map(\.unit) == [1, 3])
        #expect(found.notComparable == 1)
    }

    @Test("without traits, alone in a frame, or with nothing known there is nobody, and no crash")
    func nobody() {
        #expect(Similarity(SmallWave(3).register).neighbours(ofUnit: 0).nearest.isEmpty)
        #expect(Similarity(small([5]).register).neighbours(ofUnit: 0).nearest.isEmpty)
        #expect(
            Similarity(small([nil, nil]).register).neighbours(ofUnit: 0).missing.map(\.reason) == [.unknown])
        var negative = small([-1, 4, 8])
        negative.traits = [trait("c0", .log)]
        #expect(Similarity(negative.register).neighbours(ofUnit: 0).missing.map(\.reason) == [.belowZero])
    }

    @Test("a series counts the mean of the years with a figure, a withheld one as 1; a division its places")
    func sources() {
        var small = SmallWave(3, regions: [0, 1, Division.none])
        small.series = [
            YearSeries(
                id: "settled", label: Phrase("settled"), years: [2011, 2012, 2013],
                values: [
                    [.known(99), .known(4), .missing], [.known(0), .withheld, .known(3)],
                    [.known(7), .missing, .missing],
                ])
        ]
        small.traits = [
            UnitTrait(source: .series("settled", from: 2012, to: 2013), scale: .plain, label: Phrase("s")),
            UnitTrait(source: .division("region"), scale: .plain, label: Phrase("r")),
        ]
        let similarity = Similarity(small.register)
        // 4 and 2 in the series, 0 and 1 in the division: one deviation on either side of the mean.
        #expect(similarity.neighbours(ofUnit: 0).nearest.map(\.differences) == [[-2, 2]])
        #expect(similarity.neighbours(ofUnit: 2).missing.map(\.reason) == [.unknown, .unknown])
    }

    /// Five kommuner of growing size; the first and the fourth and fifth are of the west.
    private var learning: SmallWave {
        var small = small([1, 2, 3, 4, 5])
        small.regions = [0, 1, 1, 0, 0]
        return small.with(.scale("benefit.a", battery: "benefit", area: "a"), .codes([2, 5, 6, 4, 1]))
            .with(.ways("w", concern: ["none"]), .ticks([[3], [0], [0, 3], nil, [1]]))
    }

    @Test(
        "first the satisfied of the own region, then of the country; not relevant and silence are not answers"
    )
    func lessons() throws {
        let learning = Learning(of: learning.wave)
        let lessons = learning.lessons(forUnit: 0)
        #expect(lessons.map(\.subject) == [.area("a"), .practice("w")])
        #expect(lessons[0].inRegion.map(\.unit) == [3])
        #expect(lessons[0].elsewhere.map(\.unit) == [1])
        #expect(lessons[0].teachers.map(\.unit) == [3, 1])
        #expect([lessons[0].considered, lessons[0].answered] == [4, 3])
        #expect(lessons[1].teachers.map(\.unit) == [4, 1])
        #expect([lessons[1].considered, lessons[1].answered] == [4, 2])
        #expect(learning.lessons(forUnit: 1).isEmpty)
        #expect(learning.lesson(inArea: "a", forUnit: 1)?.teachers.map(\.unit) == [3])
        #expect(learning.lesson(inArea: "z", forUnit: 1) == nil)
        #expect(learning.lesson(inPractice: "benefit.a", forUnit: 1) == nil)
    }

    @Test("only the nearest thirty are looked at")
    func reach() throws {
        let small = small((0..<50).map { Int32($0) })
            .with(
                .scale("benefit.a", battery: "benefit", area: "a"), .codes((0..<50).map { $0 < 31 ? 1 : 5 }))
        let lesson = try #require(Learning(of: small.wave).lesson(inArea: "a", forUnit: 0))
        #expect([lesson.considered, lesson.answered, lesson.teachers.count] == [30, 30, 0])
        #expect(Learning(of: small.wave).lesson(inArea: "a", forUnit: 16)?.teachers.map(\.unit) == [31])
    }

    @Test("no more than were asked for are given: the first of all, ties in the register's order")
    func limit() {
        // Values by chance, many of them equal.
        var state: UInt64 = 7
        func next(_ bound: UInt64) -> Int32 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int32((state >> 33) % bound)
        }
        let small = small((0..<60).map { _ in next(5) }, (0..<60).map { _ in next(4) == 0 ? nil : next(3) })
        let similarity = Similarity(small.register)
        for unit in small.register.units.indices {
            let all = similarity.neighbours(ofUnit: unit, atMost: 60)
            #expect(all.nearest.count == all.comparable)
            #expect(all.comparable + all.notComparable == 59)
            let order = all.nearest.map { ($0.distance, $0.unit) }
            #expect(order.elementsEqual(order.sorted(by: <), by: ==))
            for most in [0, 1, 7] {
                let few = similarity.neighbours(ofUnit: unit, atMost: most)
                #expect(few.nearest == Array(all.nearest.prefix(most)))
                #expect(few.comparable == all.comparable)
            }
        }
    }
}
