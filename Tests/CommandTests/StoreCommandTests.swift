import Foundation
import Testing

/// Copies of the database, checking it, and forgetting.
@Suite struct StoreCommandTests {
    let home: Home

    init() throws { home = try Home() }

    private static let database = ".local/share/regionblikk/regionblikk.sqlite"

    private var databases: [String] {
        get throws {
            try FileManager.default.contentsOfDirectory(atPath: home.path(".local/share/regionblikk"))
                .filter { $0.hasSuffix(".sqlite") }.sorted()
        }
    }

    @Test("a copy is private and never written over another file; restored, it holds what it held")
    func copies() throws {
        try home.putOnList([["nr": "1401", "notat": "før"]])
        #expect(try Run(["backup", "copy.sqlite"], in: home).status == 0)
        let mode = try FileManager.default.attributesOfItem(atPath: home.path("copy.sqlite"))[
            .posixPermissions]
        #expect(mode as? Int == 0o600)
        #expect(try Run(["backup", "copy.sqlite"], in: home).status == 73)
        try home.putOnList([["nr": "1401", "notat": "etter", "status": "ny"]])

        #expect(try Run(["restore", "copy.sqlite"], in: home).status == 1)
        #expect(try home.listed()["1401"]?["notes"] as? String == "etter")
        let run = try Run(["restore", "copy.sqlite", "--yes"], in: home)
        #expect(run.status == 0, "\(run.errors)")
        #expect(try home.listed()["1401"]?["notes"] as? String == "før")
        let kept = try #require(try databases.first { $0 != "regionblikk.sqlite" })
        #expect(run.errors.contains(kept))
        let back = ["restore", home.path(".local/share/regionblikk/" + kept), "--yes"]
        #expect(try Run(back, in: home).status == 0)
        #expect(try home.listed()["1401"]?["notes"] as? String == "etter")
    }

    @Test("a damaged database is found, kept as it is, and a copy takes its place")
    func damaged() throws {
        try home.putOnList([["nr": "1401", "notat": "før"]])
        #expect(try Run(["db", "check"], in: home).status == 0)
        #expect(try Run(["backup", "copy.sqlite"], in: home).status == 0)
        let junk = Data(String(repeating: "ikke en database ", count: 600).utf8)
        _ = try home.write(junk, as: StoreCommandTests.database)
        let check = try Run(["db", "check"], in: home)
        #expect(check.status == 1)
        #expect(check.errorLines.count == 1)
        #expect(try Run(["restore", "copy.sqlite", "--yes"], in: home).status == 0)
        #expect(try Run(["db", "check"], in: home).status == 0)
        #expect(try home.listed()["1401"]?["notes"] as? String == "før")
        let kept = try #require(try databases.first { $0 != "regionblikk.sqlite" })
        #expect(try home.read(".local/share/regionblikk/" + kept) == junk)
    }

    @Test("what is no copy changes nothing: 66 where there is none, 65 where it is none")
    func noCopy() throws {
        try home.putOnList([["nr": "1401", "notat": "før"]])
        #expect(try Run(["restore", "nowhere", "--yes"], in: home).status == 66)
        _ = try home.write(Data(repeating: 7, count: 9000), as: "junk")
        #expect(try Run(["restore", "junk", "--yes"], in: home).status == 65)
        #expect(try home.listed()["1401"]?["notes"] as? String == "før")
        #expect(try databases == ["regionblikk.sqlite"])
    }

    @Test("without a database there is nothing to copy: 66; checking finds nothing wrong and makes nothing")
    func nothing() throws {
        #expect(try Run(["backup", "copy.sqlite"], in: home).status == 66)
        #expect(try Run(["db", "check"], in: home).status == 0)
        #expect(try Run(["forget", "--before", "2030-01-01"], in: home).status == 0)
        #expect(try home.names.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: home.path(".local")))
    }

    @Test("forgetting says first what would go, then removes it from the file itself")
    func forget() throws {
        try home.putOnList([["nr": "1401", "notat": "HEMMELIG", "rådgiver": "Bo"]])
        let shown = try Run(["forget", "--before", "31.12.2999"], in: home)
        #expect(shown.status == 0)
        #expect(shown.text.contains("--yes"))
        #expect(try home.listed()["1401"]?["notes"] as? String == "HEMMELIG")
        #expect(try Run(["forget", "--before", "2999-12-31", "--yes", "--advisers"], in: home).status == 0)
        #expect(try home.listed()["1401"]?["notes"] is NSNull)
        #expect(try home.listed()["1401"]?["adviser"] is NSNull)
        #expect(try home.read(StoreCommandTests.database).range(of: Data("HEMMELIG".utf8)) == nil)
        #expect(try Run(["db", "check"], in: home).status == 0)
        let again = try Run(["forget", "--before", "2999-12-31", "--advisers"], in: home)
        #expect(!again.text.contains("--yes"))
    }

    @Test("a day that is none is refused: 64")
    func noDay() throws {
        #expect(try Run(["forget", "--before", "snart"], in: home).status == 64)
    }
}
