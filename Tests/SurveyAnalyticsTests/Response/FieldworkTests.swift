import Survey
import SurveyAnalytics
import Testing

@Suite("Fieldwork")
struct FieldworkTests {
    private func wave(_ year: Int, _ days: [Int?], silent: Int = 0) throws -> SmallWave {
        var small = SmallWave(days.count + silent).of(year)
            .with(.yesNo("q"), .codes(.groups((days.count, 1), (silent, nil))))
        let dates = try days.map { try $0.map { try #require(Day(year: year, month: 12, day: $0)) } }
        small.days = dates + Array(repeating: nil, count: silent)
        return small
    }

    @Test(
        "two answers on the 13th, one on the 15th, one without a day, one silent: 40 and 60 percent of five")
    func days() throws {
        let small = try wave(2017, [13, 13, 15, nil], silent: 1)
        let curve = FieldworkCurve(of: small.country, in: small.wave)
        #expect(curve.entries.map(\.ordinal) == [1, 3])
        #expect(curve.entries.map(\.answered) == [2, 1])
        #expect(curve.entries.map(\.cumulative) == [2, 3])
        #expect(curve.entries.map(\.day.iso) == ["2017-12-13", "2017-12-15"])
        #expect([curve.withoutDay, curve.units] == [1, 5])
        #expect((0...4).map { curve.share(onDay: $0).percent } == [0, 40, 40, 60, 60])
    }

    @Test("held against the same day of the wave before: 50 percent beside 25 is 25 points ahead")
    func sameDay() throws {
        let (earlier, later) = (try wave(2016, [1, 3, 5, 9]), try wave(2017, [13, 14, 20], silent: 1))
        let before = FieldworkCurve(of: earlier.country, in: earlier.wave)
        let now = FieldworkCurve(of: later.country, in: later.wave)
        #expect(now.points(aheadOf: before, onDay: 2) == 25)
        #expect(now.points(aheadOf: before, onDay: 5) == -25)
        let unknown = try wave(2016, [nil])
        let nothing = FieldworkCurve(of: unknown.country, in: unknown.wave)
        #expect(now.points(aheadOf: nothing, onDay: 2) == nil)
    }

    @Test(
        "all domains of a wave count from its first day, and an answer before a named start counts on day 1")
    func start() throws {
        let small = try wave(2017, [13, 20])
        let late = FieldworkCurve(of: .unit(1, in: small.register), in: small.wave)
        #expect(late.entries.map(\.ordinal) == [8])
        let start = try #require(Day(year: 2017, month: 12, day: 19))
        let named = FieldworkCurve(of: small.country, in: small.wave, start: start)
        #expect(named.entries.map(\.ordinal) == [1, 2])
        let empty = FieldworkCurve(of: .country(frame: "b", in: small.register), in: small.wave)
        #expect(empty.entries.isEmpty)
        #expect(empty.share(onDay: 1).percent == nil)
    }

    @Test("silent three waves running comes before silent two; once, answered and renumbered are left out")
    func silent() {
        let first = SmallWave(5).of(2015).with(.yesNo("q"), .codes([1, nil, 1, 1, nil]))
        let second = SmallWave(5).of(2016).with(.yesNo("q"), .codes([nil, nil, 1, 1, nil]))
        let third = SmallWave(5).coded(["10001", "10002", "10003", "10004", "99999"])
            .with(.yesNo("q"), .codes([nil, nil, nil, 1, nil]))
        let runs = SilentRun.all(in: third.country, of: third.wave, earlier: [first.wave, second.wave])
        #expect(runs.map(\.unit) == [1, 0])
        #expect(runs.map(\.waves) == [3, 2])
        #expect(runs.map(\.since) == [2015, 2016])
        let all = SilentRun.all(
            in: third.country, of: third.wave, earlier: [first.wave, second.wave], leastWaves: 1)
        #expect(all.map(\.unit) == [1, 0, 2, 4])
    }
}
