import Foundation
import Testing

@Suite struct RegionTests {
    let home: Home

    init() throws { home = try Home() }

    @Test(
        "each region has its kommuner, and only Øst has bydeler",
        arguments: [
            ("nord", 87, 0), ("midt-norge", 84, 0), ("vest", 85, 0), ("sor", 48, 0), ("ost", 53, 15),
            ("indre-ost", 69, 0),
        ])
    func counts(region: String, kommuner: Int, bydeler: Int) throws {
        let run = try Run(["units", "--region", region, "--format", "json"], in: home)
        let document = try run.json()
        #expect(run.status == 0)
        #expect(run.errors.isEmpty)
        #expect(document["schema"] as? Int == 1)
        #expect(document["synthetic"] as? Bool == true)
        #expect((document["units"] as? [Any])?.count == kommuner)
        let others = try #require(document["otherFrames"] as? [[String: Any]])
        #expect(others.map { ($0["units"] as? [Any])?.count } == [bydeler])
    }

    @Test(
        "a region is known by its label, with or without IMDi, in any capitals",
        arguments: ["Sør", "sør", "IMDi Sør", "imdi sør", "sor"])
    func labels(name: String) throws {
        let region = try Run(["units", "--region", name, "--format", "json"], in: home).json()["region"]
        #expect((region as? [String: Any])?["id"] as? String == "sor")
    }

    @Test("a hyphen is as good as a blank: indre øst")
    func hyphen() throws {
        let region = try Run(["units", "--region", "indre øst", "--format", "json"], in: home).json()[
            "region"]
        #expect((region as? [String: Any])?["id"] as? String == "indre-ost")
    }

    @Test("a region that does not exist is wrong usage, and the line says which exist")
    func unknown() throws {
        let run = try Run(["units", "--region", "sentrum"], in: home)
        #expect(run.status == 64)
        #expect(run.output.isEmpty)
        #expect(
            run.errors
                == "regionblikk: Kjenner ikke region «sentrum». Disse finnes: nord, midt-norge, vest, sor, ost, indre-ost.\n"
        )
    }

    @Test("the regions together have 426 kommuner, of which 312 answered; 10 of 15 bydeler did")
    func regions() throws {
        let document = try Run(["regions", "--format", "json"], in: home).json()
        let frames = try #require(document["frames"] as? [[String: Any]])
        let countries = frames.compactMap { ($0["regions"] as? [[String: Any]])?.last }
        let responses = countries.compactMap { $0["response"] as? [String: Any] }
        #expect(responses.map { $0["count"] as? Int } == [312, 10])
        #expect(responses.map { $0["N"] as? Int } == [426, 15])
        #expect(responses.map { $0["percent"] as? Int } == [73, 67])
    }
}
