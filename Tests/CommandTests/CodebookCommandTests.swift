import EngineTesting
import Foundation
import Testing

@Suite("Codebooks: drafts, checks and a schema")
struct CodebookCommandTests {
    let home: Home

    init() throws { home = try Home() }

    @Test("a draft is without mistake, and the file it was made of can be imported with it")
    func draft() throws {
        let path = home.path("draft.yaml")
        let draft = try Run(
            ["codebook", "draft", Sources.answers, "--wave", "2017", "--id", "ours", "-o", path], in: home)
        #expect(draft.status == 0, "\(draft.errors)")
        let check = try Run(["codebook", "check", path, "--register", Sources.register], in: home)
        #expect(check.status == 0 && check.output.isEmpty, "\(check.text)")
        let run = try Run(Sources.importing(codebook: path), in: home)
        #expect(run.status == 0)
        #expect(run.errors.contains("312 kommuner og 10 bydeler har svart"))
        let again = try Run(
            ["codebook", "draft", Sources.answers, "--wave", "2017", "-o", path], in: home)
        #expect(again.status == 73)
        let text = try String(contentsOfFile: path, encoding: .utf8)
        #expect(text.contains("# fortsetter trolig"))
        #expect(text.contains("survey: \"ours\""))
    }

    @Test(
        "every mistake is a line with line and column, and the status says so", arguments: ["nb", "nn", "en"])
    func check(language: String) throws {
        let text = try String(contentsOfFile: Sources.codebook, encoding: .utf8)
            .replacingOccurrences(of: "kind: number", with: "kind: tall")
            .replacingOccurrences(of: "wave: 2017\n", with: "wave: i fjor\n")
        let path = try home.write(Data(text.utf8), as: "spoiled.yaml")
        let run = try Run(["codebook", "check", path, "--lang", language], in: home)
        #expect(run.status == 65)
        let lines = run.text.split(separator: "\n")
        #expect(lines.count >= 2)
        let (line, column) = language == "en" ? ("line", "column") : ("linje", "kolonne")
        #expect(lines.allSatisfy { $0.contains(", \(line) ") && $0.contains(", \(column) ") })
        #expect(run.errorLines.count == 1)
    }

    @Test("the schema takes the codebooks of the demo survey and refuses spoiled ones")
    func schema() throws {
        let schema = try Run(["codebook", "schema"], in: home)
        let path = try home.write(schema.output, as: "schema.json")
        let years = [2014, 2015, 2016, 2017].map { "\(Sources.folder)/codebook-\($0).yaml" }
        let sound = try Engine.run("check_schema.py", [path] + years)
        #expect(String(decoding: sound, as: UTF8.self) == "0 0 0 0\n")
        let text = try String(contentsOfFile: Sources.codebook, encoding: .utf8)
        let spoiled = try [
            ("kind: single", "kind: singel"), ("sections:", "parts:"), ("wave: 2017", "wave: i fjor"),
            ("degree: not", "degree: never"),
        ].enumerated().map { place, change in
            #expect(text.contains(change.0))
            let other = text.replacingOccurrences(of: change.0, with: change.1)
            return try home.write(Data(other.utf8), as: "spoiled-\(place).yaml")
        }
        let found = String(decoding: try Engine.run("check_schema.py", [path] + spoiled), as: UTF8.self)
        #expect(found.split(whereSeparator: \.isWhitespace).allSatisfy { $0 != "0" }, "\(found)")
    }
}
