import Foundation
import Testing

@Suite struct ReadingTests {
    let home: Home

    init() throws { home = try Home() }

    static let commands: [[String]] = [
        ["regions"], ["units", "--region", "nord"], ["show", "1401"],
        ["question"],
        ["question", "benefit.business", "--region", "vest"], ["question", "channels", "--by", "size"],
        ["question", "result_target_percent", "--by", "county", "--region", "nord"],
        ["question", "service_needs_text", "--region", "vest"], ["flags", "--region", "vest"],
        ["followup", "export", "--region", "sor"], ["followup", "reminders", "--region", "sor"],
        ["similar", "1401"],
        ["similar", "1106", "--area", "education_paths"], ["similar", "030101"], ["verify"],
        ["response"], ["response", "--region", "ost", "--by", "size"],
    ]

    @Test("every answer says that the answers are synthetic, in every form", arguments: commands)
    func synthetic(command: [String]) throws {
        let table = try Run(command + ["--format", "table"], in: home)
        #expect(table.status == 0)
        #expect(table.text.split(separator: "\n").first?.hasSuffix("SYNTETISKE SVAR") == true)
        let json = try Run(command + ["--format", "json"], in: home).json()
        #expect(json["synthetic"] as? Bool == true)
        #expect(json["schema"] as? Int == 1)
        #expect(json["wave"] as? Int == 2017)
        let csv = try Run(command + ["--format", "csv"], in: home).text
        #expect(csv.hasPrefix("\u{FEFF}"))
        #expect(csv.dropFirst().components(separatedBy: "\r\n").first?.hasSuffix(";datagrunnlag") == true)
        #expect(csv.hasSuffix(";syntetiske svar\r\n"))
    }

    @Test("the same question gives the same bytes in every process", arguments: commands)
    func stable(command: [String]) throws {
        let runs = try (0..<2).map { _ in try Run(command + ["--format", "json"], in: home).output }
        #expect(runs[0] == runs[1])
    }

    @Test("units are sorted by benefit from the highest, those without one last")
    func sorting() throws {
        let command = ["units", "--region", "vest", "--sort", "benefit", "--descending", "--format", "json"]
        let units = try #require(try Run(command, in: home).json()["units"] as? [[String: Any]])
        let means = units.map { ($0["benefit"] as? [String: Any])?["mean"] as? Double }
        let known = means.compactMap { $0 }
        #expect(known == known.sorted(by: >))
        #expect(means.prefix(known.count).allSatisfy { $0 != nil })
        #expect(units.count == 85)
    }

    @Test("å stands last in the alphabet")
    func alphabet() throws {
        let units = try #require(
            try Run(["units", "--sort", "name", "--format", "json"], in: home).json()["units"]
                as? [[String: Any]])
        let names = units.compactMap { $0["name"] as? String }
        #expect(names.first == "Agdenes")
        #expect(names.last == "Åsnes")
    }

    @Test("a flag narrows the list to units that carry it")
    func flag() throws {
        let run = try Run(
            ["units", "--region", "vest", "--flag", "not-answered", "--format", "json"], in: home)
        let units = try #require(try run.json()["units"] as? [[String: Any]])
        #expect(!units.isEmpty)
        #expect(units.allSatisfy { ($0["flags"] as? [String])?.contains("not-answered") == true })
        #expect(units.allSatisfy { ($0["response"] as? [String: Any])?["status"] as? String == "silent" })
    }

    @Test("a share carries count, n, N, percent, interval and bounds, and its counts agree")
    func share() throws {
        let document = try Run(
            ["question", "interpreter_guidelines", "--region", "vest", "--format", "json"], in: home
        ).json()
        let frames = try #require(document["frames"] as? [[String: Any]])
        let domain = try #require((frames.first?["domains"] as? [[String: Any]])?.first)
        let answers = try #require(domain["answers"] as? [String: Any])
        let category = try #require((answers["categories"] as? [[String: Any]])?.first)
        let share = try #require(category["share"] as? [String: Any])
        let (count, n) = try (#require(share["count"] as? Int), #require(share["n"] as? Int))
        #expect(share["N"] as? Int == 85)
        #expect(share["percent"] as? Int == (200 * count + n) / (2 * n))
        let interval = try #require(share["interval"] as? [String: Any])
        #expect(interval["approximate"] as? Bool == false)
        #expect(interval["ofUnits"] as? Int == 85)
        let low = try #require((share["boundsFromSilence"] as? [String: Any])?["low"] as? Double)
        #expect(abs(low - Double(count) / 85) < 1e-12)
    }

    @Test("a unit is shown by its code or by a name that it alone has")
    func show() throws {
        let byCode = try Run(["show", "1401", "--format", "json"], in: home)
        let byName = try Run(["show", "flora", "--format", "json"], in: home)
        #expect(byCode.status == 0)
        #expect(byCode.output == byName.output)
    }

    @Test("Bø is the name of three kommuner, so the code is asked for")
    func ambiguous() throws {
        let run = try Run(["show", "Bø", "--lang", "en"], in: home)
        #expect(run.status == 64)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains("0821, 1867"))
    }

    @Test("a language is chosen with --lang")
    func language() throws {
        #expect(try Run(["regions", "--lang", "en"], in: home).text.contains("SYNTHETIC ANSWERS"))
        #expect(try Run(["regions", "--lang", "nn"], in: home).text.contains("kommunar"))
    }

    @Test("a folder is read in place of the demo survey, and gives the same answers")
    func folder() throws {
        let command = ["units", "--region", "vest", "--format", "json"]
        let folder = try Run(command + ["--survey", Sources.folder], in: home)
        #expect(folder.status == 0)
        #expect(folder.output == (try Run(command, in: home).output))
    }
}
