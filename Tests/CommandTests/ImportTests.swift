import Foundation
import Testing

@Suite struct ImportTests {
    let home: Home

    init() throws { home = try Home() }

    @Test("imported waves are read in place of the demo survey, and answer the same for the same files")
    func imported() throws {
        let runs = try [2014, 2015, 2016, 2017].map { try Run(Sources.importing(year: $0), in: home) }
        #expect(runs.allSatisfy { $0.status == 0 })
        #expect(runs[3].errors.contains("322 rader"))
        let command = ["units", "--region", "vest", "--format", "json"]
        let demo = try Run(command, in: try Home()).output
        #expect(try Run(command, in: home).output == demo)
        #expect(try Run(["doctor"], in: home).text.contains("importert 2014, 2015, 2016, 2017"))
    }

    @Test("without --yes the file is shown and nothing is kept")
    func preview() throws {
        let run = try Run(Sources.importing().dropLast(), in: home)
        #expect(run.status == 0)
        #expect(run.text.contains("Hvem radene gjelder"))
        #expect(run.errors.contains("--yes"))
        #expect(try Run(["doctor"], in: home).text.contains("ingenting importert"))
    }

    @Test("the standard input is named in words wherever its answers are told of")
    func standardInput() throws {
        let piped = "exec \"$@\" <'\(Sources.answers)'"
        #expect(try Run(Sources.importing("-"), in: home, shell: piped).text.hasPrefix("standard inn · 2017"))
        #expect(try Run(["imports", "--lang", "en"], in: home).text.contains("standard input"))
        #expect(try Run(["imports", "--format", "json"], in: home).text.contains(#""file": "-""#))
        #expect(try Run(Sources.importing("-"), in: home).errors.contains("standard inn: Filen er tom."))
        #expect(
            try Run(["imports", "undo"], in: home).errors.contains("Angret importen av standard inn (2017)."))
    }

    @Test("a newer file of the same wave tells what is new, and can be taken back")
    func newer() throws {
        var lines = try Sources.answersText().components(separatedBy: "\r\n")
        let whole = Data(lines.joined(separator: "\r\n").utf8)
        let halden = lines.remove(at: 1)
        #expect(halden.contains("0101"))
        let early = try home.write(Data(lines.joined(separator: "\r\n").utf8), as: "early.csv")
        let late = try home.write(whole, as: "late.csv")
        #expect(try Run(Sources.importing(early), in: home).status == 0)
        let before = try Run(["response", "--format", "json"], in: home).output

        let shown = try Run(Sources.importing(late).dropLast() + ["--format", "json"], in: home)
        let news = try #require(try shown.json()["news"] as? [String: [String]])
        #expect(news == ["arrived": ["0101"], "gone": [], "changed": []])
        #expect(try shown.json()["kept"] as? Bool == false)
        #expect(try Run(["response", "--format", "json"], in: home).output == before)

        #expect(try Run(Sources.importing(late), in: home).status == 0)
        #expect(try Run(["response", "--format", "json"], in: home).output != before)
        let imports = try #require(
            try Run(["imports", "--format", "json"], in: home).json()["imports"] as? [[String: Any]])
        #expect(imports.map { $0["file"] as? String } == ["late.csv", "early.csv"])
        #expect(imports.allSatisfy { ($0["sha256"] as? String)?.count == 64 })
        #expect(try Run(["imports", "undo"], in: home).status == 0)
        #expect(try Run(["response", "--format", "json"], in: home).output == before)
        #expect(
            try Run(["imports", "forget"], in: home).text == "Ville slettet importen av late.csv (2017).\n")
        #expect(
            try Run(["imports", "forget", "--yes"], in: home).text == "Slettet importen av late.csv (2017).\n"
        )
        #expect(try Run(["imports", "forget", "--yes"], in: home).text == "Ingen importer å slette.\n")
        #expect(try Run(["response", "--format", "json"], in: home).output == before)
        #expect(try Run(["imports", "undo", "--wave", "2017"], in: home).status == 0)
        #expect(try Run(["imports", "undo"], in: home).status == 64)
        #expect(try Run(["doctor"], in: home).text.contains("ingenting importert"))
    }

    @Test(
        "units are known by code, name, a code of before and a domain; the rest has suggestions, and --match decides"
    )
    func matching() throws {
        let codebook = try home.write(
            Data(
                """
                schema: 1
                survey: small
                wave: 2024
                title: Small
                layout: {unit: nr}
                sections: [{id: all, label: All}]
                items: [{id: q, kind: text, section: all, label: Question, column: q}]

                """.utf8), as: "small.yaml")
        let values = [
            "3101", "Moss kommune", "0233", "post@nordre-follo.kommune.no", "1507 Ålesund", "Kardemomme",
            "Lillestrøm", "Hasle kommune", "Tromdheim",
        ]
        let rows = (["nr;q"] + values.map { "\($0);ja" }).joined(separator: "\n")
        let file = try home.write(Data(rows.utf8), as: "by-name.csv")
        let command = ["import", file, "--wave", "2024", "--codebook", codebook, "--format", "json"]
        let shown = try Run(command, in: home).json()
        let ways = try #require(shown["matched"] as? [String: Int])
        #expect(
            ways == ["code": 1, "name": 3, "earlierCode": 1, "domain": 1, "chosen": 0])
        let unmatched = try #require(shown["unmatched"] as? [[String: Any]])
        #expect(
            unmatched.compactMap { $0["value"] as? String } == ["Kardemomme", "Hasle kommune", "Tromdheim"])
        #expect((unmatched[2]["suggestions"] as? [String])?.contains("5001") == true)
        let decided = try Run(command + ["--match", "Tromdheim=5001"], in: home).json()
        #expect((decided["matched"] as? [String: Int])?["chosen"] == 1)
        #expect((decided["unmatched"] as? [Any])?.count == 2)
        for wrong in ["Tromdheim", "Tromdheim=", "Tromdheim=9999"] {
            let run = try Run(command + ["--match", wrong], in: home)
            #expect(run.status == 64 && run.errorLines.count == 1 && run.output.isEmpty)
            #expect(run.errors.contains("«\(wrong)»"))
        }
    }

    @Test(
        "every encoding and delimiter gives the same answers",
        arguments: ["utf8", "utf8-bom", "utf16le", "utf16be", "windows1252", "comma", "tab"])
    func encodings(form: String) throws {
        let file = try home.write(try ImportTests.answers(form), as: "answers.csv")
        let run = try Run(Sources.importing(file), in: home)
        #expect(run.status == 0, "\(run.errors)")
        let command = ["question", "benefit.business", "--by", "region", "--format", "json"]
        #expect(try Run(command, in: home).output == (try Run(command, in: try Home()).output))
    }

    @Test("what is wrong is listed with row, column, value and what was done; the wave is imported")
    func issues() throws {
        let file = try home.write(try ImportTests.damagedAnswers(), as: "damaged.csv")
        let run = try Run(Sources.importing(file, more: ["--format", "json"]), in: home)
        #expect(run.status == 0)
        let issues = try #require(try run.json()["issues"] as? [[String: Any]])
        let issue = try #require(issues.first { $0["value"] as? String == "77" })
        #expect(issue["row"] as? Int == 2)
        #expect(issue["column"] as? String == "v_1")
        #expect(issue["kind"] as? String == "unknownCategory")
        #expect(issue["action"] as? String == "leftUnanswered")
    }

    @Test("--strict refuses a file with an issue in one line, and nothing is kept")
    func strict() throws {
        let file = try home.write(try ImportTests.damagedAnswers(), as: "damaged.csv")
        let run = try Run(Sources.importing(file, more: ["--strict"]), in: home)
        #expect(run.status == 65)
        #expect(run.errorLines.count == 1)
        #expect(run.output.isEmpty)
        #expect(try Run(["doctor"], in: home).text.contains("ingenting importert"))
    }

    /// The demo answers in another form.
    private static func answers(_ form: String) throws -> Data {
        let text = try Sources.answersText()
        switch form {
        case "utf8": return Data(text.utf8)
        case "utf8-bom": return Data("\u{FEFF}\(text)".utf8)
        case "utf16le": return try #require("\u{FEFF}\(text)".data(using: .utf16LittleEndian))
        case "utf16be": return try #require("\u{FEFF}\(text)".data(using: .utf16BigEndian))
        case "windows1252":
            return try #require(text.data(using: .windowsCP1252, allowLossyConversion: true))
        default: return Data(delimited(text, by: form == "tab" ? "\t" : ",").utf8)
        }
    }

    /// The same rows with another delimiter: every cell in quotation marks.
    private static func delimited(_ text: String, by delimiter: String) -> String {
        var result = ""
        var isQuoted = false
        for character in text {
            if character == "\"" { isQuoted.toggle() }
            switch character {
            case ";" where !isQuoted: result += delimiter
            case ",", "\t":
                result.append(isQuoted ? character : ".")
            default: result.append(character)
            }
        }
        return result
    }

    /// The demo answers with an impossible code in the first answer of the first row.
    private static func damagedAnswers() throws -> Data {
        var lines = try Sources.answersText().components(separatedBy: "\r\n")
        var cells = lines[1].components(separatedBy: ";")
        let column = try #require(lines[0].components(separatedBy: ";").firstIndex(of: "v_1"))
        cells[column] = "77"
        lines[1] = cells.joined(separator: ";")
        return Data(lines.joined(separator: "\r\n").utf8)
    }
}
