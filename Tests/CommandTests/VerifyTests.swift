import Foundation
import Testing

@Suite struct VerifyTests {
    let home: Home

    init() throws { home = try Home() }

    private static let fixtures = URL(filePath: Sources.folder).deletingLastPathComponent()

    private func rows(_ run: Run) throws -> [String: [String: Any]] {
        let rows = try #require(try run.json()["rows"] as? [[String: Any]])
        return Dictionary(rows.compactMap { row in (row["id"] as? String).map { ($0, row) } }) { $1 }
    }

    @Test("nothing in the report of 2017 differs unexplained from the demo survey")
    func clean() throws {
        let run = try Run(["verify", "--format", "json"], in: home)
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        let rows = try rows(run)
        #expect(rows.count == 205)
        #expect(rows["f4.yes"]?["verdict"] as? String == "equal")
        let computed = try #require(rows["f4.yes"]?["computed"] as? [String: Any])
        #expect(computed["text"] as? String == "60\u{A0}% (181 av 302)")
        #expect(computed["n"] as? Int == 302)
        #expect(rows["intro.goal"]?["verdict"] as? String == "not-computable")
    }

    @Test(
        "Table 1's sizes show the right base beside the wrong one: 131 of 332 was printed, of 426 it is 31 percent"
    )
    func wrongBase() throws {
        let row = try #require(
            try rows(try Run(["verify", "--lang", "en", "--format", "json"], in: home))["t1.size.2000.all"])
        #expect(row["verdict"] as? String == "cannot-hold")
        #expect(row["printed"] as? String == "39")
        #expect(
            row["explanation"] as? String
                == "Wrong base: 39% (131 of 332) leaves out «under 2,000». Right is 31% (131 of 426).")
    }

    @Test(
        "on the demo survey the heading says that it was fitted to the report",
        arguments: [
            ("nb", "laget for å passe til rapporten"), ("nn", "laga for å passe til rapporten"),
            ("en", "fitted to the report"),
        ])
    func fitted(language: String, words: String) throws {
        let run = try Run(["verify", "--lang", language], in: home)
        #expect(run.text.split(separator: "\n").dropFirst().first?.contains(words) == true)
        #expect(try Run(["verify", "--format", "json"], in: home).json()["fitted"] as? Bool == true)
    }

    @Test("answers that are lost make exit 1, and the rows that differ are named")
    func spoiled() throws {
        let folder = home.folder.appending(path: "survey")
        try FileManager.default.copyItem(at: URL(filePath: Sources.folder), to: folder)
        let answers = folder.appending(path: "answers-2017.csv")
        let lines = try String(contentsOf: answers, encoding: .utf8).split(whereSeparator: \.isNewline)
        try Data(lines.dropLast(20).joined(separator: "\n").utf8).write(to: answers)
        let run = try Run(["verify", "--survey", folder.path, "--lang", "en"], in: home)
        #expect(run.status == 1)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains("f11.n"))
        #expect(run.text.contains("Differs\n"))
    }

    @Test("a report whose number is changed differs by as much")
    func changed() throws {
        let text = try String(
            contentsOf: VerifyTests.fixtures.appending(path: "published-2017.csv"), encoding: .utf8)
        let path = try home.write(
            Data(text.replacing("result_target;yes;=;60;;", with: "result_target;yes;=;62;;").utf8),
            as: "p.csv")
        let run = try Run(["verify", "--published", path, "--format", "json"], in: home)
        #expect(run.status == 1)
        #expect(run.errors == "regionblikk: 1 rad avviker uten forklaring: f4.yes.\n")
        #expect(try rows(run)["f4.yes"]?["difference"] as? Double == -2)
    }

    @Test("without the list of contradictions, the rows that cannot hold differ")
    func noContradictions() throws {
        let path = try home.write(Data("id;reason;left_out\n".utf8), as: "c.csv")
        let run = try Run(["verify", "--contradictions", path], in: home)
        #expect(run.status == 1)
        #expect(run.errors.contains("t1.size.u2000.all"))
    }

    @Test(
        "a mistake in a file is one line with its place",
        arguments: [
            ("a;wave;2017;;kommuner;oddness;;;=;1;;", "linje 2, kolonne 6"),
            ("a;wave;2017;;kommuner;answered;;;=;many;;", "linje 2, kolonne 10"),
            ("a;wave;17-16;;kommuner;answered;;;=;1;;", "linje 2, kolonne 3"),
            ("a;panel;2017;2017|2016;kommuner;base;x;;=;1;;", "linje 2, kolonne 4"),
            ("a;wave;2017;;kommuner;percent;x;y;within;50;60;40", "linje 2, kolonne 12"),
            ("a;wave;2017;;kommuner;answered;;;about;1;;", "linje 2, kolonne 9"),
        ])
    func mistakes(row: String, place: String) throws {
        let heading = "id;scope;wave;panel;frame;measure;subject;part;relation;value;low;high\n"
        let path = try home.write(Data((heading + row + "\n").utf8), as: "p.csv")
        let run = try Run(["verify", "--published", path], in: home)
        #expect(run.status == 65)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains("p.csv, \(place): "))
    }
}
