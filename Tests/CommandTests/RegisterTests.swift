import Foundation
import Testing

@Suite("Units as they were in other years")
struct RegisterTests {
    let home: Home

    init() throws { home = try Home() }

    @Test(
        "--as-of lists the units of the register that holds then, with what they were",
        arguments: ["2024", "2031"])
    func asOf(year: String) throws {
        let document = try Run(["units", "--as-of", year, "--format", "json"], in: home).json()
        #expect(document["year"] as? Int == 2024)
        let frames = try #require(document["frames"] as? [[String: Any]])
        let units = try #require(frames.first?["units"] as? [[String: Any]])
        #expect(units.count == 357)
        let moss = try #require(units.first { $0["code"] as? String == "3103" })
        let before = try #require(moss["before"] as? [[String: Any]])
        #expect(before.map { $0["until"] as? Int } == [2024, 2020])
        let parts = try #require(before.last?["units"] as? [[String: Any]])
        #expect(parts.map { $0["code"] as? String } == ["0104", "0136"])
        #expect(parts.map { $0["name"] as? String } == ["Moss", "Rygge"])
    }

    @Test("for people and for spreadsheets it says the same, and that nothing of it is an answer")
    func forms() throws {
        let table = try Run(["units", "--as-of", "2020", "--region", "midt-norge"], in: home).text
        #expect(table.hasPrefix("Registeret fra 2020\n"), "no answers, so no badge")
        #expect(table.contains("del av Snillfjord 5012"))
        let sheet = try Run(["units", "--as-of", "2020", "--format", "csv"], in: home).text
        let moss = try #require(sheet.split(separator: "\r\n").first { $0.contains(";3002;") })
        #expect(moss.contains("Moss 0104 og Rygge 0136 (før 2020)"))
        #expect(moss.contains("tall fra registeret, ikke svar"))
    }

    @Test("a year without a register, and what chooses among answers, are one plain line")
    func refused() throws {
        let early = try Run(["units", "--as-of", "2013"], in: home)
        #expect(early.status == 64)
        #expect(early.errorLines.count == 1)
        #expect(early.errors.contains("2014, 2015, 2016, 2017, 2018, 2019, 2020, 2024"))
        let sorted = try Run(["units", "--as-of", "2020", "--sort", "benefit"], in: home)
        #expect(sorted.status == 64)
        #expect(sorted.errorLines.count == 1)
    }

    @Test("a merged kommune's show has the answers of those that it was made of, each for itself")
    func history() throws {
        let folder = try survey()
        let show = ["show", "3103", "--survey", folder, "--format", "json"]
        let document = try Run(show, in: home).json()
        let history = try #require(document["history"] as? [String: Any])
        let answers = try #require(history["answers"] as? [[String: Any]])
        let steps = try #require(answers.first?["steps"] as? [[String: Any]])
        #expect(steps.map { $0["absent"] as? String } == ["merged", nil, nil])
        let parts = try #require(steps.first?["before"] as? [[String: Any]])
        #expect(parts.map { $0["name"] as? String } == ["Moss", "Rygge"])
        #expect(parts.map { $0["categories"] as? [String] } == [["yes"], ["no"]])
        #expect(steps[1]["categories"] as? [String] == ["yes"])
        let text = try Run(["show", "3103", "--survey", folder], in: home).text
        #expect(text.contains("Rygge 0136"))
        #expect(text.contains("før 2020"))
        let halden = try Run(["show", "3101", "--survey", folder, "--format", "json"], in: home).json()
        let presences = (halden["history"] as? [String: Any])?["waves"] as? [[String: Any]]
        #expect(presences?.map { $0["absent"] as? String } == [nil, nil, nil])
    }

    /// Three waves of one question: of 2017, of 2020 and of 2024, with the registers that are shipped.
    private func survey() throws -> String {
        let fixtures = URL(filePath: Sources.folder).deletingLastPathComponent()
        let folder = home.folder.appending(path: "survey")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        let shipped =
            ["survey/register-2017.yaml", "survey/units-2017.csv", "survey/series-2017.csv"]
            + ["survey/code-changes-2017.csv", "registers/code-changes.csv"]
            + [2020, 2024].flatMap { ["registers/register-\($0).yaml", "registers/units-\($0).csv"] }
        for name in shipped {
            let file = fixtures.appending(path: name)
            try FileManager.default.copyItem(at: file, to: folder.appending(path: file.lastPathComponent))
        }
        let answers = [
            2017: "0101;1\n0104;1\n0136;2", 2020: "3001;1\n3002;1", 2024: "3101;2\n3103;2",
        ]
        for (year, rows) in answers {
            let codebook = """
                schema: 1
                survey: small
                wave: \(year)
                title: Small
                layout: {unit: nr}
                sections: [{id: all, label: All}]
                items:
                  - id: q
                    kind: single
                    section: all
                    label: Question
                    column: q
                    categories: [{id: "yes", code: 1, label: Yes}, {id: "no", code: 2, label: No}]

                """
            try Data(codebook.utf8).write(to: folder.appending(path: "codebook-\(year).yaml"))
            try Data("nr;q\n\(rows)\n".utf8).write(to: folder.appending(path: "answers-\(year).csv"))
        }
        return folder.path
    }
}
