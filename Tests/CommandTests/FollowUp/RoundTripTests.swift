import EngineTesting
import Foundation
import Testing

/// Written, edited by a program that is not ours, and read back.
@Suite struct RoundTripTests {
    let home: Home

    init() throws { home = try Home() }

    static let hostile = [
        "=HYPERLINK(\"http://x.example\";\"klikk\")", "+47 12 34 56 78", "-1", "@SUM(A1:A9)", "'=1+1",
        "linje én\nlinje to; med \"hermeteikn\", komma", "Kárášjohka ŋ 😀 e\u{301}", "0042", "31.1.2018",
        String(repeating: "svært lang ", count: 3600) + "slutt", "<b>&amp;</b>", "TRUE",
    ]

    private func seed() throws {
        try home.putOnList(
            RoundTripTests.hostile.enumerated().map { place, text in
                [
                    "nr": RoundTripTests.units[place], "notat": text, "tema å ta opp": text,
                    "grunn": "grunn \(place)", "frist": "2018-02-\(10 + place)", "rådgiver": "Bo",
                ]
            })
    }

    static let units = [
        "1401", "1411", "1412", "1413", "1416", "1417", "1418", "1419", "1420", "1421", "1422", "1424",
    ]

    private func changes(_ run: Run) throws -> Set<String> {
        let changes = try run.json()["changes"] as? [[String: Any]] ?? []
        return Set(
            changes.map { change in
                ["code", "field", "here", "file"].map { change[$0] as? String ?? "–" }.joined(separator: "|")
            })
    }

    @Test(
        "hostile texts come back as they were, in every language and form: nothing has changed",
        arguments: ["list.xlsx", "list.csv"], ["nb", "nn", "en"])
    func untouched(file: String, language: String) throws {
        try seed()
        let written = try Run(
            ["followup", "export", "--region", "vest", "-o", file, "--lang", language], in: home)
        #expect(written.status == 0, "\(written.errors)")
        try home.edit(file, [])
        let run = try Run(["followup", "import", file, "--format", "json"], in: home)
        #expect(run.status == 0, "\(run.errors)\(run.text)")
        #expect(try changes(run).isEmpty)
    }

    @Test(
        "a text like an escape of XML, and one that begins with an apostrophe, come back",
        arguments: ["list.xlsx", "list.csv"])
    func escapes(file: String) throws {
        try home.putOnList([["nr": "1401", "notat": "_x0041_"], ["nr": "1411", "notat": "''=1+1"]])
        #expect(try home.listed()["1411"]?["notes"] as? String == "'=1+1")
        #expect(try Run(["followup", "export", "--listed", "-o", file], in: home).status == 0)
        #expect(try Run(["followup", "import", file], in: home).status == 0)
    }

    @Test("exactly what was edited is changed, and only with --yes", arguments: ["list.xlsx", "list.csv"])
    func edited(file: String) throws {
        try seed()
        let before = try Run(["followup", "export", "--format", "json"], in: home).output
        #expect(try Run(["followup", "export", "--region", "vest", "-o", file], in: home).status == 0)
        try home.edit(
            file,
            [
                ["1401", "status", "avtalt"], ["1401", "frist", ["day": "2018-03-01"]],
                ["1411", "notat", "ny tekst;\nmed linjeskift"], ["1412", "grunn", NSNull()],
                ["1413", "prioritet", 9], ["1438", "rådgiver", "Cy"],
            ])
        let expected: Set = [
            "1401|status|new|agreed", "1401|due|2018-02-10|2018-03-01",
            "1411|notes|+47 12 34 56 78|ny tekst;\nmed linjeskift", "1412|reason|grunn 2|–",
            "1413|priority|–|9", "1438|adviser|–|Cy",
        ]
        let shown = try Run(["followup", "import", file, "--format", "json"], in: home)
        #expect(shown.status == 1)
        #expect(try changes(shown) == expected)
        #expect(try Run(["followup", "export", "--format", "json"], in: home).output == before)

        let taken = try Run(["followup", "import", file, "--yes", "--format", "json"], in: home)
        #expect(taken.status == 0, "\(taken.errors)")
        #expect(try changes(taken) == expected)
        let rows = try home.listed()
        #expect(rows["1401"]?["status"] as? String == "agreed")
        #expect(rows["1401"]?["due"] as? String == "2018-03-01")
        #expect(rows["1412"]?["reason"] is NSNull)
        #expect(rows["1413"]?["chosenPriority"] as? Int == 9)
        #expect(rows["1438"]?["adviser"] as? String == "Cy")
        #expect(rows.count == RoundTripTests.units.count + 1)
        #expect(try Run(["followup", "import", file], in: home).status == 0)
    }

    @Test("what both changed is told with both values and left, until somebody decides")
    func conflict() throws {
        try home.putOnList([["nr": "1401", "notat": "først"]])
        #expect(try Run(["followup", "export", "--listed", "-o", "a.xlsx"], in: home).status == 0)
        #expect(try Run(["followup", "export", "--listed", "-o", "b.csv"], in: home).status == 0)
        try home.edit("a.xlsx", [["1401", "notat", "fra a"]])
        try home.edit("b.csv", [["1401", "notat", "fra b"], ["1401", "grunn", "b"]])
        #expect(try Run(["followup", "import", "a.xlsx", "--yes"], in: home).status == 0)
        let run = try Run(["followup", "import", "b.csv", "--yes"], in: home)
        #expect(run.status == 1)
        #expect(run.text.contains("fra a") && run.text.contains("fra b"))
        #expect(try home.listed()["1401"]?["notes"] as? String == "fra a")
        #expect(try home.listed()["1401"]?["reason"] as? String == "b")
        #expect(try Run(["followup", "import", "b.csv", "--mine"], in: home).status == 0)
        #expect(try Run(["followup", "import", "b.csv", "--mine", "--theirs"], in: home).status == 64)
        #expect(try Run(["followup", "import", "b.csv", "--theirs", "--yes"], in: home).status == 0)
        #expect(try home.listed()["1401"]?["notes"] as? String == "fra b")
    }

    @Test("bydeler are followed up too, and a code that lost its zero is found")
    func bydeler() throws {
        try home.putOnList([["nr": "030101", "notat": "bydel"]])
        #expect(try Run(["followup", "export", "--listed", "-o", "list.csv"], in: home).status == 0)
        let text = String(decoding: try home.read("list.csv"), as: UTF8.self)
        _ = try home.write(
            Data(text.replacing("030101;", with: "30101;").replacing("bydel;", with: "bydelen;").utf8),
            as: "list.csv")
        #expect(try Run(["followup", "import", "list.csv", "--yes"], in: home).status == 0)
        #expect(try home.listed()["030101"]?["notes"] as? String == "bydelen")
    }

    @Test("everything that cannot be read is told with its row and column, and the rest is taken")
    func issues() throws {
        let text = """
            nr;navn;status;frist;prioritet;notat;versjon
            1401;Flora;kanskje;i morgen;mange;tas;0
            9999;Ingensteds;ny;;;x;0
            1411;Bremanger;ny;;;x;0
            1412;Solund;ny;;;x;seks
            1401;Flora;ny;;;x;0
            """
        _ = try home.write(Data(text.utf8), as: "bad.csv")
        let run = try Run(["followup", "import", "bad.csv", "--yes", "--format", "json"], in: home)
        #expect(run.status == 1)
        let issues = try #require(try run.json()["issues"] as? [[String: Any]])
        let told = issues.map { "\($0["row"] ?? "") \($0["column"] ?? "") \($0["kind"] ?? "")" }
        #expect(
            told.sorted() == [
                "2 frist notADay", "2 prioritet notANumber", "2 status notAStatus", "3 nr unknownUnit",
                "4 navn otherName", "5 versjon unknownVersion", "6 nr repeatedUnit",
            ])
        #expect(try home.listed().keys.sorted() == ["1401"])
        #expect(try home.listed()["1401"]?["notes"] as? String == "tas")
    }

    @Test("a list of another wave is set aside row by row")
    func otherWave() throws {
        let text = "nr;notat;undersøkelse\n1401;x;annen/2016\n"
        _ = try home.write(Data(text.utf8), as: "other.csv")
        let run = try Run(["followup", "import", "other.csv", "--yes"], in: home)
        #expect(run.status == 1)
        #expect(try home.listed().isEmpty)
    }

    @Test("a file that is no list is refused in one line: 65, or 66 where there is none")
    func noList() throws {
        _ = try home.write(Data("a;b\n1;2\n".utf8), as: "no.csv")
        let run = try Run(["followup", "import", "no.csv"], in: home)
        #expect(run.status == 65)
        #expect(run.errorLines.count == 1)
        #expect(try Run(["followup", "import", "nowhere.csv"], in: home).status == 66)
    }
}
