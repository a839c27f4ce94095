import Foundation
import Testing

@Suite struct GroupTests {
    let home: Home

    init() throws { home = try Home() }

    private func group(_ arguments: String...) throws -> Run { try Run(["group"] + arguments, in: home) }

    private func codes(_ command: [String]) throws -> [String?] {
        let document = try Run(command + ["--format", "json"], in: home).json()
        return (document["units"] as? [[String: Any]] ?? []).map { $0["code"] as? String }
    }

    @Test("a group is made by codes and names, listed, shown, narrowed to, shrunk and deleted")
    func life() throws {
        let added = try group("add", "mine kommuner", "1411", "Flora")
        #expect(added.status == 0)
        #expect(added.errors == "regionblikk: Lagret gruppen «mine kommuner» med 2 enheter.\n")
        #expect(try group("add", "Mine Kommuner", "1449").errors.contains("«mine kommuner» med 3"))
        #expect(try codes(["units", "--group", "mine kommuner"]) == ["1401", "1411", "1449"])
        let listed = try #require(
            try Run(["group", "list", "--format", "json"], in: home).json()["groups"] as? [[String: Any]])
        #expect(listed.map { $0["name"] as? String } == ["mine kommuner"])
        #expect(try group("show", "mine kommuner").text.contains("1449"))
        #expect(try group("remove", "mine kommuner", "Flora").status == 0)
        #expect(try codes(["units", "--group", "mine kommuner"]) == ["1411", "1449"])
        #expect(try group("delete", "mine kommuner").status == 0)
        #expect(try group("show", "mine kommuner").status == 64)
    }

    @Test("question, flags and the follow-up list narrow to a group as to a region")
    func narrowed() throws {
        #expect(try group("add", "tre", "1401", "1411", "1449").status == 0)
        let question = try Run(
            ["question", "benefit.business", "--group", "tre", "--format", "json"], in: home
        ).json()
        let frames = try #require(question["frames"] as? [[String: Any]])
        let domains = try #require(frames[0]["domains"] as? [[String: Any]])
        let first = try #require(domains[0]["domain"] as? [String: Any])
        #expect(first["scope"] as? String == "group")
        #expect(first["N"] as? Int == 3)
        let flags = try Run(["flags", "--group", "tre", "--format", "json"], in: home).json()
        let flagged = Set((flags["flags"] as? [[String: Any]] ?? []).compactMap { $0["code"] as? String })
        #expect(flagged.isSubset(of: ["1401", "1411", "1449"]))
        #expect((flags["areas"] as? [Any])?.count == 10)
        let rows = try Run(["followup", "export", "--group", "tre", "--format", "json"], in: home).json()[
            "rows"]
        #expect((rows as? [Any])?.count == 3)
    }

    @Test("kommuner and bydeler are never one group, a region and a group never one place: 64")
    func mistakes() throws {
        #expect(try group("add", "blandet", "0301", "030101").status == 64)
        #expect(try group("add", "bydeler", "030101").status == 0)
        #expect(try group("add", "bydeler", "0301").status == 64)
        #expect(try group("add", "  ", "0301").status == 64)
        #expect(try group("add", "tom").status == 64)
        let both = try Run(["units", "--group", "bydeler", "--region", "vest"], in: home)
        #expect(both.status == 64)
        #expect(both.errorLines.count == 1)
        let unknown = try Run(["units", "--group", "ingen"], in: home)
        #expect(unknown.status == 64)
        #expect(unknown.errors.contains("bydeler"))
        #expect(try Run(["units", "--group", "bydeler", "--format", "json"], in: home).status == 0)
    }
}
