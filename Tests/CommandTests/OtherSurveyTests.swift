import Foundation
import SchoolSurvey
import Testing

/// A survey of schools in four waves, through files and commands: 6 000 where numbers are recounted, and some of them where words are
/// read.
@Suite("A survey of another shape, by commands")
struct OtherSurveyTests {
    private let home: Home

    init() throws { home = try Home() }

    private func made(_ schools: Int) throws -> SchoolSurvey {
        try SchoolSurvey(
            schools: schools, years: [2016, 2018, 2020, 2022], in: home.folder.appending(path: "schools"))
    }

    private func run(_ arguments: [String]) throws -> Run {
        try Run(arguments + ["--survey", home.path("schools")], in: home)
    }

    @Test("numbers agree with a plain recount of the answers")
    func recount() throws {
        let survey = try made(6000)
        let document = try run(["question", "plan", "--by", "district", "--format", "json"]).json()
        let frames = try #require(document["frames"] as? [[String: Any]])
        #expect(frames.map { $0["id"] as? String } == ["schools"])
        let domains = try #require(frames.first?["domains"] as? [[String: Any]])
        let newest = try #require(survey.answers[2022])
        var counted = 0
        for entry in domains {
            let domain = try #require(entry["domain"] as? [String: Any])
            let label = domain["label"] as? String ?? ""
            guard domain["scope"] as? String == "class" else { continue }
            let own = newest.indices.filter { SchoolSurvey.district(ofSchool: $0) == label }
            let given = own.compactMap { newest[$0] }
            let answers = try #require(entry["answers"] as? [String: Any])
            let categories = try #require(answers["categories"] as? [[String: Any]])
            #expect(domain["N"] as? Int == own.count)
            #expect(answers["n"] as? Int == given.count)
            #expect(categories.first?["count"] as? Int == given.count { $0.hasPlan })
            counted += 1
        }
        #expect(counted == SchoolSurvey.districts)
    }

    @Test("units are followed through four waves, and a district is chosen as a region is")
    func waves() throws {
        let survey = try made(6000)
        let place = try #require(
            (0..<6000).first { place in survey.years.allSatisfy { survey.answers[$0]?[place] != nil } })
        let code = SchoolSurvey.code(ofSchool: place)
        let history = try run(["show", code, "--format", "json"]).json()["history"] as? [String: Any]
        let answers = try #require(history?["answers"] as? [[String: Any]])
        let plan = try #require(answers.first { $0["question"] as? String == "plan" })
        let given = (plan["steps"] as? [[String: Any]])?.map { $0["categories"] as? [String] }
        #expect(given == survey.years.map { [survey.answers[$0]?[place]?.hasPlan == true ? "yes" : "no"] })
        let units = try run(["units", "--region", "Distrikt 3", "--format", "json"]).json()
        #expect((units["units"] as? [Any])?.count == 500)
        let asOf = try run(["units", "--as-of", "2022", "--format", "json"]).json()
        let frames = try #require(asOf["frames"] as? [[String: Any]])
        #expect((frames.first?["units"] as? [Any])?.count == 6000)
    }

    @Test("no word of it is a kommune's, in any language", arguments: ["nb", "nn", "en"])
    func words(language: String) throws {
        _ = try made(600)
        let report = home.path("report-\(language).html")
        let commands: [[String]] = [
            ["regions"], ["units", "--region", "Distrikt 1"],
            ["units", "--as-of", "2022", "--region", "Distrikt 1"],
            ["show", "S0001"], ["question"], ["question", "plan", "--by", "district"],
            ["flags", "--region", "Distrikt 1"],
            ["similar", "S0001"], ["response"], ["response", "--by", "size"], ["change", "plan"],
            ["followup", "export", "--region", "Distrikt 1"],
            ["followup", "reminders", "--region", "Distrikt 1"],
            ["followup", "list"], ["followup", "contact", "list"], ["group", "list"],
            ["units", "--region", "nowhere"], ["show", "nobody"], ["units", "--as-of", "1999"],
            ["report", "--unit", "S0001", "--output", report],
            ["followup", "mail", "S0001", "--template", "meeting", "--who", "Ada"],
        ]
        for command in commands {
            let run = try run(command + ["--lang", language])
            let found = ForeignWords.lines(of: run.text + run.errors)
            #expect(found.isEmpty, "\(command.joined(separator: " ")): \(found.prefix(3))")
            #expect(!(run.text + run.errors).isEmpty)
            #expect([0, 64].contains(run.status), "\(command.joined(separator: " ")): \(run.errors)")
        }
        let html = try String(contentsOfFile: report, encoding: .utf8)
        #expect(ForeignWords.lines(of: html).isEmpty)
    }

    @Test("the small survey of the document is one, and says what the document says")
    func documented() throws {
        let folder = home.folder.appending(path: "documented")
        try SchoolSurvey.writeDocumented(in: folder)
        let survey = ["--survey", folder.path]
        let regions = try Run(["regions"] + survey, in: home)
        #expect(regions.errors.isEmpty)
        #expect(regions.text.contains("Nord") && regions.text.contains("Sør"))
        let units = try Run(["units", "--region", "sør", "--format", "json"] + survey, in: home).json()
        let names = (units["units"] as? [[String: Any]])?.map { $0["name"] as? String }
        #expect(names == ["Havna", "Lia"])
        let show = try Run(["show", "havna", "--format", "json"] + survey, in: home).json()
        let rules = Set((show["flags"] as? [[String: Any]] ?? []).compactMap { $0["rule"] as? String })
        #expect(rules.isSuperset(of: ["low-benefit", "missing-practice"]))
    }
}
