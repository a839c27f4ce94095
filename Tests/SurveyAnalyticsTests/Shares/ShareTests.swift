import Testing

@testable import SurveyAnalytics

@Suite("A share")
struct ShareTests {
    @Test("1 of 8 is 12.5 percent and rounds up to 13; 29 of 58 is 50; 1 of 3 is 33; 2 of 3 is 67")
    func rounding() {
        #expect(Share(count: 1, base: 8, units: 8).percent == 13)
        #expect(Share(count: 29, base: 58, units: 85).percent == 50)
        #expect(Share(count: 1, base: 3, units: 3).percent == 33)
        #expect(Share(count: 2, base: 3, units: 3).percent == 67)
    }

    @Test("a change of 2.5 points rounds away from zero either way, and -0.4 rounds to a plain zero")
    func changes() {
        #expect(Rounding.halfAwayFromZero(5, over: 2) == 3)
        #expect(Rounding.halfAwayFromZero(-5, over: 2) == -3)
        #expect(Rounding.halfAwayFromZero(-4, over: 10) == 0)
    }

    @Test("shows percent from five answers on")
    func smallBases() {
        #expect(!Share(count: 2, base: 4, units: 15).showsPercent)
        #expect(Share(count: 2, base: 5, units: 15).showsPercent)
    }

    @Test("of nobody has no value, no interval and a reason")
    func nobody() {
        let nobody = Share(count: 0, base: 0, units: 85)
        #expect(nobody.value == nil)
        #expect(nobody.percent == nil)
        #expect(nobody.interval == .absent(.nobodyAnswered))
        #expect(nobody.boundsFromSilence == 0...1)
        #expect(Share(count: 0, base: 0, units: 0).interval == .absent(.emptyDomain))
        #expect(Share(count: 0, base: 0, units: 0).boundsFromSilence == nil)
        #expect(Share(count: 0, base: 0, known: 3, units: 3).interval == .absent(.everybodyLeavesBase))
    }

    @Test("29 of 58 answers among 85 kommuner: 36 to 49 kommuner would say so, 42 to 58 percent")
    func interval() throws {
        let interval = try #require(Share(count: 29, base: 58, units: 85).interval.value)
        #expect(interval.units == 36...49)
        #expect(interval.lowPercent == 42)
        #expect(interval.highPercent == 58)
        #expect(!interval.isApproximate)
    }

    @Test("29 of 58 with 27 silent lies between 29 of 85 and 56 of 85 whatever the silent would say")
    func bounds() throws {
        let bounds = try #require(Share(count: 29, base: 58, units: 85).boundsFromSilence)
        #expect(bounds == 29.0 / 85...56.0 / 85)
    }

    /// r = 60 known, 50 of them in the base, s = 25 silent: round(25 * 50 / 60) = round(20.83) = 21, N* = 71.
    @Test("with ten units that leave the base, the interval is taken on 50 + 21 units and marked approximate")
    func leavingTheBase() throws {
        let share = Share(count: 20, base: 50, known: 60, units: 85)
        let interval = try #require(share.interval.value)
        #expect(interval.population == 71)
        #expect(interval.isApproximate)
        #expect(interval.units == HypergeometricInversion.interval(count: 20, sample: 50, population: 71))
        #expect(share.boundsFromSilence == 20.0 / 75...45.0 / 75)
    }

    @Test("with ten units that leave the base and nobody silent, the share is a point and exact")
    func leavingWithoutSilence() throws {
        let interval = try #require(Share(count: 20, base: 50, known: 60, units: 60).interval.value)
        #expect(interval.isPoint)
        #expect(!interval.isApproximate)
        #expect(interval.low == 0.4)
    }

    @Test("is a point when everybody answered, and its interval always holds x/n")
    func properties() throws {
        for units in 1...30 {
            for base in 1...units {
                for count in 0...base {
                    let share = Share(count: count, base: base, units: units)
                    let interval = try #require(share.interval.value)
                    let value = try #require(share.value)
                    #expect(interval.low <= value + 1e-12 && value <= interval.high + 1e-12)
                    if base == units { #expect(interval.isPoint && interval.low == value) }
                }
            }
        }
    }
}
