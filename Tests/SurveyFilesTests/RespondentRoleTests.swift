import Survey
import SurveyAnalytics
import Testing

@testable import SurveyFiles

@Suite("Several people of a unit answer")
struct RespondentRoleTests {
    private let codebook = """
        schema: 1
        survey: roles
        wave: 2018
        title: Roles
        layout: {unit: nr, role: rolle, completed: {column: state, codes: [1]}}
        missing: {blank: [0]}
        sections: [{id: all, label: All}]
        roles:
          - {id: leader, label: {nb: Rådmann, nn: Rådmann, en: Chief executive}, codes: ["1"]}
          - {id: schools, label: Rektor, codes: ["2"]}
        items:
          - {id: target, kind: single, section: all, answered-by: leader, label: Target, column: a, categories: [{id: "yes", code: 1, label: Ja}, {id: "no", code: 2, label: Nei}]}
          - {id: why, kind: text, section: all, answered-by: leader, label: Why, column: b, asked-if: {item: target, is: ["no"]}}
          - {id: places, kind: single, section: all, answered-by: schools, label: Places, column: c, categories: [{id: "yes", code: 1, label: Ja}, {id: "no", code: 2, label: Nei}]}
          - {id: teachers, kind: single, section: all, answered-by: schools, label: Teachers, column: d, categories: [{id: "yes", code: 1, label: Ja}, {id: "no", code: 2, label: Nei}]}

        """

    private func read(_ rows: String...) throws -> Wave {
        let register = try Samples.readRegister()
        return try WaveReader.read(
            Array((["nr;rolle;state;a;b;c;d"] + rows).joined(separator: "\n").utf8), file: "answers.csv",
            codebook: CodebookReader.read(Array(codebook.utf8), file: "codebook.yaml", register: register),
            register: register, importedAt: 0)
    }

    private func answer(_ wave: Wave, _ item: String, _ code: String) throws -> Int? {
        let unit = try #require(wave.register.position(ofUnit: code))
        return try #require(wave.column(item)).category(ofUnit: unit)
    }

    @Test("a question has the answer of the role that it belongs to, and a unit one row a role")
    func owners() throws {
        let wave = try read("1401;1;1;2;fordi;;", "1401;Rektor;1;;;1;2", "0101;chief executive;1;1;;;")
        #expect(try answer(wave, "target", "1401") == 1)
        #expect(try answer(wave, "places", "1401") == 0)
        #expect(try answer(wave, "teachers", "1401") == 1)
        #expect(try answer(wave, "places", "0101") == nil)
        #expect(wave.issues.isEmpty)
        let halden = try #require(wave.register.position(ofUnit: "0101"))
        #expect(wave.responses[halden] != nil)
        #expect(wave.roleResponses.map { $0[halden] != nil } == [true, false])
        #expect(try #require(wave.column("places")).status[halden] == .silent)
        #expect(try #require(wave.column("why")).status[halden] == .notAsked)
    }

    @Test(
        "two rows of one role: the later stands; an answer to another role's question does not count; an unknown role is set aside"
    )
    func issues() throws {
        let wave = try read("1401;1;1;1;;;", "1401;1;1;2;x;1;", "0101;3;1;1;;;", "0301;2;1;;;0;0")
        #expect(try answer(wave, "target", "1401") == 1)
        #expect(try answer(wave, "places", "1401") == nil)
        #expect(
            wave.issues.map { "\($0.row ?? 0) \($0.kind.rawValue) \($0.action.rawValue)" } == [
                "2 repeatedUnit rowSetAside", "3 answeredByOtherRole leftUnanswered",
                "4 unknownRole rowSetAside", "5 emptyRow rowSetAside",
            ])
    }

    @Test("a unit is complete, partial or silent per role")
    func completeness() throws {
        let wave = try read("1401;1;1;1;;;", "1401;2;1;;;1;", "0101;2;1;;;1;2", "0301;2;1;;;;1")
        let domain = Domain.country(frame: "kommuner", in: wave.register)
        let roles = RoleResponse.all(in: domain, of: wave, percent: 60)
        #expect(roles.map(\.role.id) == ["leader", "schools"])
        #expect(roles.map { [$0.answered, $0.partial, $0.silent] } == [[1, 0, 2], [1, 2, 0]])
        #expect(roles.allSatisfy { $0.units == domain.count })
        let flora = try #require(wave.register.position(ofUnit: "1401"))
        let states = RoleResponse.states(ofUnit: flora, in: wave, percent: 60).map(\.response)
        #expect(
            states == [
                UnitResponse(status: .answered, answered: 1, put: 1),
                UnitResponse(status: .partial, answered: 1, put: 2),
            ])
    }

    @Test("a file without the column of roles is refused; a wave with roles comes back from its archive")
    func refusal() throws {
        let register = try Samples.readRegister()
        let codebook = try CodebookReader.read(Array(codebook.utf8), file: "c", register: register)
        #expect(throws: FileProblem(.missingKey, file: "a.csv", line: 1, subject: "rolle")) {
            try WaveReader.read(
                Array("nr;a\n1401;1\n".utf8), file: "a.csv", codebook: codebook, register: register,
                importedAt: 0)
        }
        let wave = try read("1401;1;1;2;fordi;;", "1401;2;1;;;1;2")
        #expect(try Wave(archive: wave.archived()) == wave)
    }
}
