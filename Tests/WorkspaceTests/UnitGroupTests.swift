import FollowUp
import Survey
import SurveyAnalytics
import Testing

@testable import Workspace

@Suite("Groups of units")
struct UnitGroupTests {
    private let register = Register(
        year: 2017,
        units: [("0301", "k"), ("030101", "b"), ("1401", "k"), ("1411", "k")].map {
            Unit(code: $0.0, name: $0.0, officialName: $0.0, frame: $0.1)
        },
        frames: ["k", "b"].map { Frame(id: $0, label: Phrase($0), one: Phrase($0)) }, divisions: [],
        mainDivision: "region")

    private func group(_ codes: String...) throws -> UnitGroup {
        try #require(UnitGroup(name: "mine", frame: "k", codes: codes))
    }

    @Test("a name keeps its blanks within and loses those around; a blank name is none")
    func names() {
        #expect(UnitGroup(name: "  mine\n kommuner ", frame: "k", codes: [])?.name == "mine kommuner")
        #expect(UnitGroup(name: " \t", frame: "k", codes: []) == nil)
        #expect(UnitGroup(name: "Mine kommuner", frame: "k", codes: [])?.isCalled("mine  KOMMUNER") == true)
    }

    @Test("codes stand once and in order, and can be added and removed")
    func codes() throws {
        let group = try group("1411", "1401", "1411")
        #expect(group.codes == ["1401", "1411"])
        #expect(group.adding(["0301", "1401"]).codes == ["0301", "1401", "1411"])
        #expect(group.removing(["1401", "9999"], in: register).codes == ["1411"])
        #expect(group.removing(["1401", "1411"], in: register).domain(in: register).count == 0)
    }

    @Test("a code that the register lacks, or has in another frame, is named and never pooled")
    func missing() throws {
        let group = try group("1411", "1405", "030101", "0301")
        #expect(group.domain(in: register).units == [0, 3])
        #expect(group.domain(in: register).frame == "k")
        #expect(group.missing(in: register) == ["030101", "1405"])
    }

    @Test("a unit with a new number stays in its group, and a merged one is named")
    func renumbered() throws {
        let register = try #require(try KnownRegisters.register(of: 2024))
        let group = try #require(
            UnitGroup(name: "mine", frame: "kommuner", codes: ["0101", "1401", "1103"]))
        #expect(group.domain(in: register).units.map { register.units[$0].code } == ["1103", "3101"])
        #expect(group.missing(in: register) == ["1401"])
        #expect(group.removing(["3101"], in: register).codes == ["1103", "1401"])
        #expect(group.codes == ["0101", "1103", "1401"])
    }
}
