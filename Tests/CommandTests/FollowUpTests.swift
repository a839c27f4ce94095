import Foundation
import Testing

/// The follow-up list as an adviser keeps it from the command line.
@Suite struct FollowUpTests {
    let home: Home

    init() throws { home = try Home() }

    @discardableResult
    private func run(_ arguments: String..., who: String = "Kari") throws -> Run {
        try Run(["followup"] + arguments + ["--who", who], in: home)
    }

    private func json(_ arguments: String...) throws -> [String: Any] {
        try Run(["followup"] + arguments + ["--format", "json"], in: home).json()
    }

    private func entries(_ more: String...) throws -> [[String: Any]] {
        try #require(
            try Run(["followup", "list", "--format", "json"] + more, in: home).json()["entries"]
                as? [[String: Any]])
    }

    private func entry(_ code: String) throws -> [String: Any] {
        try #require(try entries().first { $0["code"] as? String == code })
    }

    @Test("an empty list says how one adds, and leaves no trace")
    func empty() throws {
        let list = try Run(["followup", "list"], in: home)
        #expect(list.status == 0)
        #expect(list.text.contains("SYNTETISKE SVAR"))
        #expect(list.text.contains("regionblikk followup add"))
        #expect(try entries().isEmpty)
        #expect(!FileManager.default.fileExists(atPath: home.path(".local")))
    }

    @Test("units come on the list by name or by choice, never twice, with their flags and a reason")
    func adding() throws {
        #expect(
            try run("add", "1411", "Flora", "1411", "--reason", "ringte").errors
                == "regionblikk: 2 nye på oppfølgingslisten, 0 sto der fra før.\n")
        #expect(
            try run("add", "1411", "1401", "1449").errors
                == "regionblikk: 1 ny på oppfølgingslisten, 2 sto der fra før.\n")
        let gulen = try entry("1411")
        #expect(gulen["reason"] as? String == "ringte")
        #expect(gulen["status"] as? String == "new")
        let flags = try #require(gulen["flags"] as? [[String: Any]])
        #expect(flags.allSatisfy { ($0["sentence"] as? String)?.isEmpty == false })
        #expect(gulen["priority"] as? Int == flags.compactMap { $0["severity"] as? Int }.reduce(0, +))
        let before = try entries().count
        #expect(try run("add", "--region", "vest", "--flag", "not-answered").status == 0)
        #expect(try entries().count > before)
        #expect(try run("add").status == 64)
        #expect(try run("add", "1411", "--region", "vest").status == 64)
    }

    @Test("parts are set and cleared; what is overdue comes first, then by day, weight and code")
    func setting() throws {
        try run("add", "1401", "1411", "1449")
        #expect(
            try run("set", "1411", "1449", "--status", "agreed", "--due", "1.1.2018", "--adviser", "Ola")
                .status == 0)
        try run("set", "1449", "--priority", "42", "--topics", "tolk\nskole", "--notes", "n")
        try run("set", "1401", "--due", "9999-01-01")
        #expect(try entries().map { $0["code"] as? String } == ["1449", "1411", "1401"])
        #expect(try entries("--overdue").count == 2)
        #expect(try entries("--status", "new, done").map { $0["code"] as? String } == ["1401"])
        #expect(try entries("--adviser", "ola").count == 2)
        #expect(try entries("--region", "nord").isEmpty)
        let chosen = try entry("1449")
        #expect(chosen["priority"] as? Int == 42)
        #expect(chosen["chosenPriority"] as? Int == 42)
        #expect(try Run(["followup", "list"], in: home).text.contains("1.1.2018 (over fristen)"))
        try run("set", "1449", "--due", "", "--priority", "", "--topics", "", "--notes", "", "--adviser", "")
        let cleared = try entry("1449")
        for key in ["due", "chosenPriority", "topics", "notes", "adviser"] {
            #expect(cleared[key] is NSNull, "\(key)")
        }
        #expect(try run("set", "1401", "--due", "9999-01-01").errors.contains("Ingenting å endre"))
    }

    @Test("a day in days from today is by the clock of where the user is")
    func zones() throws {
        try run("add", "1401", "1411")
        for (code, zone) in [("1401", "Etc/GMT-14"), ("1411", "Etc/GMT+12")] {
            _ = try Run(
                ["followup", "set", code, "--due", "+1", "--who", "K"], in: home, variables: ["TZ": zone])
        }
        // The two zones are 26 hours apart: it is never the same day in both.
        let (east, west) = (
            try #require(try entry("1401")["due"] as? String),
            try #require(try entry("1411")["due"] as? String)
        )
        #expect(east > west)
    }

    @Test("the log counts a new entry as contacted where somebody was reached, and is told newest first")
    func logging() throws {
        try run("add", "1401", "1411")
        try run("log", "1401", "1411", "--channel", "phone", "--no-answer", "--day", "2018-01-10")
        #expect(try entry("1401")["status"] as? String == "new")
        try run(
            "log", "1401", "--channel", "email", "--day", "12.1.2018", "--person", "Per", "--agreed", "ja",
            "--next", "møte", "--reminder")
        #expect(try entry("1401")["status"] as? String == "contacted")
        let log = try #require(try json("show", "1401")["log"] as? [[String: Any]])
        #expect(log.map { $0["day"] as? String } == ["2018-01-12", "2018-01-10"])
        #expect(log[0]["person"] as? String == "Per")
        #expect(log[0]["reminder"] as? Bool == true)
        #expect(log[1]["outcome"] as? String == "no-answer")
        #expect(try Run(["followup", "show", "1401"], in: home).text.contains("ringte, fikk ikke svar"))
    }

    @Test("undo and redo work across processes, each person's own, and the history tells all of it")
    func undoing() throws {
        try run("add", "1401")
        try run("set", "1401", "--status", "agreed")
        try run("set", "1401", "--notes", "av Ola", who: "Ola")
        #expect(try run("undo").status == 0)
        #expect(try entry("1401")["status"] as? String == "new")
        #expect(try entry("1401")["notes"] as? String == "av Ola")
        #expect(try run("redo").status == 0)
        #expect(try entry("1401")["status"] as? String == "agreed")
        #expect(try run("redo").status == 1)
        #expect(try run("undo", who: "Nobody").status == 1)
        let edits = try #require(try json("history")["edits"] as? [[String: Any]])
        #expect(edits.map { $0["kind"] as? String } == ["redone", "undone", "changed", "changed", "added"])
        #expect(edits.map { $0["who"] as? String } == ["Kari", "Kari", "Ola", "Kari", "Kari"])
        try run("undo")
        let text = try Run(["followup", "history", "1401"], in: home).text
        #expect(text.contains("angret 2"))
        #expect(text.split(separator: "\n").contains { $0.contains("avtalt") && $0.hasSuffix("angret") })
    }

    @Test("the history tells when, where the user is")
    func localTime() throws {
        try run("add", "1401")
        let texts = try ["Etc/GMT-14", "Etc/GMT+12"].map {
            try Run(["followup", "history"], in: home, variables: ["TZ": $0]).text
        }
        #expect(texts[0] != texts[1])
    }

    @Test("an entry that is taken away is gone, and undo brings all of it back")
    func removing() throws {
        try run("add", "1401", "--reason", "r")
        try run("set", "1401", "--notes", "n")
        let before = try entry("1401") as NSDictionary
        #expect(try run("remove", "1401").status == 0)
        #expect(try entries().isEmpty)
        #expect(try Run(["followup", "history"], in: home).text.contains("tok Flora av listen"))
        try run("undo")
        #expect(try entry("1401") as NSDictionary == before)
    }

    @Test("where somebody else has changed the same, both values are shown: 1")
    func conflict() throws {
        try run("add", "1401")
        try run("set", "1401", "--status", "agreed")
        try run("set", "1401", "--status", "done", who: "Ola")
        let refused = try run("undo")
        #expect(refused.status == 1)
        #expect(refused.errorLines.count == 1)
        for word in ["Ola", "ferdig", "ny"] { #expect(refused.errors.contains(word)) }
        #expect(try entry("1401")["status"] as? String == "done")
    }

    @Test("who signs: the name that is given, else the one that is remembered, else the account's")
    func signing() throws {
        func add(_ code: String) throws { _ = try Run(["followup", "add", code], in: home) }
        func signers() throws -> [String?] {
            (try json("history")["edits"] as? [[String: Any]] ?? []).map { $0["who"] as? String }
        }
        try add("1401")
        try run("add", "1411", who: "Ola")
        try add("1449")
        _ = try Run(["followup", "who", " Áile Mari "], in: home)
        try add("1416")
        let names = try signers()
        #expect(names[0] == "Áile Mari")
        #expect(names[1] == names[3])
        #expect(names[1]?.isEmpty == false)
        #expect(names[2] == "Ola")
        #expect(try Run(["followup", "who"], in: home).errors.contains("Áile Mari"))
        #expect(try run("add", "1401", who: " ").status == 64)
    }

    @Test(
        "what cannot be done is one line and leaves no trace",
        arguments: [
            (["set", "1411", "--status", "agreed"], 64, "followup add 1411"),
            (["set", "1411"], 64, "--status"), (["set", "1411", "--due", "31.2.2018"], 64, "31.2.2018"),
            (["set", "1411", "--due", "+x"], 64, "+x"), (["set", "1411", "--priority", "100"], 64, "100"),
            (["set", "1411", "--priority", "many"], 64, "many"), (["set", "1411", "--status", "x"], 64, "x"),
            (["remove", "Gulen"], 64, "1411"), (["add", "Nowhere"], 64, "Nowhere"),
            (["log", "1411", "--channel", "pigeon"], 64, "pigeon"), (["log", "1411"], 64, "--channel"),
            (["log", "1411", "--channel", "phone", "--day", "soon"], 64, "soon"),
            (["list", "--status", "new,old"], 64, "old"), (["list", "--region", "x"], 64, "x"),
            (["undo"], 1, "angre"), (["show", "nowhere"], 64, "nowhere"),
            (["contact", "add", "1411"], 64, "navn"),
            (["contact", "remove", "1411", "Per"], 64, "Per"),
            (["mail", "1411", "--template", "reminder", "--contact", "Per"], 64, "Per"),
            (["mail", "1411", "1401", "--template", "reminder", "-o", "x.eml"], 64, "--output"),
        ])
    func refusals(_ arguments: [String], _ status: Int, _ named: String) throws {
        let run = try Run(["followup"] + arguments, in: home)
        #expect(Int(run.status) == status, "\(run.errors)")
        #expect(run.errors.contains(named), "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(try home.names.isEmpty)
    }

    @Test("escape sequences in data never reach the terminal")
    func escapes() throws {
        let evil = "\u{1B}[31mrød\u{7}\u{9B}2J"
        try run("add", "1401", "--reason", evil, who: evil)
        try run("set", "1401", "--notes", evil, "--topics", evil, "--adviser", evil, who: evil)
        try run("log", "1401", "--channel", "phone", "--person", evil, "--agreed", evil, "--next", evil)
        let added = try run(
            "contact", "add", "1401", "--name", evil, "--role", evil, "--email", "a@b.no", "--phone", evil)
        let outputs = try [
            ["list"], ["show", "1401"], ["history"], ["history", "1401"], ["contact", "list"], ["reminders"],
            ["mail", "1401", "--template", "meeting", "--who", evil],
        ].map { try Run(["followup"] + $0, in: home) }
        for text in outputs.map(\.text) + outputs.map(\.errors) + [added.errors] {
            let steering = text.unicodeScalars.filter {
                $0.properties.generalCategory == .control && $0 != "\n"
            }
            #expect(steering.isEmpty)
        }
        #expect(outputs[0].text.contains("rød"))
    }

    @Test("many processes that write at once lose nothing")
    func crowd() throws {
        try run("add", "1401")
        let script = """
            printf '%s\\n' 1 2 3 4 5 6 7 8 |
              xargs -P 8 -I N "$@" log 1401 1411 --channel phone --agreed aN --who pN
            """
        _ = try Run(["followup"], in: home, shell: script)
        #expect(try entry("1401")["status"] as? String == "contacted")
        let log = try #require(try json("show", "1401")["log"] as? [[String: Any]])
        #expect(Set(log.compactMap { $0["agreed"] as? String }) == Set((1...8).map { "a\($0)" }))
        #expect(log.count == 8)
    }

    @Test("docs/json.md names every key, and every document says that the answers are made up")
    func documents() throws {
        try run("add", "1401")
        try run("log", "1401", "--channel", "phone", "--day", "2017-01-01", "--reminder")
        try run("contact", "add", "1401", "--name", "Per")
        let page = URL(filePath: Sources.folder).deletingLastPathComponent().deletingLastPathComponent()
            .appending(path: "docs/json.md")
        let text = try String(contentsOf: page, encoding: .utf8)
        for command in [["list"], ["show", "1401"], ["history"], ["reminders"], ["contact", "list"]] {
            let document = try Run(["followup"] + command + ["--format", "json"], in: home).json()
            let missing = DocumentTests.keys(of: document).filter { !text.contains("`\($0)`") }
            #expect(missing.isEmpty, "\(command): \(missing.sorted())")
            #expect(document["synthetic"] as? Bool == true)
            let csv = try Run(["followup"] + command + ["--format", "csv"], in: home).text
            #expect(csv.hasSuffix(";syntetiske svar\r\n"))
        }
    }

    @Test("a demo entry never appears for an imported survey")
    func demo() throws {
        try run("add", "1401")
        try run("contact", "add", "1401", "--name", "Per")
        let book = try String(contentsOfFile: Sources.codebook, encoding: .utf8)
            .replacing("survey: imdi-kommuneundersokelse-demo", with: "survey: imdi-kommuneundersokelse")
            .replacing("synthetic: true", with: "synthetic: false")
        let path = try home.write(Data(book.utf8), as: "codebook.yaml")
        #expect(try Run(Sources.importing(codebook: path), in: home).status == 0)
        #expect(try entries().isEmpty)
        #expect((try json("contact", "list")["units"] as? [Any])?.isEmpty == true)
        #expect((try json("history")["edits"] as? [Any])?.isEmpty == true)
        let mail = try Run(["followup", "mail", "1411", "--template", "meeting"], in: home)
        #expect(!mail.text.contains("SYNTETISK"))
    }
}
