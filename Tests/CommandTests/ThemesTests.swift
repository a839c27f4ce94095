import Foundation
import Testing

/// Themes of free texts, corrections by hand, and recoding, as a user does them.
@Suite struct ThemesTests {
    let home: Home

    init() throws { home = try Home() }

    private let signed = ["--who", "Kari", "--why", "det står i teksten"]

    private func json(_ arguments: [String]) throws -> [String: Any] {
        let run = try Run(arguments + ["--format", "json"], in: home)
        #expect(run.status == 0, "\(run.errors)")
        return try run.json()
    }

    private func frames(_ report: [String: Any], _ key: String) throws -> [[String: Any]] {
        let frames = try #require(report["frames"] as? [[String: Any]])
        return try #require(frames.first?[key] as? [[String: Any]])
    }

    private func answers(_ more: [String] = []) throws -> [[String: Any]] {
        try frames(json(["texts", "service_needs_text"] + more), "answers")
    }

    /// The ids of the themes of Halden's answer about what it needs.
    private func themesOfHalden() throws -> [String] {
        let answer = try #require(try answers().first { $0["code"] as? String == "0101" })
        return try #require(answer["themes"] as? [[String: Any]]).compactMap { $0["id"] as? String }
    }

    @Test("Figure 3 of the words: 60 percent of the 241 who wrote name staffing")
    func figure3() throws {
        let report = try json(["themes", "fluctuation_challenges_text"])
        #expect(report["synthetic"] as? Bool == true)
        let domain = try #require(try frames(report, "domains").first)
        let themes = try #require(domain["themes"] as? [[String: Any]])
        let share = try #require(themes.first?["share"] as? [String: Any])
        #expect(themes.first?["id"] as? String == "staffing")
        #expect(share["n"] as? Int == 241)
        #expect(share["percent"] as? Int == 60)
        let text = try Run(["themes", "fluctuation_challenges_text", "--region", "vest"], in: home).text
        #expect(text.contains("241 skrev et svar"))
        #expect(text.contains("uten tema"))
    }

    @Test("the ranges of the words are code points of the text")
    func ranges() throws {
        for answer in try answers() {
            let text = try #require(answer["text"] as? String)
            let scalars = Array(text.unicodeScalars)
            for theme in try #require(answer["themes"] as? [[String: Any]]) {
                for word in try #require(theme["words"] as? [[String: Any]]) {
                    let (start, end) = (
                        try #require(word["start"] as? Int), try #require(word["end"] as? Int)
                    )
                    var found = String.UnicodeScalarView()
                    found.append(contentsOf: scalars[start..<end])
                    #expect(String(found) == word["text"] as? String)
                }
            }
        }
    }

    @Test("matched words stand between marks, and only the uncoded are listed when asked for")
    func marks() throws {
        let text = try Run(["texts", "service_needs_text", "--theme", "contact"], in: home).text
        let lines = text.split(separator: "\n").filter { $0.contains("»") }
        #expect(lines.count == 13)
        #expect(lines.allSatisfy { $0.contains("»") && $0.lowercased().contains("kontaktperson") })
        let uncoded = try answers(["--uncoded"])
        #expect(uncoded.allSatisfy { ($0["themes"] as? [Any])?.isEmpty == true })
    }

    @Test("a correction by hand wins, is listed with who and why, and can be undone")
    func corrects() throws {
        #expect(try themesOfHalden() == ["advice", "courses"])
        let added = try Run(
            ["themes", "correct", "service_needs_text", "Halden", "--add", "work"] + signed, in: home)
        #expect(added.status == 0)
        #expect(added.errors.contains("Rettelse 1: Halden har temaet"))
        _ = try Run(
            ["themes", "correct", "service_needs_text", "0101", "--remove", "advice"] + signed, in: home)
        #expect(try themesOfHalden() == ["courses", "work"])
        let list = try Run(["corrections"], in: home)
        #expect(list.text.contains("Kari"))
        #expect(list.text.contains("det står i teksten"))
        let undone = try Run(
            ["corrections", "undo", "2", "--who", "Ola", "--why", "feil tekst"], in: home)
        #expect(undone.status == 0)
        #expect(try themesOfHalden() == ["advice", "courses", "work"])
        #expect(try Run(["corrections"], in: home).text.contains("angret av Ola: feil tekst"))
        let again = try Run(["corrections", "undo", "2", "--who", "Ola", "--why", "feil"], in: home)
        #expect(again.status == 64)
        #expect(again.errorLines.count == 1)
    }

    @Test("corrections travel as CSV, and none arrives twice")
    func travels() throws {
        _ = try Run(["themes", "correct", "service_needs_text", "0101", "--add", "work"] + signed, in: home)
        _ = try Run(
            ["themes", "correct", "service_needs_text", "0104", "--remove", "courses"] + signed, in: home)
        #expect(try Run(["corrections", "export", "-o", "mine.csv"], in: home).status == 0)
        let other = try Home()
        let path = home.path("mine.csv")
        let first = try Run(["corrections", "import", path], in: other)
        #expect(first.errors.contains("2 rettelser lest, 2 nye."))
        #expect(
            try Run(["corrections", "import", path], in: other).errors.contains("2 rettelser lest, 0 nye."))
        let arguments = ["corrections", "--format", "json"]
        #expect(try Run(arguments, in: home).output == Run(arguments, in: other).output)
        #expect(
            try Run(["corrections", "export"], in: home).output
                == Run(["corrections", "export"], in: other).output)
    }

    @Test("an answer under other goes to a category, and the distribution is there with and without it")
    func recodes() throws {
        let item = "combine_norwegian_schooling"
        let texts = try frames(
            json(["texts", item + "_text", "--theme", "not_relevant"]), "answers")
        func none(_ key: String) throws -> Int {
            let domain = try #require(try frames(json(["recode", item]), "domains").first)
            let answers = try #require(domain[key] as? [String: Any])
            let categories = try #require(answers["categories"] as? [[String: Any]])
            return try #require(categories.first { $0["id"] as? String == "none" }?["count"] as? Int)
        }
        let before = try none("asAnswered")
        #expect(try none("recoded") == before)
        let runs = try texts.compactMap { $0["code"] as? String }.map { code in
            try Run(["recode", item, code, "none"] + signed, in: home)
        }
        let moved = runs.count { $0.status == 0 }
        #expect(moved > 0)
        #expect(runs.allSatisfy { $0.status == 0 || $0.errors.contains("utelukker de andre") })
        #expect(try none("asAnswered") == before)
        #expect(try none("recoded") == before + moved)
        #expect(try Run(["recode", item, "--region", "vest"], in: home).text.contains("omkodet"))
    }

    @Test(
        "what cannot be done is one line with what there is",
        arguments: [
            (["themes", "result_target"], 64, "fluctuation_challenges_text"),
            (["texts", "nothing"], 64, "service_needs_text"),
            (["texts", "service_needs_text", "--theme", "nothing"], 64, "advice"),
            (["themes", "service_needs_text", "--wave", "1999"], 64, "2017"),
            (["themes", "service_needs_text", "--themes", "missing.yaml"], 66, "missing.yaml"),
            (["recode", "channels"], 64, "combine_norwegian_schooling"),
            (
                ["recode", "business_cooperation", "0104", "nothing", "--who", "a", "--why", "b"], 64,
                "agreements"
            ),
            (["recode", "business_cooperation", "0101", "none", "--who", "a", "--why", "b"], 64, "Halden"),
            (["recode", "business_cooperation", "0104"], 64, "--who"),
            (["themes", "correct", "service_needs_text", "0101", "--who", "a", "--why", "b"], 64, "--add"),
            (
                [
                    "themes", "correct", "service_needs_text", "0101", "--add", "work", "--who", " ", "--why",
                    "b",
                ], 64, "--who"
            ),
            (["corrections", "undo", "1", "--who", "a", "--why", "b"], 64, "1"),
            (["corrections", "import", "missing.csv"], 66, "missing.csv"),
        ])
    func refusals(_ arguments: [String], _ status: Int, _ named: String) throws {
        let run = try Run(arguments, in: home)
        #expect(Int(run.status) == status, "\(run.errors)")
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains(named), "\(run.errors)")
        #expect(run.output.isEmpty)
        #expect(try home.names.isEmpty)
    }

    @Test("an office's own frame holds for the items it names; a mistake in it is shown where it stands")
    func ownFrame() throws {
        let folder = home.folder.appending(path: "config/regionblikk")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let file = folder.appending(path: "themes.yaml")
        let frame = """
            schema: 1
            items:
              - item: service_needs_text
                themes: [{id: mine, label: Mitt tema, patterns: ["kontaktperson*"]}]

            """
        try Data(frame.utf8).write(to: file)
        let variables = ["XDG_CONFIG_HOME": home.path("config")]
        let own = try Run(["themes", "service_needs_text"], in: home, variables: variables)
        #expect(own.text.contains("Mitt tema"))
        #expect(!own.text.contains("Kurs"))
        let other = try Run(["themes", "fluctuation_challenges_text"], in: home, variables: variables)
        #expect(other.text.contains("Bemanning"))
        try Data(frame.replacing("kontaktperson*", with: "råd, hjelp").utf8).write(to: file)
        let mistaken = try Run(["themes", "service_needs_text"], in: home, variables: variables)
        #expect(mistaken.status == 65)
        #expect(mistaken.errors.contains("themes.yaml"))
        #expect(mistaken.errors.contains("råd, hjelp"))
    }

    @Test("a corrections file that is none is refused whole, with its line")
    func damagedFile() throws {
        _ = try Run(["themes", "correct", "service_needs_text", "0101", "--add", "work"] + signed, in: home)
        _ = try Run(["corrections", "export", "-o", "mine.csv"], in: home)
        let text = String(decoding: try home.read("mine.csv"), as: UTF8.self)
        for (name, replaced) in [
            ("change", text.replacing(";add;", with: ";perhaps;")),
            ("wave", text.replacing(";2017;", with: ";x;")),
            ("unit", text.replacing(";0101;", with: ";;")), ("who", text.replacing(";Kari;", with: ";;")),
        ] {
            let other = try Home()
            let path = try other.write(Data(replaced.utf8), as: "bad.csv")
            let run = try Run(["corrections", "import", path], in: other)
            #expect(run.status == 65)
            #expect(run.errors.contains("\(name): "), "\(run.errors)")
            #expect(try Run(["corrections", "export"], in: other).text.split(separator: "\r\n").count == 1)
        }
        let empty = try home.write(Data("a;b\r\n1;2\r\n".utf8), as: "other.csv")
        #expect(try Run(["corrections", "import", empty], in: home).errors.contains("survey"))
    }

    @Test("where a newer file changes the text, the correction is set aside and named")
    func newerFile() throws {
        func importing(_ text: String) throws {
            let path = try home.write(Data(text.utf8), as: "answers.csv")
            let run = try Run(Sources.importing(path), in: home)
            #expect(run.status == 0, "\(run.errors)")
        }
        let text = try Sources.answersText()
        try importing(text)
        _ = try Run(["themes", "correct", "service_needs_text", "0101", "--add", "work"] + signed, in: home)
        #expect(try themesOfHalden() == ["advice", "courses", "work"])
        let answer = try #require(try answers().first { $0["code"] as? String == "0101" }?["text"] as? String)
        try importing(text.replacing(answer, with: "Kurs i tolkebruk"))
        #expect(try themesOfHalden() == ["courses"])
        let shown = try Run(["themes", "service_needs_text"], in: home).text
        #expect(shown.contains("Rettelser som ikke gjelder"))
        #expect(shown.contains("teksten er en annen enn den som ble rettet"))
        try importing(text)
        #expect(try themesOfHalden() == ["advice", "courses", "work"])
    }
}
