import Foundation
import Testing

/// What a wave does to the follow-up when it is imported again with more answers.
@Suite struct SettlingTests {
    let home: Home

    init() throws { home = try Home() }

    @Test("units that were followed up for their silence are done once they answer, and named")
    func settled() throws {
        let lines = try Sources.answersText().components(separatedBy: "\r\n")
        let answered = lines.filter { !$0.contains("1411") }
        try #require(answered.count < lines.count)
        let part = try home.write(Data(answered.joined(separator: "\r\n").utf8), as: "part.csv")
        let first = try Run(Sources.importing(part), in: home)
        #expect(first.status == 0)
        #expect(!first.errors.contains("Påminnelser"))
        try home.putOnList([["nr": "1411", "på listen": "ja"]])
        #expect(try home.listed()["1411"]?["status"] as? String == "new")
        let all = try Run(Sources.importing(), in: home)
        #expect(all.status == 0)
        #expect(all.errors.contains("Gulen"))
        #expect(try home.listed()["1411"]?["status"] as? String == "done")
        #expect(!(try Run(Sources.importing(), in: home)).errors.contains("Gulen"))
    }
}
