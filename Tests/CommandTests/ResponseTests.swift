import Foundation
import Testing

@Suite struct ResponseTests {
    let home: Home

    init() throws { home = try Home() }

    private func kommuner(_ arguments: [String]) throws -> [String: Any] {
        let run = try Run(["response", "--format", "json"] + arguments, in: home)
        #expect(run.status == 0)
        return try #require((try run.json()["frames"] as? [[String: Any]])?.first)
    }

    private func division(_ account: [String: Any]) throws -> [String: Any] {
        try #require((account["divisions"] as? [[String: Any]])?.first)
    }

    /// `scipy.stats.chi2_contingency` without correction, and NumPy (SciPy 1.17.1, NumPy 2.4.6).
    @Test("by size: chi-square 9.07 with five degrees, p = 0.11, and R = 0.87, as in SciPy and NumPy")
    func bySize() throws {
        let table = try division(try kommuner(["--by", "size"]))
        let chiSquare = try #require(table["chiSquare"] as? [String: Any])
        #expect(abs(try #require(chiSquare["statistic"] as? Double) - 9.067296132529998) < 1e-9)
        #expect(abs(try #require(chiSquare["p"] as? Double) - 0.10640986075454965) < 1e-9)
        #expect(chiSquare["degrees"] as? Int == 5)
        let r = try #require(table["rIndicator"] as? [String: Any])
        #expect(abs(try #require(r["value"] as? Double) - 0.8706714066128094) < 1e-12)
        let classes = try #require(table["classes"] as? [[String: Any]])
        let partials = [
            -0.019214786884528736, -0.008227734902817556, 0.008001809370019793, -0.025988888043036305,
            0.03762007255078148, 0.03974960171302171,
        ]
        let differences = [
            -0.10936980814286344, -0.05022116714719263, 0.04620769620003345, -0.13780910124420442,
            0.21783303753904554, 0.23818908138236433,
        ]
        for (place, found) in classes.enumerated() {
            #expect(abs(try #require(found["partial"] as? Double) - partials[place]) < 1e-12)
            #expect(
                abs(try #require(found["standardizedDifference"] as? Double) - differences[place]) < 1e-12)
        }
    }

    @Test(
        "84, 88 and 87 percent live where somebody answered, Oslo counted once; a percentage has no coverage")
    func coverage() throws {
        let found = try #require(try kommuner([])["characteristics"] as? [[String: Any]])
        let percents = found.map { ($0["coverage"] as? [String: Any])?["percent"] as? Int }
        let ids = found.compactMap { $0["id"] as? String }
        #expect(
            Dictionary(uniqueKeysWithValues: zip(ids, percents))
                == ["population": 84, "immigrants": 88, "immigrant_share": nil, "refugees": 87])
        let population = try #require(found.first { $0["id"] as? String == "population" })
        let difference = try #require(population["standardizedDifference"] as? Double)
        #expect(abs(difference - 0.19442110269834328) < 1e-9)
    }

    @Test("312 of 426 kommuner had answered on the last day of the fieldwork, the 37th")
    func days() throws {
        let days = try #require(try kommuner([])["days"] as? [[String: Any]])
        #expect(days.first?["ordinal"] as? Int == 1)
        #expect(days.last?["ordinal"] as? Int == 37)
        let soFar = try #require(days.last?["soFar"] as? [String: Any])
        #expect([soFar["count"] as? Int, soFar["N"] as? Int] == [312, 426])
    }

    @Test("a region by a division has the region's units alone")
    func region() throws {
        let account = try kommuner(["--region", "vest", "--by", "centrality"])
        #expect((account["domain"] as? [String: Any])?["N"] as? Int == 85)
        let table = try division(account)
        #expect(table["division"] as? String == "centrality")
        #expect(table["N"] as? Int == 85)
    }

    @Test(
        "a share is named only where weighting moves it by more than a point, and n is never passed by its effective number"
    )
    func moved() throws {
        for region in [[], ["--region", "nord"], ["--region", "sor"]] {
            for share in try #require(try kommuner(region)["moved"] as? [[String: Any]]) {
                let n = try #require((share["counted"] as? [String: Any])?["n"] as? Int)
                let weighted = try #require(share["weighted"] as? [[String: Any]])
                let points = weighted.compactMap { $0["pointsMoved"] as? Double }
                #expect(points.contains { abs($0) > 1 })
                #expect(
                    weighted.allSatisfy { ($0["effectiveN"] as? Double ?? .infinity) <= Double(n) + 1e-9 })
            }
        }
    }

    /// Post-stratified on region, and raked on region and size, by hand in NumPy 2.4.6.
    @Test(
        "60 percent with a result target are 59.2 weighted by region and 58.3 raked, with 300 and 298 effective units"
    )
    func weights() throws {
        let moved = try #require(try kommuner([])["moved"] as? [[String: Any]])
        let target = try #require(
            moved.first {
                $0["question"] as? String == "result_target"
                    && ($0["category"] as? [String: Any])?["id"] as? String == "yes"
            })
        let weighted = try #require(target["weighted"] as? [[String: Any]])
        let (values, effective) = (
            weighted.compactMap { $0["value"] as? Double },
            weighted.compactMap { $0["effectiveN"] as? Double }
        )
        for (found, expected) in zip(
            values + effective,
            [
                0.5917595930726964, 0.582845323887018, 300.4430021490285, 298.4005750811818,
            ])
        {
            #expect(abs(found - expected) < 1e-6)
        }
        #expect(values.count == 2)
    }

    @Test("what is not there is wrong usage", arguments: [["--by", "altitude"], ["--wave", "1999"]])
    func unknown(arguments: [String]) throws {
        let run = try Run(["response"] + arguments, in: home)
        #expect(run.status == 64)
        #expect(run.errorLines.count == 1)
    }
}
