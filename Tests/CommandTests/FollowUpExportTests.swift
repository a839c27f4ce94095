import Foundation
import Testing

@Suite struct FollowUpExportTests {
    let home: Home

    init() throws { home = try Home() }

    private func export(_ more: [String]) throws -> Run {
        try Run(["followup", "export", "--region", "vest", "-o", "list.csv"] + more, in: home)
    }

    @Test("Python reads the list: 85 rows of 22 cells, with the headings that Excel shows")
    func python() throws {
        let run = try export([])
        #expect(run.status == 0)
        #expect(run.errors == "regionblikk: Skrev 85 rader til \(home.folder.path)/list.csv\n")
        let script = """
            import csv, json, sys
            with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
                print(json.dumps(list(csv.reader(file, delimiter=";", strict=True))))
            """
        let reader = Process()
        reader.executableURL = URL(filePath: "/usr/bin/env")
        reader.arguments = ["python3", "-c", script, home.path("list.csv")]
        let pipe = Pipe()
        reader.standardOutput = pipe
        try reader.run()
        let read = try #require(try pipe.fileHandleForReading.readToEnd())
        reader.waitUntilExit()
        let rows = try #require(try JSONSerialization.jsonObject(with: read) as? [[String]])
        #expect(rows.count == 86)
        #expect(rows.allSatisfy { $0.count == 22 })
        #expect(
            rows[0] == [
                "nr", "navn", "fylke", "målform", "vekt", "alvor", "hvorfor flagget", "foretrukne kanaler",
                "områder med udekket behov", "lær av", "på listen", "rådgiver", "status", "frist",
                "prioritet",
                "grunn", "tema å ta opp", "notat", "sist i loggen", "undersøkelse", "versjon", "datagrunnlag",
            ])
        let gulen = try #require(rows.first { $0[0] == "1411" })
        #expect(gulen[1...3] == ["Gulen", "Sogn og Fjordane", "nynorsk"])
        #expect(gulen[10...18] == ["nei", "", "", "", "", "", "", "", ""])
        #expect(gulen[20...21] == ["0", "syntetiske svar"])
    }

    @Test("the bytes: a byte order mark, semicolons, CRLF, a line break at the end")
    func bytes() throws {
        _ = try export([])
        let text = String(decoding: try home.read("list.csv"), as: UTF8.self)
        #expect(text.unicodeScalars.first == "\u{FEFF}")
        #expect(text.hasSuffix("\r\n"))
        #expect(text.unicodeScalars.count { $0 == "\n" } == text.unicodeScalars.count { $0 == "\r" })
    }

    @Test("a file that is there is never written over unasked: 73; --force asks")
    func existing() throws {
        let path = try home.write(Data("mine".utf8), as: "list.csv")
        let refused = try export([])
        #expect(refused.status == 73)
        #expect(refused.errorLines.count == 1)
        #expect(try home.read("list.csv") == Data("mine".utf8))
        #expect(try export(["--force"]).status == 0)
        #expect(try home.read("list.csv").count > 1000)
        #expect(try home.names == [URL(filePath: path).lastPathComponent])
    }

    @Test("a device is never replaced, whatever is asked: 73")
    func device() throws {
        let run = try Run(["followup", "export", "--region", "vest", "-o", "/dev/full", "--force"], in: home)
        #expect(run.status == 73)
        #expect(run.errorLines.count == 1)
        var facts = stat()
        #expect(stat("/dev/full", &facts) == 0)
        #expect(facts.st_mode & S_IFMT == S_IFCHR)
    }

    @Test("a folder that is not there: 73")
    func missingFolder() throws {
        let run = try Run(["followup", "export", "-o", home.path("nowhere/list.csv")], in: home)
        #expect(run.status == 73)
        #expect(run.errorLines.count == 1)
    }

    @Test("units that are named come in their order, each once")
    func named() throws {
        let run = try Run(
            ["followup", "export", "--units", "1411, 1401,1411", "--format", "json"], in: home)
        let rows = try #require(try run.json()["rows"] as? [[String: Any]])
        #expect(rows.map { $0["code"] as? String } == ["1411", "1401"])
    }
}
