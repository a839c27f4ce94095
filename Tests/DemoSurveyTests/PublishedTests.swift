import Testing

/// What the report of 2017 states holds in the demo survey, row by row.
@Suite struct PublishedTests {
    @Test func theReportStates117RowsThatTheDemoSurveyCanMeet() {
        #expect(PublishedRow.all.count == 205)
        #expect(PublishedRow.constraints.count == 117)
        #expect(PublishedRow.all.count { $0.scope == "panel" } == 41)
    }

    @Test(arguments: PublishedRow.constraints)
    func holds(_ row: PublishedRow) throws {
        let statement = try #require(try Demo.read().statement(on: row))
        #expect(statement.agrees(with: row), "the survey says \(statement), the report \(row.value)")
    }

    /// Where Table 1 speaks of percentages, the counts behind them are known exactly.
    @Test(arguments: [
        ("size", [65, 94, 66, 37, 35, 15]), ("centrality", [108, 38, 58, 108]),
        ("years", [4, 6, 24, 29, 23, 32, 194]), ("immigrants", [7, 152, 116, 37]),
    ])
    func asManyAnsweredInEachClassAsTheReportImplies(_ division: String, _ answered: [Int]) throws {
        let demo = try Demo.read()
        let table = try #require(demo.classTable(division))
        #expect(table.rows.map(\.rate.answered) == answered)
    }

    /// The report quotes these four, so they answered: Moss, Oppegård, Grue and Vanylven.
    @Test(arguments: ["0104", "0217", "0423", "1511"])
    func theKommunerThatAreQuotedAnswered(_ code: String) throws {
        let wave = try Demo.read().wave
        let unit = try #require(wave.register.position(ofUnit: code))
        #expect(wave.responses[unit] != nil)
    }

    /// Only one kommune of 50 000 or more is silent, and without Oslo's 667 000 inhabitants no choice would
    /// cover 84 percent.
    @Test func osloAnsweredAsAKommune() throws {
        let wave = try Demo.read().wave
        let unit = try #require(wave.register.position(ofUnit: "0301"))
        #expect(wave.responses[unit] != nil)
    }

    @Test func doingNothingIsMoreCommonInBothOfTheLessCentralClasses() throws {
        let demo = try Demo.read()
        let shares = ["0", "1", "2", "3"].map { id in
            demo.share(
                of: "none", to: "combine_norwegian_schooling", among: demo.kommuner([id], of: "centrality"))
        }
        #expect(min(shares[0], shares[1]) > max(shares[2], shares[3]))
    }
}
