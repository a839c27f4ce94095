import Survey
import SurveyAnalytics
import Testing

@Suite("A domain")
struct DomainTests {
    /// Units 0-2 are kommuner in west, east and nowhere; 3 and 4 are bydeler in the east.
    private let register = SmallWave(
        5, regions: [0, 1, Division.none, 1, 1], frames: ["k", "k", "k", "b", "b"]
    ).register

    @Test("of the country holds the units of one frame alone")
    func country() {
        #expect(Domain.country(frame: "k", in: register).units == [0, 1, 2])
        #expect(Domain.country(frame: "b", in: register).units == [3, 4])
        #expect(Domain.country(frame: "x", in: register).count == 0)
    }

    @Test("of the east holds kommuner or bydeler, never both")
    func classes() {
        #expect(Domain.ofClass("east", in: "region", frame: "k", register: register)?.units == [1])
        #expect(Domain.ofClass("east", in: "region", frame: "b", register: register)?.units == [3, 4])
        #expect(Domain.ofClass("west", in: "region", frame: "b", register: register)?.units == [])
        #expect(Domain.ofClass("north", in: "region", frame: "k", register: register) == nil)
        #expect(Domain.ofClass("east", in: "size", frame: "k", register: register) == nil)
    }

    @Test("put together by hand is ascending, without repeats and without the other frame")
    func group() {
        let group = Domain.group("mine", units: [2, 0, 3, 2], frame: "k", in: register)
        #expect(group.units == [0, 2])
        #expect(group.scope == .group(name: "mine"))
        #expect(register.units.indices.filter(group.contains) == [0, 2])
        #expect(!Domain.country(frame: "x", in: register).contains(0))
        #expect(Domain.country(frame: "k", in: register).subtracting(group, named: "rest").units == [1])
    }

    @Test("a unit is compared with its region and country; without a region, with the country alone")
    func benchmarks() {
        let index = DomainIndex(register)
        #expect(index.benchmarks(forUnit: 3).map(\.units) == [[3, 4], [3, 4]])
        #expect(index.benchmarks(forUnit: 0).map(\.units) == [[0], [0, 1, 2]])
        #expect(index.benchmarks(forUnit: 2).map(\.scope) == [.country])
        #expect(Domain.benchmarks(forUnit: 1, in: register) == index.benchmarks(forUnit: 1))
    }

    @Test("found once is the same as found anew")
    func index() {
        let index = DomainIndex(register)
        #expect(index.country(frame: "k") == .country(frame: "k", in: register))
        #expect(
            index.ofClass("east", in: "region", frame: "b")
                == .ofClass("east", in: "region", frame: "b", register: register))
        #expect(index.ofClass("north", in: "region", frame: "b") == nil)
        #expect(index.classes(of: "size", frame: "b").isEmpty)
        #expect(index.country(frame: "x").count == 0)
        #expect(Domain.unit(4, in: register).scope == .unit(code: "10005"))
    }
}
