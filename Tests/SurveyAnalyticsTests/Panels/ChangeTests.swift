import Survey
import Testing

@testable import SurveyAnalytics

@Suite("A change on a panel")
struct ChangeTests {
    /// 36 said yes both times, 12 the second time only, 2 the first time only; 4 were not concerned, 6 silent.
    private let before = SmallWave(60).of(2016)
        .with(.yesNo("q"), .codes(.groups((36, 1), (12, 2), (2, 1), (4, 3), (6, nil))))
    private let now = SmallWave(60)
        .with(.yesNo("q"), .codes(.groups((36, 1), (12, 1), (2, 2), (4, 1), (6, 1))))

    @Test("from 38 to 48 of 50 is 20 points: 12 gained, 2 lost, p = 0.0129, interval 5.7 to 34.0")
    func category() throws {
        let panel = try Panel(of: "q", in: now.country, waves: [before.wave, now.wave])
        let change = try #require(panel.change(of: .category("yes")).value)
        #expect([change.kept, change.gained, change.lost, change.neither] == [36, 12, 2, 0])
        #expect([change.base, change.units] == [50, 60])
        #expect([change.before.percent, change.now.percent] == [76, 96])
        #expect(change.points == 20)
        #expect(change.wholePoints == 20)
        #expect(abs(change.p - 0.012939453125) < 1e-12)
        #expect(abs(change.interval.lowerBound - 5.692958400323883) < 1e-10)
        #expect(abs(change.interval.upperBound - 34.042760297494074) < 1e-10)
        #expect([change.now.known, change.now.silent] == [54, 6])
        let no = try #require(panel.change(of: .category("no")).value)
        #expect(no.points == -20)
    }

    @Test("a category that is not offered, or leaves the base, has no change; nor has a part of a yes and no")
    func notOffered() throws {
        let panel = try Panel(of: "q", in: now.country, waves: [before.wave, now.wave])
        #expect(panel.change(of: .category("maybe")) == .absent(.categoryNotOffered))
        #expect(panel.change(of: .category("n/a")) == .absent(.categoryNotOffered))
        #expect(panel.change(of: .part(.poor)) == .absent(.categoryNotOffered))
        #expect(panel.change(of: .notRelevant) == .absent(.categoryNotOffered))
        #expect(panel.meanChange() == .absent(.noScale))
    }

    @Test(
        "not relevant is one answer in however many ways; what one wave alone offered has a share and no change"
    )
    func rows() throws {
        let earlier = SmallWave(6).of(2016).with(
            .choice(
                "q",
                [
                    ("yes", .ordinary), ("maybe", .ordinary), ("none", .notRelevant),
                    ("no-help", .notRelevant),
                ]), .codes([1, 2, 3, 4, 4, 1]))
        let later = SmallWave(6).with(
            .choice("q", [("yes", .ordinary), ("no", .ordinary), ("none", .notRelevant)]),
            .codes([1, 2, 3, 1, 2, 1]))
        let panel = try Panel(of: "q", in: later.country, waves: [earlier.wave, later.wave])
        #expect(panel.answerRows.map(\.category.id) == ["yes", "no", "none", "maybe"])
        let change = try #require(panel.change(of: panel.answerRows[2].mark).value)
        #expect([change.kept, change.gained, change.lost, change.neither] == [1, 0, 2, 3])
        #expect(panel.units(giving: .notRelevant, in: 2016) == [2, 3, 4])
        #expect(panel.share(of: .notRelevant, in: 2016) == change.before)
        let shares = panel.answerRows.map { row in
            [2016, 2017].map { panel.share(of: row.mark, in: $0)?.count }
        }
        #expect(shares == [[2, 3], [nil, 2], [3, 1], [1, nil]])
        for year in [2016, 2017] {
            #expect(
                panel.answerRows.compactMap { panel.share(of: $0.mark, in: year)?.count }.reduce(0, +) == 6)
        }
    }

    @Test("one unit that does not change: 0 points, p = 1, and an interval that says how little that is")
    func constant() throws {
        let earlier = SmallWave(1).of(2016).with(.scale("q"), .codes([2]))
        let later = SmallWave(1).with(.scale("q"), .codes([2]))
        let panel = try Panel(of: "q", in: later.country, waves: [earlier.wave, later.wave])
        let change = try #require(panel.change(of: .part(.poor)).value)
        #expect(change.points == 0)
        #expect(change.p == 1)
        #expect(change.interval.lowerBound < -70)
        let mean = try #require(panel.meanChange().value)
        #expect([mean.value, mean.p] == [0, 1])
        #expect(mean.interval == .absent(.oneAnswer))
    }

    @Test("ticks are followed one by one: meetings gained by one unit and lost by another is no change")
    func ticks() throws {
        let earlier = SmallWave(3).of(2016).with(.ways("w"), .ticks([[0, 1], [1], [4]]))
        let later = SmallWave(3).with(.ways("w"), .ticks([[0], [0, 1, 2], [0]]))
        let panel = try Panel(of: "w", in: later.country, waves: [earlier.wave, later.wave])
        #expect(panel.base == 2)
        let first = try #require(panel.change(of: .category("a")).value)
        #expect([first.kept, first.gained, first.lost, first.neither] == [1, 1, 0, 0])
        let second = try #require(panel.change(of: .category("b")).value)
        #expect([second.kept, second.gained, second.lost, second.neither] == [1, 0, 1, 0])
        #expect(panel.transitions() == .absent(.notOneCategory))
    }

    /// Changes 1, -1, 2, 0, 1, 1, -2, 3; `scipy.stats.t.interval` and `permutation_test` (SciPy 1.17.1).
    @Test("five up, one same, two down: 0.625 on average, interval -0.71 to 1.96, p = 0.406")
    func mean() throws {
        let earlier = SmallWave(9).of(2016).with(.scale("q"), .codes([1, 3, 2, 4, 4, 1, 5, 2, 6]))
        let later = SmallWave(9).with(.scale("q"), .codes([2, 2, 4, 4, 5, 2, 3, 5, 5]))
        let panel = try Panel(of: "q", in: later.country, waves: [earlier.wave, later.wave])
        let change = try #require(panel.meanChange().value)
        #expect([change.up, change.same, change.down, change.base] == [5, 1, 2, 8])
        #expect([change.before, change.now, change.value] == [2.75, 3.375, 0.625])
        let interval = try #require(change.interval.value)
        #expect(abs(interval.lowerBound - -0.7109529125882568) < 1e-9)
        #expect(abs(interval.upperBound - 1.9609529125882568) < 1e-9)
        #expect(change.p == 0.40625)
        #expect(panel.base == 9)
    }

    @Test("numbers change in their own unit, and only not relevant leaves no mean")
    func numbers() throws {
        let earlier = SmallWave(2).of(2016).with(.percent("p"), .numbers([50, 70])).with(
            .scale("q"), .codes([6, 1]))
        let later = SmallWave(2).with(.percent("p"), .numbers([60, 65])).with(.scale("q"), .codes([1, 6]))
        let waves = [earlier.wave, later.wave]
        let change = try #require(try Panel(of: "p", in: later.country, waves: waves).meanChange().value)
        #expect([change.before, change.now, change.value] == [60, 62.5, 2.5])
        let scale = try Panel(of: "q", in: later.country, waves: waves)
        #expect(scale.meanChange() == .absent(.onlyNotRelevant))
    }

    @Test("who went from where to where: of 38 yes 36 stayed; those not concerned are in the table")
    func transitions() throws {
        let panel = try Panel(of: "q", in: now.country, waves: [before.wave, now.wave])
        let table = try #require(panel.transitions().value)
        #expect(table.counts == [[36, 2, 0], [12, 0, 0], [4, 0, 0]])
        #expect(table.rowTotals == [38, 12, 4])
        #expect(table.columnTotals == [52, 2, 0])
        #expect([table.base, table.units] == [54, 60])
        #expect(table.share(fromRow: 0, toColumn: 0).percent == 95)
        #expect(table.share(fromRow: 0, toColumn: 0).interval.value?.isPoint == true)
    }
}
