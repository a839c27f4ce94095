import Survey
import SurveyAnalytics
import Testing

/// What the report of 2017 states holds in the demo survey, row by row.
@Suite struct PublishedTests {
    @Test func theReportStates205RowsAndNothingDiffersUnexplained() throws {
        let report = try Report.read()
        #expect(report.rows.count == 205)
        #expect(report.rows.count { $0.scope == .panel } == 41)
        #expect(report.check.count(.differs) == 0)
        #expect(report.check.count(.cannotHold) == report.contradictions.count)
    }

    /// Three rows speak of what no survey answers; those of other years wait for their waves.
    @Test func everyRowThatTheSurveyCanAnswerIsAnswered() throws {
        let survey = try Demo.read().survey
        for entry in try Report.read().check.entries {
            guard case .notComputable(let obstacle) = entry.verdict else { continue }
            switch obstacle {
            case .outside: #expect(entry.row.scope == .outside)
            case .noWave(let year): #expect(survey.wave(year) == nil)
            default: Issue.record("\(entry.row.id): \(obstacle)")
            }
        }
    }

    /// What every survey of these units says, whoever answers: the rows that need the register alone.
    @Test func fourteenRowsOfTheRegisterAloneHoldAndTwelveCannot() throws {
        let check = try Report.read().check
        #expect(check.countFromRegister(.equal) == 14)
        #expect(check.countFromRegister(.cannotHold) == 12)
        #expect(check.countFromRegister(.differs) == 0)
    }

    @Test func aRowThatIsChangedDiffersByAsMuch() throws {
        let report = try Report.read()
        let rows = report.rows.map { row in
            row.id == "f4.yes" ? row.claiming(.number(PublishedNumber(scaled: 62, decimals: 0))) : row
        }
        let check = PublishedCheck(
            rows, contradictions: report.contradictions, against: try Demo.read().survey,
            themes: report.themes)
        let differing = check.entries.filter { $0.verdict.kind == .differs }
        #expect(differing.map(\.row.id) == ["f4.yes"])
        guard case .differs(_, let difference) = differing[0].verdict else { return }
        #expect(difference == -2)
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

extension PublishedRow {
    /// The same row with another claim.
    func claiming(_ claim: PublishedClaim) -> PublishedRow {
        PublishedRow(
            id: id, scope: scope, since: since, until: until, panel: panel, frame: frame, measure: measure,
            subject: subject, part: part, claim: claim)
    }
}
