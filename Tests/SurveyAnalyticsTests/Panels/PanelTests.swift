import Survey
import Testing

@testable import SurveyAnalytics

@Suite("A panel")
struct PanelTests {
    /// In 2016 the second unit had another code, the third was not asked, the fourth kept silent, the fifth was not
    /// concerned.
    private let before = SmallWave(6).of(2016).coded(["10001", "09999", "10003", "10004", "10005", "10006"])
        .with(.yesNo("q"), .codes([2, 1, -1, nil, 3, 1]))
    private let now = SmallWave(6).with(.yesNo("q"), .codes([1, 1, 1, 1, 1, 2]))

    @Test("holds two of six units, and of the four others it is said why and since when")
    func exits() throws {
        let panel = try Panel(of: "q", in: now.country, waves: [now.wave, before.wave])
        #expect(panel.years == [2016, 2017])
        #expect([panel.base, panel.units] == [2, 6])
        #expect(
            panel.exits == [
                PanelExit(unit: 1, year: 2016, reason: .otherCode),
                PanelExit(unit: 2, year: 2016, reason: .notAsked),
                PanelExit(unit: 3, year: 2016, reason: .notAnswered),
                PanelExit(unit: 4, year: 2016, reason: .doesNotApply),
            ])
        #expect(panel.members.map(\.unit) == [0, 4, 5])
        #expect(PanelExit.Reason.allCases.map(panel.exits) == [0, 1, 1, 1, 1])
    }

    /// The first unit is two of 2016 that merged, the second one that got another number; nothing tells of the third.
    @Test("knows what became of units by the code changes of the newest register")
    func codeChanges() throws {
        var now = SmallWave(3).with(.yesNo("q"), .codes([1, 1, 1]))
        now.codeChanges = [
            CodeChange(kind: .merge, from: "10001", to: "10001", year: 2017),
            CodeChange(kind: .merge, from: "09999", to: "10001", year: 2017),
            CodeChange(kind: .renumber, from: "09998", to: "10002", year: 2017),
        ]
        let before = SmallWave(3).of(2016).coded(["10001", "09998", "09999"])
            .with(.yesNo("q"), .codes([2, 2, 2]))
        let panel = try Panel(of: "q", in: now.country, waves: [before.wave, now.wave])
        #expect(
            panel.exits == [
                PanelExit(unit: 0, year: 2016, reason: .merged),
                PanelExit(unit: 2, year: 2016, reason: .otherCode),
            ])
        #expect(panel.members.map(\.positions) == [[1, 1]])
    }

    @Test("of three waves holds whom the question concerned in all, with changes between any two")
    func threeWaves() throws {
        let first = SmallWave(4).of(2015).with(.yesNo("q"), .codes([2, 2, 3, 1]))
        let second = SmallWave(4).of(2016).with(.yesNo("q"), .codes([1, 2, 1, 1]))
        let third = SmallWave(4).of(2017).with(.yesNo("q"), .codes([1, 1, 1, nil]))
        let panel = try Panel(of: "q", in: third.country, waves: [third.wave, first.wave, second.wave])
        #expect(panel.base == 2)
        let yes = PanelMark.category("yes")
        let all = try #require(panel.change(of: yes).value)
        #expect([all.since, all.until, all.gained, all.base] == [2015, 2017, 2, 2])
        let early = try #require(panel.change(of: yes, to: 2016).value)
        #expect([early.since, early.until, early.gained, early.neither] == [2015, 2016, 1, 1])
        let late = try #require(panel.change(of: yes, from: 2016).value)
        #expect([late.since, late.until, late.gained, late.kept] == [2016, 2017, 1, 1])
        #expect(panel.change(of: yes, from: 2014) == .absent(.waveNotInPanel))
        #expect(panel.change(of: yes, from: 2017, to: 2016) == .absent(.waveNotInPanel))
    }

    @Test("is refused with the codebook's reason where it calls waves not comparable")
    func notComparable() {
        let item = Item.scale("q").comparing(with: 2016, .not, reason: "four steps")
        let later = SmallWave(1).with(item, .codes([1]))
        let earlier = SmallWave(1).of(2016).with(.scale("q"), .codes([1]))
        let reason = Comparability(wave: 2016, item: "q", degree: .not, reason: Phrase("four steps"))
        #expect(throws: PanelRefusal.notComparable(year: 2017, reason)) {
            try Panel(of: "q", in: later.country, waves: [earlier.wave, later.wave])
        }
    }

    @Test("is refused where any two of its waves are not comparable, such as the middle one with the first")
    func notComparableInTheMiddle() {
        let first = SmallWave(1).of(2015).with(.yesNo("q"), .codes([1]))
        let middle = SmallWave(1).of(2016)
            .with(.yesNo("q").comparing(with: 2015, .not, reason: "other words"), .codes([1]))
        let last = SmallWave(1).with(.yesNo("q"), .codes([1]))
        let reason = Comparability(wave: 2015, item: "q", degree: .not, reason: Phrase("other words"))
        #expect(throws: PanelRefusal.notComparable(year: 2016, reason)) {
            try Panel(of: "q", in: last.country, waves: [first.wave, middle.wave, last.wave])
        }
    }

    @Test("follows an item under its former id, and carries the reason why it is only nearly comparable")
    func continued() throws {
        let item = Item.yesNo("q").comparing(with: 2016, .nearly, continuing: "old", reason: "wording")
        let later = SmallWave(2).with(item, .codes([1, 1]))
        let earlier = SmallWave(2).of(2016).with(.yesNo("old"), .codes([1, 2]))
        let panel = try Panel(of: "q", in: later.country, waves: [earlier.wave, later.wave])
        #expect(panel.cautions.map(\.reason) == [Phrase("wording")])
        #expect(panel.change(of: .category("yes")).value?.gained == 1)
    }

    @Test("is refused for other scales, kinds, unknown items, free texts and fewer than two waves")
    func refusals() {
        let earlier = SmallWave(1).of(2016).with(.scale("s", steps: 4), .codes([1])).with(
            .yesNo("k"), .codes([1])
        ).with(.text("t"), .texts(["x"]))
        let later = SmallWave(1).with(.scale("s"), .codes([1])).with(.percent("k"), .numbers([1]))
            .with(.text("t"), .texts(["x"])).with(.yesNo("new"), .codes([1]))
        let waves = [earlier.wave, later.wave]
        func refusal(_ item: String, _ waves: [Wave]) -> PanelRefusal? {
            do throws(PanelRefusal) {
                _ = try Panel(of: item, in: later.country, waves: waves)
                return nil
            } catch {
                return error
            }
        }
        #expect(refusal("s", waves) == .otherScale(year: 2016))
        #expect(refusal("k", waves) == .otherKind(year: 2016))
        #expect(refusal("t", waves) == .freeText)
        #expect(refusal("new", waves) == .noSuchItem(year: 2016))
        #expect(refusal("gone", waves) == .noSuchItem(year: 2017))
        #expect(refusal("s", [later.wave]) == .tooFewWaves)
        #expect(refusal("s", [later.wave, later.wave]) == .tooFewWaves)
        #expect(refusal("s", []) == .tooFewWaves)
    }

    @Test("without units, without answers, or of units that are not concerned says which, and has no figures")
    func empty() throws {
        let earlier = SmallWave(2).of(2016).with(.scale("q"), .codes([1, nil])).with(
            .yesNo("y"), .codes([3, nil]))
        let later = SmallWave(2).with(.scale("q"), .codes([nil, 2])).with(.yesNo("y"), .codes([3, nil]))
        let waves = [earlier.wave, later.wave]
        let nobody = try Panel(of: "q", in: later.country, waves: waves)
        #expect(nobody.change(of: .part(.poor)) == .absent(.emptyPanel))
        #expect(nobody.meanChange() == .absent(.emptyPanel))
        #expect(nobody.transitions() == .absent(.emptyPanel))
        let bydeler = Domain.country(frame: "b", in: later.register)
        let empty = try Panel(of: "q", in: bydeler, waves: waves)
        #expect(empty.change(of: .part(.poor)) == .absent(.emptyDomain))
        #expect(empty.meanChange() == .absent(.emptyDomain))
        #expect(empty.transitions() == .absent(.emptyDomain))
        let unconcerned = try Panel(of: "y", in: later.country, waves: waves)
        #expect(unconcerned.change(of: .category("no")) == .absent(.everybodyLeavesBase))
        #expect(unconcerned.transitions().value?.base == 1)
    }

    @Test("accounts for every unit, and its changes add up, on waves that a generator draws")
    func properties() throws {
        var draw = SmallGenerator(seed: 11)
        for _ in 0..<80 {
            let count = draw.next(below: 12)
            func wave(_ year: Int) -> SmallWave {
                let codes: [Int?] = (0..<count).map { _ in
                    [nil, -1, 1, 2, 3, 4, 5, 6][draw.next(below: 8)]
                }
                return SmallWave(count).of(year).with(.scale("q"), .codes(codes))
            }
            let (earlier, later) = (wave(2016), wave(2017))
            let panel = try Panel(of: "q", in: later.country, waves: [earlier.wave, later.wave])
            #expect(panel.base + panel.exits.count == panel.units)
            #expect(Set(panel.exits.map(\.unit)).isDisjoint(with: panel.members.map(\.unit)))
            guard panel.base > 0 else { continue }
            let marks = ScalePart.allCases.map(PanelMark.part) + [.notRelevant]
            let changes = marks.compactMap { panel.change(of: $0).value }
            #expect(changes.count == 4)
            #expect(changes.reduce(0) { $0 + $1.gained - $1.lost } == 0)
            #expect(changes.allSatisfy { $0.base == panel.base && (0...1).contains($0.p) })
            #expect(changes.allSatisfy { $0.interval.contains($0.points) })
            let table = try #require(panel.transitions().value)
            #expect(table.base == panel.base)
            #expect(table.rowTotals.reduce(0, +) == panel.base)
            #expect(table.columnTotals.reduce(0, +) == panel.base)
        }
    }
}
