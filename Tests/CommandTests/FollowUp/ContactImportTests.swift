import Foundation
import Testing

@Suite struct ContactImportTests {
    let home: Home

    init() throws { home = try Home() }

    private func run(_ text: String, _ more: [String] = []) throws -> Run {
        _ = try home.write(Data(text.utf8), as: "contacts.csv")
        return try Run(
            ["followup", "contact", "import", "contacts.csv", "--who", "Ada", "--format", "json"] + more,
            in: home)
    }

    private func changes(_ run: Run) throws -> [[String: Any]] {
        try run.json()["changes"] as? [[String: Any]] ?? []
    }

    private static let people = """
        kommune;navn;rolle;e-post;telefon
        Flora;Kari Hansen;rådgiver;kari@flora.example;+47 12 34 56 78
        Bremanger;Per Li;;per@bremanger.example;

        """

    @Test("shown first, written with --yes, and never twice, also with other headings and capitals")
    func twice() throws {
        let shown = try run(ContactImportTests.people)
        #expect(shown.status == 1)
        #expect(try changes(shown).count == 2)
        #expect(try changes(run(ContactImportTests.people)).count == 2)
        #expect(try run(ContactImportTests.people, ["--yes"]).status == 0)
        #expect(try run(ContactImportTests.people).status == 0)
        let english = "code,name,e-mail\n1401,KARI HANSEN,\n1401,,KARI@flora.example\n"
        #expect(try changes(run(english)).isEmpty)
    }

    @Test("what a row adds to somebody is a change of them, and an empty cell takes nothing away")
    func change() throws {
        _ = try run(ContactImportTests.people, ["--yes"])
        let change = try #require(
            try changes(run("nr;navn;rolle;e-post\n1438;Per Li;leder;\n")).first)
        #expect(change["before"] is [String: Any])
        let after = try #require(change["after"] as? [String: Any])
        #expect(after["role"] as? String == "leder")
        #expect(after["email"] as? String == "per@bremanger.example")
    }

    @Test("unknown units, names that several have and addresses that are none are set aside with their place")
    func issues() throws {
        let text = """
            kommune;navn;e-post
            Ingensteds;A;a@x.example
            Våler;B;b@x.example
            Flora;C;c@x.example, d@x.example
            Flora;;
            Flora;E;e@x.example
            """
        let run = try run(text, ["--yes"])
        #expect(run.status == 1)
        let issues = try #require(try run.json()["issues"] as? [[String: Any]])
        #expect(
            issues.map { "\($0["row"] ?? "") \($0["kind"] ?? "")" } == [
                "2 unknownUnit", "3 ambiguousUnit", "4 notAnAddress", "5 nobody",
            ])
        #expect(try changes(run).count == 1)
    }
}
