import Survey
import SurveyAnalytics
import Testing

@Suite("What stood before, and what was otherwise before")
struct PersistenceTests {
    private func wave(_ year: Int, _ items: (Item, AnswerColumn)...) -> SmallWave {
        var small = SmallWave(items[0].1.status.count).of(year)
        small.items = items.map { (item: $0.0, column: $0.1) }
        return small
    }

    private func benefit(_ codes: [Int?], steps: Int = 5) -> (Item, AnswerColumn) {
        (.scale("benefit.a", battery: "benefit", area: "a", steps: steps), .codes(codes))
    }

    private func importance(_ codes: [Int?]) -> (Item, AnswerColumn) {
        (.scale("importance.a", battery: "importance", area: "a"), .codes(codes))
    }

    /// The years that each flag of a rule also stood in, unit by unit.
    private func years(_ rule: String, _ now: SmallWave, _ earlier: SmallWave...) -> [[[Int]]] {
        FlagRules.standard.evaluate(now.wave, earlier: earlier.map(\.wave)).map { flags in
            flags.filter { $0.rule.id == rule }.map(\.persistence.years)
        }
    }

    @Test(
        "low in 2017, 2016 and 2014, on four steps in 2015: also in 2016 and 2014; a good year ends the run")
    func run() {
        let now = wave(2017, benefit([2, 1, 2, 2, 4]))
        let found = years(
            "low-benefit", now, wave(2014, benefit([1, 2, 2, nil, 1])),
            wave(2015, benefit([1, 1, 1, 1, 1], steps: 4)), wave(2016, benefit([2, 3, 1, nil, 1])))
        #expect(found == [[[2016, 2014]], [[]], [[2016, 2014]], [[]], []])
    }

    @Test("a unit with another code before has no run, and waves that come later are left aside")
    func codes() {
        let now = wave(2017, benefit([2]))
        #expect(years("low-benefit", now, wave(2016, benefit([2])).coded(["other"])) == [[[]]])
        #expect(years("low-benefit", now, wave(2018, benefit([2]))) == [[[]]])
    }

    @Test("an unmet need is followed through waves that ask for both; 2016 asked for benefit alone")
    func unmetNeed() {
        let now = wave(2017, benefit([1, 1]), importance([5, 5]))
        let found = years(
            "unmet-need", now, wave(2016, benefit([1, 1])),
            wave(2015, benefit([2, 1]), importance([4, 3])))
        #expect(found == [[[2015]], [[]]])
    }

    @Test("a practice that is missing again, under the id that the item had before")
    func practice() {
        let item = Item.yesNo("q", concern: ["no"]).comparing(with: 2016, .nearly, continuing: "old")
        let now = wave(2017, (item, .codes([2, 2])))
        let before = wave(2016, (.yesNo("old", concern: ["no"]), .codes([2, 1])))
        #expect(years("missing-practice", now, before) == [[[2016]], [[]]])
    }

    @Test("somebody who asks for contact in two waves running")
    func contact() {
        let now = wave(2017, (.text("t", use: "contact"), .texts(["ring meg", "ring meg"])))
        let before = wave(2016, (.text("t", use: "contact"), .texts(["Ring oss!", "alt er bra"])))
        #expect(years("contact-request", now, before) == [[[2016]], [[]]])
    }

    @Test("silence tells its own run")
    func silence() {
        let now = wave(2017, benefit([nil, 3]))
        let before = wave(2016, benefit([nil, 3]))
        #expect(years("not-answered-again", now, before) == [[[]], []])
    }

    @Test("in place in 2016 and not in 2017 is reversed; not relevant, silence and contradiction are not")
    func reversed() throws {
        let ways: [[Int]?] = [[3], [3], [3], [3], [0]]
        let now = wave(2017, (.ways("w", concern: ["none"]), .ticks(ways)))
        let before = wave(2016, (.ways("w", concern: ["none"]), .ticks([[0, 1], [4], nil, [0, 3], [3]])))
        let flags = FlagRules.standard.evaluate(now.wave, earlier: [before.wave])
        #expect(
            flags.map { $0.map(\.rule.id) } == [
                ["missing-practice", "reversed-answer"], ["missing-practice"], ["missing-practice"],
                ["missing-practice"], [],
            ])
        guard case .reversed(2016, let had, let has) = try #require(flags[0].last).evidence else {
            Issue.record("\(flags[0])")
            return
        }
        #expect(had.map(\.id) == ["a", "b"])
        #expect(has.map(\.id) == ["none"])
        guard case .missingPractice(["none"], let country) = flags[0][0].evidence else {
            Issue.record("\(flags[0])")
            return
        }
        #expect([country.count, country.base] == [4, 5])
    }

    @Test("an answer is held against the last wave that can be compared, 2015, where 2016 cannot")
    func reversedSince() {
        let item = Item.yesNo("q", concern: ["no"]).comparing(with: 2016, .not)
        let now = wave(2017, (item, .codes([2, 2])))
        let last = wave(2016, (.yesNo("q", concern: ["no"]), .codes([2, 1])))
        let first = wave(2015, (.yesNo("q", concern: ["no"]), .codes([1, 2])))
        let flags = FlagRules.standard.evaluate(now.wave, earlier: [first.wave, last.wave])
        #expect(
            flags.map { $0.map(\.rule.id) } == [
                ["missing-practice", "reversed-answer"], ["missing-practice"],
            ])
        #expect(flags[1][0].persistence.years == [2015])
    }

    /// 12 of 30 against 40 of 240 is clear among ten areas; see the tests of the rule.
    @Test("a region's area that is clear and was worth watching the year before weighs 3, a new one 2")
    func region() throws {
        func small(_ year: Int, westPoor: Int, steps: Int = 5) -> SmallWave {
            let codes: [Int?] = .groups((westPoor, 2), (30 - westPoor, 4), (40, 2), (200, 4))
            return SmallWave(270, regions: codes.indices.map { $0 < 30 ? 0 : 1 }).of(year)
                .with(.scale("benefit.a", battery: "benefit", area: "a", steps: steps), .codes(codes))
        }
        let now = small(2017, westPoor: 14)
        let region = try #require(DomainIndex(now.register).ofClass("west", in: "region", frame: "k"))
        func found(_ earlier: SmallWave...) -> AreaComparison? {
            AreaRule.standard.compare(region, in: now.wave, earlier: earlier.map(\.wave)).first
        }
        #expect(found()?.verdict == .clear)
        #expect(found()?.weight == 2)
        let again = found(small(2016, westPoor: 9), small(2015, westPoor: 12, steps: 4))
        #expect(again?.persistence.years == [2016])
        #expect(again?.weight == 3)
        #expect(found(small(2016, westPoor: 5), small(2014, westPoor: 12))?.weight == 2)
        let group = Domain.group("mine", units: region.units, frame: "k", in: now.register)
        let grouped = AreaRule.standard.compare(
            group, in: now.wave, earlier: [small(2016, westPoor: 9).wave]
        ).first
        #expect(grouped?.persistence.years == [2016])
    }
}
