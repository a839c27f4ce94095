import Survey
import SurveyAnalytics
import Testing

/// The waves before the newest: who answered, what was asked, and what can be compared.
@Suite struct EarlierWavesTests {
    private func wave(_ year: Int) throws -> Wave {
        try #require(try Demo.read().survey.wave(year))
    }

    private func item(_ id: String, _ year: Int) throws -> Item {
        let codebook = try wave(year).codebook
        return codebook.items[try #require(codebook.position(ofItem: id))]
    }

    @Test func everyWaveIsReadWithoutAnyIssue() throws {
        let waves = try Demo.read().survey.waves
        #expect(waves.map(\.year) == [2014, 2015, 2016, 2017])
        #expect(waves.allSatisfy { $0.issues.isEmpty && $0.codebook.isSynthetic })
        #expect(Set(waves.map(\.codebook.survey)).count == 1)
    }

    @Test(arguments: [
        (2014, "kommuner", 203, 428), (2015, "kommuner", 324, 428), (2015, "bydeler", 13, 15),
        (2016, "kommuner", 318, 428), (2016, "bydeler", 14, 15),
    ])
    func asManyAnsweredAsIsKnown(year: Int, frame: String, answered: Int, units: Int) throws {
        let wave = try wave(year)
        let rate = ResponseRate(of: .country(frame: frame, in: wave.register), in: wave)
        #expect(rate.answered == answered)
        #expect(rate.units == units)
    }

    @Test func bydelerWereNotAskedIn2014() throws {
        #expect(try wave(2014).register.frames.map(\.id) == ["kommuner"])
    }

    @Test(arguments: [
        (2014, ["settlement_barrier", "result_target"]),
        (
            2015,
            ["settlement_barrier", "result_target", "leadership_asks_results", "interpreter_guidelines"]
        ),
        (
            2016,
            [
                "settlement_barrier", "result_target", "combine_norwegian_schooling", "business_cooperation",
                "interpreter_guidelines", "channels", "service_needs_text",
            ]
        ),
    ])
    func onlyTheQuestionsOfTheWaveWereAsked(year: Int, items: [String]) throws {
        let codebook = try wave(year).codebook
        #expect(codebook.items.filter { $0.battery == nil }.map(\.id) == items)
        #expect(codebook.batteries.map(\.id) == (year == 2014 ? [] : ["benefit", "importance"]))
    }

    @Test(arguments: [2014, 2015, 2016])
    func onlySettlingKommunerWereAskedForAResultTarget(year: Int) throws {
        let wave = try wave(year)
        let column = try #require(wave.column("result_target"))
        let settling = try #require(wave.register.division("settling"))
        let others = wave.register.units.indices.filter { settling.classOfUnit($0)?.id == "no" }
        #expect(others.count > 10)
        #expect(others.allSatisfy { column.status[$0] == .notAsked })
        #expect(wave.register.units.indices.count { column.status[$0] == .notAsked } == others.count)
    }

    /// Sandefjord, Andebu and Stokke answered for themselves; the Sandefjord of 2017 is another kommune.
    @Test func theMergedKommuneLeavesEveryPanelAsMerged() throws {
        let demo = try Demo.read()
        let merged = try #require(demo.wave.register.position(ofUnit: "0710"))
        for years in [[2016, 2017], [2015, 2016, 2017], [2014, 2017]] {
            let waves = try years.map(wave)
            let panel = try Panel(of: "result_target", in: demo.country(), waves: waves)
            let exits = panel.exits.filter { $0.reason == .merged }
            #expect(exits.map(\.unit) == [merged])
            #expect(exits.map(\.year) == [years[years.count - 2]])
            #expect(panel.exits(.otherCode) == 0)
        }
        let parts = demo.wave.register.codeChanges.map(\.from)
        #expect(parts == ["0706", "0719", "0720"])
        #expect(try parts.allSatisfy { try wave(2016).register.position(ofUnit: $0) != nil })
    }

    /// "Had no assistance" of 2016 counts as "not relevant" because the codebook says so.
    @Test func noAssistanceAndNotRelevantOf2016AreOneInAPanel() throws {
        let outside = try item("benefit.business", 2016).categories.filter { $0.standing == .notRelevant }
        #expect(outside.map(\.id) == ["no-assistance", "not-relevant"])
        #expect(outside.map(\.value) == [nil, nil])
        let demo = try Demo.read()
        let panel = try Panel(
            of: "benefit.business", in: demo.country(), waves: [wave(2016), demo.wave])
        let table = try #require(panel.transitions().value)
        let rows = table.rows.indices.filter { table.rows[$0].standing == .notRelevant }
        let change = try #require(panel.change(of: .notRelevant).value)
        #expect(rows.count == 2)
        #expect(rows.allSatisfy { table.rowTotals[$0] > 0 })
        #expect(change.before.count == rows.reduce(0) { $0 + table.rowTotals[$1] })
    }

    @Test(arguments: ["benefit.plans", "importance.plans"])
    func theFourStepsOf2015AreRefusedWithTheReason(id: String) throws {
        #expect(try item(id, 2015).categories.compactMap(\.value) == [1, 2, 3, 4])
        for year in [2016, 2017] {
            let statement = try #require(try item(id, year).comparability(withWave: 2015))
            #expect(statement.reason?.en == "The scale of 2015 had four steps and no midpoint.")
            let later = try wave(year)
            #expect(throws: PanelRefusal.notComparable(year: year, statement)) {
                try Panel(
                    of: id, in: .country(frame: "kommuner", in: later.register),
                    waves: [wave(2015), later])
            }
        }
    }

    /// What a kommune thinks of the help in one year and the next is much the same.
    @Test func answersOfTwoWavesHangTogether() throws {
        let demo = try Demo.read()
        let earlier = try wave(2016)
        let now = try #require(BatteryAnswers(.benefit, of: demo.wave))
        let before = try #require(BatteryAnswers(.benefit, of: earlier))
        let pairs = demo.country().units.compactMap { unit -> (Double, Double)? in
            guard let place = earlier.register.position(ofUnit: demo.wave.register.units[unit].code),
                let one = before.step(ofUnit: place, area: 0), let other = now.step(ofUnit: unit, area: 0)
            else { return nil }
            return (Double(one), Double(other))
        }
        #expect((0.4...0.85).contains(Demo.correlation(pairs)))
    }

    @Test func everyRowAboutEarlierWavesHolds() throws {
        let earlier = try Report.read().check.entries.filter { [.panel, .earlier].contains($0.row.scope) }
        #expect(earlier.count == 55)
        for entry in earlier { #expect(entry.verdict.kind == .equal, "\(entry)") }
    }
}
