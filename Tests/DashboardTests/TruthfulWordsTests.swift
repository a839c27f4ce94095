import FollowUp
import Survey
import TerminalUI
import Testing
import Wording

@testable import Dashboard
@testable import SurveyAnalytics

/// Words that say whose number it is, and of whom.
@Suite("What numbers are said to be of")
struct TruthfulWordsTests {
    private func demo(_ region: String = "vest", width: Int = 80, height: Int = 40) throws -> Driver {
        Driver(try Demo.content(), width: width, height: height, region: region)
    }

    private func figure(_ id: String, _ driver: inout Driver) throws {
        if driver.state.front is FigureScreen { try driver.press("Esc") }
        try driver.press("6", "Home")
        driver.send(.figures(try Demo.library()))
        let place = try #require(driver.state.library?.figures.firstIndex { $0.id == id })
        for _ in 0..<place { try driver.press("Down") }
        try driver.press("Enter")
    }

    @Test("a mean has its own n beside it, which leaves the not relevant out")
    func means() throws {
        var driver = try demo()
        try figure("15", &driver)
        let rows = try #require((driver.state.front as? FigureScreen)?.reading?.result.table?.rows)
        let row = try #require(rows.first)
        let mean = try #require(row.mean)
        let all = try #require(row.values.first?.share?.base)
        #expect(mean.base < all)
        let value = Numbers(.bokmaal).decimal(mean.value)
        #expect(driver.text.contains("n=\(all)  snitt \(value) (n=\(mean.base))"))
    }

    @Test("a change of an area says among how many it is, and the heading how many answered each area")
    func changes() throws {
        var driver = try demo()
        try figure("17", &driver)
        let rows = try #require((driver.state.front as? FigureScreen)?.reading?.result.table?.rows)
        let change = try #require(rows.first?.changes.first)
        #expect(driver.text.contains("blant \(change.base) som svarte hver gang"))
        let bases = rows.filter { $0.label != .allAreas }.flatMap(\.values).compactMap { $0.share?.base }
        let (least, most) = (try #require(bases.min()), try #require(bases.max()))
        let text = driver.text.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") }
            .joined(separator: " ")
        #expect(text.contains("av dem \(least)–\(most) på hvert område"))
        let notes = driver.state.front.readout(of: driver.state).notes
        #expect(notes.contains { $0.contains("kan derfor avvike") })
        try figure("12", &driver)
        #expect(!driver.state.front.readout(of: driver.state).notes.contains { $0.contains("avvike") })
    }

    @Test("one new is said in the singular", arguments: [(0, "0 nye"), (1, "1 ny,"), (2, "2 nye")])
    func singular(gained: Int, words: String) {
        let change = CategoryChange(
            since: 2016, until: 2017, kept: 4, gained: gained, lost: 1, neither: 20, leftOut: 0, units: 30)
        #expect(PanelWords.sentence(change, Numbers(.bokmaal)).nb.contains(words))
        #expect(PanelWords.sentence(change, Numbers(.nynorsk)).nn.contains(words))
    }

    @Test("an answer to an area is of those who answered it, not relevant included; the silent are of all")
    func areas() throws {
        var driver = try demo()
        try driver.press("3", "Right", "Right")
        let area = try #require((driver.state.front as? AreasScreen)?.selected)
        let share = try #require(area.benefit.share(of: .neither, base: .withNotRelevant))
        #expect(share.base > area.benefit.base(.withoutNotRelevant))
        #expect(driver.text.contains("verken (3): \(share.count) av \(share.base), "))
        #expect(driver.text.contains("N=85"))
        try driver.press("Right", "Right", "Right")
        #expect(driver.text.contains(": \(area.count(of: .none)) av 85"))
    }

    @Test("of bydeler, all bydeler are spoken of and no country, and no key is offered that does nothing")
    func districts() throws {
        var driver = try demo("ost")
        try driver.press("b")
        #expect(driver.lines[2].contains("alle bydeler 67 % (10/15)"))
        try figure("1", &driver)
        #expect(driver.text.contains("Vises bare for kommuner: registeret har ikke"))
        #expect(!driver.lines[23...].joined().contains("sted/landet"))
        try driver.press("Tab")
        #expect(driver.text.contains("Alle bydeler vises allerede"))
        #expect(!driver.text.contains("Hele landet vises"))
        try figure("15", &driver)
        #expect(!driver.text.contains("Vises bare for"))
    }

    @Test("the key line names no key that does nothing here")
    func keys() throws {
        var driver = try demo()
        try figure("1", &driver)
        #expect(driver.state.hints.allSatisfy { $0.key != "Enter" }, "a sum cannot be opened")
        try figure("4", &driver)
        #expect(driver.state.hints.contains { $0.key == "Enter" })
    }

    @Test("points are not told where percent is not")
    func fewUnits() throws {
        let group = try #require(
            UnitGroup(name: "fire", frame: "kommuner", codes: ["1401", "1411", "1412", "1413"]))
        var driver = try demo()
        driver.state = State(
            content: driver.state.content, settings: driver.state.settings, size: driver.state.size,
            region: State.entry(ofGroup: "fire"), groups: [group], desk: driver.state.desk)
        try driver.press("4", "Tab")
        #expect(driver.text.contains("Samme dag i 2016"))
        #expect(!driver.text.contains("prosentpoeng"))
        try driver.press("Tab")
        #expect(driver.text.contains("Bare de som er med i gruppen"))
        #expect(try !regionOfVest().contains("i gruppen"))
        try driver.press("2", "Enter", "2")
        #expect(driver.text.contains("(i gruppen)"))
    }

    private func regionOfVest() throws -> String {
        var driver = try demo()
        try driver.press("4", "Tab", "Tab")
        return driver.text
    }

    @Test("the sign beside an area of a kommune is its own flag; the region's is told in words")
    func ownFlags() throws {
        var driver = try demo()
        let content = driver.state.content
        let satisfied = try #require(
            driver.state.listedUnits.first { unit in
                let areas = driver.state.flaggedAreas(ofUnit: unit)
                return areas["education"] == nil && areas.isEmpty && content.summary(unit).benefit != nil
            })
        for _ in 0..<(driver.state.listedUnits.firstIndex(of: satisfied) ?? 0) { try driver.press("Down") }
        try driver.press("Enter", "2")
        let found = driver.state.areaComparisons(forUnit: satisfied).filter(\.isRemarkable)
        #expect(!found.isEmpty)
        #expect(driver.text.contains("Region Vest er flagget på "))
        #expect(!driver.lines[4..<16].joined().contains("!"))
        let readout = driver.state.front.readout(of: driver.state)
        let headings = try #require(readout.tables.first?.columns.suffix(2).map(\.heading))
        #expect(headings == ["flagg", "flagg, region Vest"])
        let rows = try #require(readout.tables.first?.rows)
        #expect(rows.allSatisfy { $0[$0.count - 2] == .text("") })
        #expect(rows.contains { $0[$0.count - 1] != .text("") })
    }

    @Test("the filter for those silent this time says so")
    func silentThisTime() throws {
        var driver = try demo()
        try driver.press("f")
        #expect(driver.text.contains("ikke svart denne gangen"))
    }

    @Test("the follow-up list of bydeler is headed by bydel; that a unit is not on it is said once")
    func followUp() throws {
        var driver = try demo("ost")
        try driver.press("b", "o", "5")
        #expect(driver.lines[3].contains("bydel"))
        #expect(!driver.lines[3].contains("kommune"))
        try driver.press("1", "Down", "Enter", "7")
        #expect(driver.text.components("Ikke på oppfølgingslisten") == 1)
        #expect(driver.text.contains("o setter den på listen."))
    }
}

extension String {
    /// How often a text stands in this one.
    fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
