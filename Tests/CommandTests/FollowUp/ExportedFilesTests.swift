import EngineTesting
import Foundation
import Testing

/// What is in the files of a follow-up list.
@Suite struct ExportedFilesTests {
    let home: Home

    init() throws { home = try Home() }

    static let formats = ["table", "csv", "json", "xlsx", "ics"]
    private static let secrets = ["HEMMELIG-GRUNN", "HEMMELIG-TEMA", "HEMMELIG-NOTAT", "HEMMELIG-NAVN"]

    private func seed() throws {
        try home.putOnList([
            [
                "nr": "1401", "grunn": "HEMMELIG-GRUNN", "tema å ta opp": "HEMMELIG-TEMA",
                "notat": "HEMMELIG-NOTAT", "rådgiver": "HEMMELIG-NAVN", "frist": "31.1.2018",
            ],
            ["nr": "1411", "frist": "2018-02-01", "status": "ferdig"],
            ["nr": "030101", "frist": "2018-02-02"],
        ])
    }

    /// Everything that stands in a file, as text.
    private func content(_ format: String, _ more: [String] = []) throws -> String {
        let file = "list-\(more.count).\(format == "table" ? "txt" : format)"
        let run = try Run(["followup", "export", "--listed", "-o", file, "--force"] + more, in: home)
        guard run.status == 0 else { throw Home.Refused(errors: run.errors) }
        let bytes = try home.read(file)
        let text = format == "xlsx" ? try Engine.run("read_workbook.py", input: bytes) : bytes
        // Folded lines of calendars are one.
        return String(decoding: text, as: UTF8.self).replacing("\r\n ", with: "")
    }

    @Test("with --without-text nothing that anybody typed is in any file", arguments: formats)
    func withoutText(format: String) throws {
        try seed()
        let whole = try content(format)
        for secret in ExportedFilesTests.secrets where !(format == "ics" && secret.hasSuffix("NOTAT")) {
            #expect(whole.contains(secret))
        }
        #expect(!(try content(format, ["--without-text"])).contains("HEMMELIG"))
    }

    @Test("with --without-text no word of an answer in words is quoted", arguments: ["table", "csv", "json"])
    func withoutAnswers(format: String) throws {
        let flags = try Run(["flags", "--format", "json"], in: home).json()
        let sentences = ExportedFilesTests.sentences(ofRule: "contact-request", in: flags)
        try #require(!sentences.isEmpty)
        let whole = try Run(["followup", "export", "--format", format], in: home).text
        #expect(sentences.allSatisfy(whole.contains))
        let less = try Run(["followup", "export", "--format", format, "--without-text"], in: home).text
        #expect(!sentences.contains(where: less.contains))
    }

    @Test("every form says that the answers are made up", arguments: formats)
    func synthetic(format: String) throws {
        try seed()
        let text = try content(format).lowercased()
        #expect(text.contains(format == "json" ? "\"synthetic\": true" : "syntetiske svar"))
    }

    @Test("the workbook: four sheets in the language, no formula, days as days, choices, a row for each unit")
    func workbook() throws {
        try seed()
        let run = try Run(
            ["followup", "export", "--region", "vest", "-o", "list.xlsx"], in: home)
        #expect(run.status == 0)
        let book = try read("list.xlsx")
        #expect(book.map(\.name).prefix(4) == ["Oppfølging", "Begrunnelse", "Fordelinger", "Om"])
        #expect(book.prefix(4).allSatisfy { $0.top.contains("SYNTETISKE SVAR") })
        #expect(book.allSatisfy { !$0.kinds.contains("f") })
        #expect(["C3", "C4"].contains(book[0].freeze))
        #expect(book[0].filter.hasPrefix("A"))
        #expect(
            book[0].rows.count(where: { ($0.first ?? "").allSatisfy(\.isNumber) && $0.first != "" }) == 85)
        #expect(book[0].lists == 1)
        #expect(book[0].rows.joined().contains("2018-01-31T00:00:00"))
        #expect(book[1].rows.count > 100)
        #expect(
            try read("list.xlsx", language: "en").map(\.name).prefix(4) == [
                "Follow-up", "Reasons", "Distributions", "About",
            ])
    }

    @Test("of a base below five only counts are written")
    func smallBases() throws {
        _ = try Run(["group", "add", "få", "1401", "1411", "1412"], in: home)
        let run = try Run(["followup", "export", "--group", "få", "-o", "list.xlsx"], in: home)
        #expect(run.status == 0, "\(run.errors)")
        let rows = try read("list.xlsx")[2].rows.filter { $0.count > 10 && $0[3] == "få" }
        try #require(!rows.isEmpty)
        #expect(rows.allSatisfy { $0[7] == "3" && $0[8...10].allSatisfy { $0 == "" } })
    }

    @Test("a list without units is a file with headings", arguments: formats)
    func empty(format: String) throws {
        let file = "empty.\(format)"
        let run = try Run(["followup", "export", "--listed", "-o", file, "--format", format], in: home)
        #expect(run.status == 0)
        switch format {
        case "csv":
            let lines = String(decoding: try home.read(file), as: UTF8.self).split(separator: "\r\n")
            #expect(lines.count == 1)
        case "xlsx": #expect(try read(file)[0].rows.allSatisfy { $0.first != "1401" })
        case "ics": #expect(try calendar(file).events.isEmpty)
        default: #expect(try !home.read(file).isEmpty)
        }
    }

    @Test("a workbook goes to a file, never to standard output: 64")
    func standardOutput() throws {
        let run = try Run(["followup", "export", "--format", "xlsx"], in: home)
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
    }

    private struct Sheet {
        let name: String
        let top: String
        let freeze: String
        let filter: String
        let lists: Int
        let rows: [[String]]
        let kinds: Set<String>
    }

    private func read(_ file: String, language: String = "nb") throws -> [Sheet] {
        if language != "nb" {
            _ = try Run(["followup", "export", "-o", file, "--force", "--lang", language], in: home)
        }
        let read = try Engine.run("read_workbook.py", input: home.read(file))
        let book = try #require(try JSONSerialization.jsonObject(with: read) as? [String: Any])
        let sheets = try #require(book["sheets"] as? [[String: Any]])
        return sheets.map { sheet in
            let cells = sheet["rows"] as? [[Any]] ?? []
            let rows = cells.map { $0.map { ($0 as? [String: Any])?["value"] as? String ?? "" } }
            return Sheet(
                name: sheet["name"] as? String ?? "", top: rows.first?.first ?? "",
                freeze: sheet["freeze"] as? String ?? "", filter: sheet["filter"] as? String ?? "",
                lists: (sheet["lists"] as? [Any])?.count ?? 0, rows: rows,
                kinds: Set(cells.joined().compactMap { ($0 as? [String: Any])?["kind"] as? String }))
        }
    }

    private func calendar(_ file: String) throws -> (events: [[String: Any]], name: String) {
        let read = try Engine.run("read_calendar.py", input: home.read(file))
        let calendar = try #require(try JSONSerialization.jsonObject(with: read) as? [String: Any])
        return (calendar["events"] as? [[String: Any]] ?? [], calendar["name"] as? String ?? "")
    }

    private static func sentences(ofRule rule: String, in value: Any) -> [String] {
        switch value {
        case let object as [String: Any]:
            let own =
                object["rule"] as? String == rule ? [object["sentence"] as? String].compactMap(\.self) : []
            return own + object.values.flatMap { sentences(ofRule: rule, in: $0) }
        case let list as [Any]: return list.flatMap { sentences(ofRule: rule, in: $0) }
        default: return []
        }
    }
}
