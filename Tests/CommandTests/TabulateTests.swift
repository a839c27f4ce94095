import Foundation
import Testing

@Suite struct TabulateTests {
    let home: Home

    init() throws {
        home = try Home()
        for (name, text) in SmallFolder.files { _ = try home.write(Data(text.utf8), as: name) }
    }

    private func tabulate(_ more: String...) throws -> Run {
        try Run(["tabulate", "--survey", home.folder.path, "--lang", "en"] + more, in: home)
    }

    @Test("everything stands in one document, on standard output or in a file")
    func document() throws {
        let run = try tabulate()
        #expect(run.status == 0)
        let document = try run.json()
        #expect(document["report"] as? String == "tabulate")
        #expect(document["synthetic"] as? Bool == true)
        #expect((document["waves"] as? [[String: Any]])?.map { $0["wave"] as? Int } == [2016, 2017])
        #expect(try tabulate("--output", "all.json").status == 0)
        #expect(try home.read("all.json") == run.output)
    }

    @Test("of two units that said no, one says yes a year later: gained 1 of 2")
    func panel() throws {
        let panels = try #require(try tabulate().json()["panels"] as? [[String: Any]])
        let domains = try #require(panels.first?["domains"] as? [[String: Any]])
        let changes = try #require(domains.first?["changes"] as? [[String: Any]])
        let answers = try #require(changes.first?["answers"] as? [[String: Any]])
        #expect(answers.first?["category"] as? String == "yes")
        #expect(answers.first?["gained"] as? Int == 1)
        #expect(answers.first?["n"] as? Int == 2)
        #expect(answers.first?["points"] as? Double == 50)
    }

    @Test("the document is for programs alone", arguments: ["csv", "table"])
    func otherForms(form: String) throws {
        let run = try tabulate("--format", form)
        #expect(run.status == 64)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains("--format json"))
    }

    @Test("a file is not overwritten unless that is asked for")
    func existing() throws {
        _ = try home.write(Data("mine".utf8), as: "all.json")
        #expect(try tabulate("--output", "all.json").status == 73)
        #expect(try home.read("all.json") == Data("mine".utf8))
        #expect(try tabulate("--output", "all.json", "--force").status == 0)
    }
}

/// A survey of three units and two waves that share a register.
private enum SmallFolder {
    static var files: [(String, String)] {
        [
            ("register.yaml", register), ("units.csv", "code;name;region\n1;Ås;a\n2;Os;a\n3;Bø;\n"),
            ("codebook-2016.yaml", codebook(2016)), ("answers-2016.csv", "unit;q\n1;2\n2;2\n"),
            ("codebook-2017.yaml", codebook(2017)), ("answers-2017.csv", "unit;q\n1;1\n2;2\n3;2\n"),
        ]
    }

    private static let register = """
        schema: 1
        year: 2016
        source: chance
        units: {file: units.csv, code: code, name: name}
        frames: [{id: units, label: units, one: unit}]
        main-division: region
        divisions: [{id: region, label: region, column: region, classes: [{id: a, label: A}, {id: b, label: B}]}]
        """

    private static func codebook(_ year: Int) -> String {
        """
        schema: 1
        survey: small
        wave: \(year)
        synthetic: true
        title: Small
        layout: {unit: unit}
        sections: [{id: all, label: all}]
        items:
          - id: question
            kind: single
            section: all
            label: question
            column: q
            categories: [{id: "yes", code: 1, label: "yes"}, {id: "no", code: 2, label: "no"}]
        """
    }
}
