import Survey
import SurveyAnalytics
import Testing

@Suite("Response")
struct ResponseTests {
    /// Three closed questions, of which one is a battery of two areas.
    private let questions = SmallWave(5)
        .with(.yesNo("q"), .codes([1, 1, nil, nil, nil]))
        .with(.ways("w"), .ticks([[0], nil, nil, nil, nil]))
        .with(.scale("benefit.a", battery: "benefit", area: "a"), .codes([nil, nil, nil, nil, 6]))
        .with(.scale("benefit.b", battery: "benefit", area: "b"), .codes([3, nil, nil, nil, 6]))
        .with(.text("t"), .texts([nil, nil, nil, "only this", nil]))

    @Test("a battery counts once and by any of its items: 3 of 3, 1 of 3, 0 of 3; a text alone is partial")
    func completeness() {
        let completeness = Completeness(of: questions.wave)
        let found = (0..<5).map(completeness.response(ofUnit:))
        #expect(found.map(\.status) == [.answered, .partial, .silent, .partial, .partial])
        #expect(found.map(\.answered) == [3, 1, 0, 0, 1])
        #expect(found.map(\.put) == [3, 3, 3, 3, 3])
        #expect(found[1].percent == 33)
    }

    @Test("half is enough, and a question that the routing leads past is not put")
    func half() {
        let small = SmallWave(1).with(.yesNo("a"), .codes([1])).with(.yesNo("b"), .codes([nil]))
            .with(.yesNo("c"), .codes([-1])).with(.yesNo("d", frames: ["b"]), .codes([nil]))
        let found = Completeness(of: small.wave).response(ofUnit: 0)
        #expect(found == UnitResponse(status: .answered, answered: 1, put: 2))
        #expect(Completeness(of: small.wave, percent: 51).response(ofUnit: 0).status == .partial)
    }

    /// West: 3 of 4 answered; east: 1 of 3; one unit has no region and answered. 5 of 8 in all.
    @Test("by region: 4 of 8 is 50 percent of the frame, 3 of 5 is 60 percent of the answers, 10 points more")
    func classes() throws {
        let small = SmallWave(8, regions: [0, 0, 0, 0, 1, 1, 1, Division.none])
            .with(.yesNo("q"), .codes([1, 1, 1, nil, 1, nil, nil, 2]))
        let table = try #require(ClassTable(by: "region", frame: "k", in: small.wave))
        #expect([table.total.answered, table.total.silent, table.total.units] == [5, 3, 8])
        #expect(table.total.percent == 63)
        #expect(table.unclassified == 1)
        let west = table.rows[0]
        #expect([west.rate.answered, west.rate.silent, west.rate.percent] == [3, 1, 75])
        #expect(west.shareInFrame.percent == 50)
        #expect(west.shareAmongAnswered.percent == 60)
        #expect(west.shareAmongSilent.percent == 33)
        #expect(west.differenceInPoints == 10)
        #expect(table.rows[1].differenceInPoints == -18)
        #expect(ClassTable(by: "size", frame: "k", in: small.wave) == nil)
    }

    @Test("of a part of the frame the table counts that part alone: 2 of 3 in the west, 1 of 1 in the east")
    func classesOfADomain() throws {
        let small = SmallWave(6, regions: [0, 0, 0, 0, 1, 1])
            .with(.yesNo("q"), .codes([1, 1, nil, 1, 1, nil]))
        let part = Domain.group("part", units: [0, 1, 2, 4], frame: "k", in: small.register)
        let table = try #require(ClassTable(by: "region", among: part, in: small.wave))
        #expect(table.rows.map(\.rate.answered) == [2, 1])
        #expect(table.rows.map(\.rate.units) == [3, 1])
        #expect([table.total.answered, table.total.units, table.unclassified] == [3, 4, 0])
        #expect(table.frame == "k")
    }

    @Test("when nobody answered there is a rate of 0 and no difference; in an empty frame there is neither")
    func edges() throws {
        let small = SmallWave(2).with(.yesNo("q"), .codes([nil, nil]))
        let table = try #require(ClassTable(by: "region", frame: "k", in: small.wave))
        #expect(table.total.percent == 0)
        #expect(table.rows[0].difference == nil)
        #expect(table.rows[0].differenceInPoints == nil)
        let empty = try #require(ClassTable(by: "region", frame: "b", in: small.wave))
        #expect(empty.total.value == nil)
        #expect(empty.rows[0].shareInFrame.percent == nil)
    }

    @Test("1 000 and 3 000 of 5 000 inhabitants live where somebody answered: 80 percent, one unit unknown")
    func coverage() throws {
        var small = SmallWave(4).with(.yesNo("q"), .codes([1, 1, nil, 1]))
        small.characteristics = [
            Characteristic(id: "population", label: Phrase("p"), values: [1_000, 3_000, 1_000, nil])
        ]
        let found = try #require(Coverage(of: "population", in: small.country, wave: small.wave))
        #expect([found.covered, found.total, found.unitsWithoutValue] == [4_000, 5_000, 1])
        #expect(found.percent == 80)
        #expect(Coverage(of: "area", in: small.country, wave: small.wave) == nil)
        let empty = Domain.country(frame: "b", in: small.register)
        let nothing = try #require(Coverage(of: "population", in: empty, wave: small.wave))
        #expect(nothing.percent == nil)
    }
}
