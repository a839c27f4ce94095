import Survey
import TerminalUI
import Testing

@testable import Dashboard

@Suite("The sections on who answered")
struct ResponseSectionTests {
    private func demo(tabs: Int, region: String = "vest", height: Int = 40) throws -> Driver {
        var driver = Driver(try Demo.content(), height: height, region: region)
        try driver.press("4")
        for _ in 0..<tabs { try driver.press("Tab") }
        return driver
    }

    @Test("six sections follow each other, and digits still go to the lists")
    func tabs() throws {
        var driver = try demo(tabs: 0)
        let labels = [
            "[Purringer]", "[Dag for dag]", "[Tabell 1]", "[Dekning]", "[Representativitet]", "[Grunnlag]",
        ]
        for label in labels {
            #expect(driver.lines[2].contains(label))
            try driver.press("Tab")
        }
        #expect(driver.lines[2].contains("[Purringer]"))
        try driver.press("Shift-Tab")
        #expect(driver.lines[2].contains("[Grunnlag]"))
        try driver.press("1")
        #expect(driver.lines[1].contains("[1 Kommuner]"))
        try driver.press("4")
        #expect(driver.lines[2].contains("[Grunnlag]"), "the list is as it was left")
    }

    @Test("the last day holds all answers that have one, of all units of the place")
    func days() throws {
        let driver = try demo(tabs: 1)
        let readout = driver.state.front.readout(of: driver.state)
        let table = try #require(readout.tables.first)
        guard case .share(let last?)? = table.rows.last?[3] else { throw Missing() }
        #expect(last.units == 85)
        let new = table.rows.compactMap { row -> Int? in if case .whole(let n) = row[2] { n } else { nil } }
        #expect(new.reduce(0, +) == last.count)
    }

    @Test("a day opens who answered on it")
    func openDay() throws {
        var driver = try demo(tabs: 1)
        try driver.press("Down", "Enter")
        #expect(driver.lines[1].contains("svarte "))
        #expect(!driver.state.listedCodes.isEmpty)
        try driver.press("Esc")
        #expect(driver.lines[2].contains("[Dag for dag]"))
    }

    @Test("a reminder is marked on its day")
    func reminders() throws {
        var driver = try demo(tabs: 0)
        try driver.press("t", "Enter", "Tab")
        try driver.press("G")
        let day = try #require(driver.lines.first { $0.contains("3.1.2018") })
        #expect(day.contains("» 1"))
    }

    @Test("the classes of a division add up to the place, and a class opens who answered or did not")
    func classes() throws {
        var driver = try demo(tabs: 2)
        let table = try #require(driver.state.front.readout(of: driver.state).tables.first)
        let bases = table.rows.compactMap { row -> Int? in
            if case .share(let share?) = row[1] { share.units } else { nil }
        }
        #expect(bases.reduce(0, +) == 85)
        try driver.press("Down", "Enter")
        #expect(driver.text.contains("ikke svart"))
        try driver.press("Down", "Enter")
        #expect(driver.lines[1].contains("ikke svart"))
        #expect(driver.state.listedUnits.allSatisfy { driver.state.content.wave.responses[$0] == nil })
    }

    @Test("coverage never exceeds the whole, and has its counts")
    func coverage() throws {
        let driver = try demo(tabs: 3)
        let table = try #require(driver.state.front.readout(of: driver.state).tables.first)
        #expect(table.rows.count > 1)
        for row in table.rows {
            guard case .whole(let covered?) = row[1], case .whole(let total?) = row[2] else {
                throw Missing()
            }
            #expect(covered <= total)
        }
    }

    @Test("what a small place cannot tell is told of the country, and that is said")
    func representativity() throws {
        let small = try demo(tabs: 4, region: "nord", height: 120)
        #expect(small.text.contains("er for lite til å si noe"))
        #expect(small.text.contains("R 0,") || small.text.contains("R 1,"))
        let country = try demo(tabs: 4, region: "", height: 120)
        #expect(!country.text.contains("er for lite til å si noe"))
    }

    @Test("search, marks and filters belong to the list of reminders")
    func onlyReminders() throws {
        var driver = try demo(tabs: 1)
        try driver.press("f")
        #expect(driver.state.overlay == nil)
        try driver.press("a")
        #expect(driver.state.marks.isEmpty)
    }

    @Test("it opens in the section where it was left")
    func bookmark() throws {
        let driver = try demo(tabs: 3)
        var other = Driver(try Demo.content(), height: 40, region: nil)
        other.state.goTo(bookmark: driver.state.bookmark)
        #expect(other.lines == driver.lines)
    }

    private struct Missing: Error {}

    @Test("a section that lists nobody says so where one would search it")
    func noList() throws {
        var driver = Driver()
        try driver.press("4", "Tab", "/")
        #expect(driver.text.contains("Denne delen er ingen liste."))
    }
}
