import Foundation
import Testing

@Suite struct FigureCommandTests {
    let home: Home

    init() throws { home = try Home() }

    static let commands: [[String]] = [
        ["figure", "table1"], ["figure", "2", "--region", "vest"],
        ["figure", "all", "--frame", "bydeler"], ["figure", "15", "--class", "size=u2000"],
        ["change", "channels"], ["change", "result_target_percent", "--region", "Indre Øst"],
    ]

    @Test("every answer says that the answers are synthetic, in every form", arguments: commands)
    func synthetic(command: [String]) throws {
        let text = try Run(command, in: home)
        #expect(text.status == 0, "\(text.errors)")
        #expect(text.text.contains("SYNTETISKE SVAR"))
        #expect(try Run(command + ["--format", "json"], in: home).json()["synthetic"] as? Bool == true)
        let csv = try Run(command + ["--format", "csv"], in: home).text
        #expect(csv.hasSuffix(";syntetiske svar\r\n"))
    }

    @Test("the register's sums are no answers, and say so")
    func register() throws {
        let text = try Run(["figure", "1", "--unit", "1401"], in: home).text
        #expect(!text.contains("SYNTETISKE SVAR"))
        #expect(text.contains("ikke fra svar"))
        let picture = try Run(["figure", "1", "--format", "svg"], in: home).text
        #expect(!picture.contains("Syntetiske svar"))
        #expect(picture.contains("Tall fra registeret, ikke svar"))
    }

    @Test("docs/json.md names every key", arguments: commands + [["figure", "1", "--unit", "1401"]])
    func keys(command: [String]) throws {
        let page = URL(filePath: Sources.folder).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/json.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        let document = try Run(command + ["--format", "json"], in: home).json()
        let missing = DocumentTests.keys(of: document).filter { !text.contains("`\($0)`") }
        #expect(missing.isEmpty, "\(missing.sorted())")
    }

    @Test("all pictures go into a folder, which is made; twice only with --force")
    func folder() throws {
        let command = ["figure", "all", "--region", "nord", "--format", "svg", "-o", home.path("figurer")]
        #expect(try Run(command, in: home).status == 0)
        let names = try FileManager.default.contentsOfDirectory(atPath: home.path("figurer"))
        #expect(names.count == 20)
        #expect(names.contains("figure-table1.svg") && names.contains("figure-19.svg"))
        #expect(try Run(command, in: home).status == 73)
        #expect(try Run(command + ["--force"], in: home).status == 0)
    }

    @Test("one picture goes to standard output, several do not: 64")
    func standardOutput() throws {
        let one = try Run(["figure", "2", "--format", "svg"], in: home)
        #expect(one.status == 0)
        #expect(one.text.hasPrefix("<?xml") && one.text.hasSuffix("</svg>\n"))
        let all = try Run(["figure", "all", "--format", "svg"], in: home)
        #expect(all.status == 64)
        #expect(all.errors.contains("Oppgi en mappe med --output."))
    }

    @Test(
        "what does not exist is named in one line with what there is: 64",
        arguments: [
            (["figure", "20"], "«20»"), (["figure", "2", "--region", "atlantis"], "«atlantis»"),
            (["figure", "2", "--wave", "1999"], "«1999»"), (["figure", "2", "--unit", "9999"], "«9999»"),
            (["figure", "2", "--class", "colour=red"], "«colour»"),
            (["figure", "2", "--class", "size=huge"], "«huge»"),
            (["figure", "2", "--frame", "fylker"], "«fylker»"),
            (["change", "nothing"], "«nothing»"), (["change", "channels", "--waves", "1999,2017"], "«1999»"),
            (["figure", "2", "--region", "vest", "--unit", "1401"], "Bruk bare én"),
        ])
    func unknown(command: [String], words: String) throws {
        let run = try Run(command, in: home)
        #expect(run.status == 64)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains(words), "\(run.errors)")
        #expect(run.output.isEmpty)
    }

    @Test("a text with bars fits the columns that the environment says, in ASCII where that is asked for")
    func columns() throws {
        let narrow = try Run(["figure", "9"], in: home, variables: ["COLUMNS": "60"])
        #expect(narrow.text.contains("█"))
        #expect(narrow.text.split(separator: "\n").allSatisfy { $0.count <= 60 })
        let ascii = try Run(["figure", "9", "--ascii", "--lang", "en"], in: home)
        #expect(ascii.text.contains("###") && !ascii.text.contains("█"))
    }

    @Test("a folder's own catalogue is used, and a mistake in it is pointed at: 65")
    func ownCatalogue() throws {
        for name in try FileManager.default.contentsOfDirectory(atPath: Sources.folder) {
            try FileManager.default.copyItem(atPath: "\(Sources.folder)/\(name)", toPath: home.path(name))
        }
        let text = String(decoding: try home.read("figures.yaml"), as: UTF8.self)
        let renamed = text.replacing("Figur 2", with: "Bilde 2")
        _ = try home.write(Data(renamed.utf8), as: "figures.yaml")
        let command = ["figure", "2", "--survey", home.folder.path]
        #expect(try Run(command, in: home).text.hasPrefix("Bilde 2"))
        let broken = text.replacing("kind: totals", with: "kind: pie")
        _ = try home.write(Data(broken.utf8), as: "figures.yaml")
        let run = try Run(command, in: home)
        #expect(run.status == 65)
        #expect(run.errors.contains("figures.yaml, linje "))
    }
}
