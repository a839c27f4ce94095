import Survey
import SurveyAnalytics
import Testing

@Suite("A distribution")
struct DistributionTests {
    private func distribution(_ item: Item, _ column: AnswerColumn) -> Distribution {
        let small = SmallWave(column.status.count).with(item, column)
        return Distribution(ofItemAt: 0, in: small.country, of: small.wave)
    }

    /// N = 12: 4 yes, 2 no, 1 does not apply, 2 not asked, 3 silent. Base 6, known 9, N* = 6 + round(3 * 6 / 9) = 8.
    @Test(
        "of a single choice: does not apply leaves the base, the routed past are known, the silent are neither"
    )
    func single() throws {
        let found = distribution(
            .yesNo("q"), .codes(.groups((4, 1), (2, 2), (1, 3), (2, -1), (3, nil))))
        #expect(found.counts == [4, 2, 1])
        #expect([found.units, found.asked, found.answered, found.silent] == [12, 10, 7, 3])
        #expect([found.base, found.notAsked, found.doesNotApply] == [6, 2, 1])
        #expect(found.leftOut(found.usualBase) == 3)
        let yes = try #require(found.share(ofCategoryAt: 0))
        #expect([yes.count, yes.base, yes.known, yes.silent, yes.units] == [4, 6, 9, 3, 12])
        #expect(yes.percent == 67)
        #expect(yes.interval.value?.population == 8)
        #expect(yes.interval.value?.isApproximate == true)
        #expect(found.share(ofCategoryAt: 2) == nil)
        #expect(found.mean == .absent(.noScale))
    }

    /// N = 10: steps 1, 2, 2, 3, 5, 5 and two not relevant, two silent.
    @Test("of a scale: shares with and without not relevant, parts, and a mean of 18 / 6 = 3")
    func scale() throws {
        let found = distribution(.scale("q"), .codes([1, 2, 2, 3, 5, 5, 6, 6, nil, nil]))
        #expect(found.base == 6)
        #expect(found.base(.withNotRelevant) == 8)
        #expect(found.share(of: .poor)?.percent == 50)
        #expect(found.share(of: .poor, base: .withNotRelevant)?.percent == 38)
        #expect(found.share(of: .neither)?.count == 1)
        #expect(found.share(of: .good)?.count == 2)
        #expect(found.shareNotRelevant.percent == 25)
        #expect(found.share(ofCategoryAt: 5) == nil)
        #expect(found.share(ofCategoryAt: 5, base: .withNotRelevant) == found.shareNotRelevant)
        let mean = try #require(found.mean.value)
        #expect(mean.value == 3)
        #expect(mean.median == 2.5)
        #expect([mean.base, mean.known, mean.units] == [6, 8, 10])
    }

    @Test("of a scale with four steps has no poor and good, and a mean all the same")
    func fourSteps() {
        let found = distribution(.scale("q", steps: 4), .codes([1, 4]))
        #expect(!found.hasFiveSteps)
        #expect(found.share(of: .poor) == nil)
        #expect(found.mean.value?.value == 2.5)
    }

    /// a, a+b, a+b+c, none, does not apply alone, silent: 7 ticks in the base over 4 units.
    @Test("of a multiple choice: the base ticked something, shares add to more than 100, 1.75 ticks a unit")
    func multiple() {
        let found = distribution(.ways("q"), .ticks([[0], [0, 1], [0, 1, 2], [3], [4], nil]))
        #expect(found.counts == [3, 2, 1, 1, 1])
        #expect(found.base == 4)
        #expect(found.doesNotApply == 1)
        #expect(found.silent == 1)
        #expect(found.share(ofCategoryAt: 0)?.percent == 75)
        #expect(found.share(ofCategoryAt: 3)?.count == 1)
        #expect(found.ticksPerUnit == 1.75)
    }

    @Test(
        "of an empty domain, of nobody's answers, of all not relevant: counts and a named reason, no figures")
    func edges() throws {
        let small = SmallWave(3).with(.scale("q"), .codes([nil, nil, nil]))
        let nobody = Distribution(ofItemAt: 0, in: small.country, of: small.wave)
        #expect(nobody.mean == .absent(.nobodyAnswered))
        #expect(nobody.ticksPerUnit == nil)
        #expect(nobody.share(of: .poor)?.interval == .absent(.nobodyAnswered))
        let empty = Distribution(
            ofItemAt: 0, in: .group("none", units: [], frame: "k", in: small.register), of: small.wave)
        #expect(empty.mean == .absent(.emptyDomain))
        #expect(empty.share(of: .poor)?.interval == .absent(.emptyDomain))
        let irrelevant = distribution(.scale("q"), .codes([6, 6, nil]))
        #expect(irrelevant.mean == .absent(.onlyNotRelevant))
        #expect(irrelevant.shareNotRelevant.percent == 100)
        #expect(distribution(.scale("q"), .codes([-1, nil])).mean == .absent(.everybodyLeavesBase))
    }

    @Test("when all agree is 100 and 0 percent, with the interval reaching as far as silence lets it")
    func extremes() throws {
        let found = distribution(.yesNo("q"), .codes(.groups((9, 1), (3, nil))))
        let yes = try #require(found.share(ofCategoryAt: 0)?.interval.value)
        let no = try #require(found.share(ofCategoryAt: 1)?.interval.value)
        #expect(yes.units.upperBound == 12)
        #expect(no.units.lowerBound == 0)
        #expect(yes.units.lowerBound == 12 - no.units.upperBound)
    }

    @Test("of an item that the frame is not asked has nobody asked and says why")
    func otherFrame() {
        let small = SmallWave(2).with(.yesNo("q", frames: ["b"]), .codes([nil, nil]))
        let found = Distribution(ofItemAt: 0, in: small.country, of: small.wave)
        #expect(!found.isAskedInFrame)
        #expect([found.units, found.asked, found.silent] == [2, 0, 0])
        #expect(found.mean == .absent(.notAskedInFrame))
    }

    @Test("exists for closed items alone")
    func unknown() {
        let small = SmallWave(1).with(.text("t"), .texts(["x"])).with(.percent("p"), .numbers([1]))
        #expect(Distribution(of: "t", in: small.country, of: small.wave) == nil)
        #expect(Distribution(of: "p", in: small.country, of: small.wave) == nil)
        #expect(Distribution(of: "x", in: small.country, of: small.wave) == nil)
        #expect(NumberSummary(of: "t", in: small.country, of: small.wave) == nil)
        #expect(TextSummary(of: "p", in: small.country, of: small.wave) == nil)
    }
}
