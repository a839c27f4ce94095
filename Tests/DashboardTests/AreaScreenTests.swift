import Survey
import SurveyAnalytics
import TerminalUI
import Testing

@testable import Dashboard

@Suite("The areas of help")
struct AreaScreenTests {
    private func driver(_ region: String = "vest", width: Int = 80, height: Int = 24) throws -> Driver {
        var driver = Driver(try Demo.content(), width: width, height: height, region: region)
        try driver.press("3")
        return driver
    }

    private func screen(_ driver: Driver) throws -> AreasScreen {
        try #require(driver.state.front as? AreasScreen)
    }

    @Test("are those of analytics, and every count opens as many units")
    func counts() throws {
        var driver = try driver()
        let domain = driver.state.place.domain(in: driver.state.content)
        let rows = try screen(driver).rows
        #expect(rows == driver.state.content.areas(of: domain))
        #expect(rows.count == 10)
        for row in rows {
            let parts = ScalePart.allCases.map { row.benefit.share(of: $0)?.count }
            #expect([.poor, .neither, .good].map(row.count) == parts)
            #expect(AreaAnswer.allCases.reduce(0) { $0 + row.count(of: $1) } == domain.count)
        }
        for answer in AreaAnswer.allCases {
            try driver.press("Right")
            let area = try #require(try screen(driver).selected)
            let count = area.count(of: answer)
            let base = answer == AreaAnswer.none ? 85 : area.benefit.base(.withNotRelevant)
            #expect(driver.text.contains("\(count) av \(base)"))
            guard count > 0 else { continue }
            try driver.press("Enter")
            #expect(driver.state.units.rows.count == count)
            try driver.press("Esc")
        }
        #expect(try screen(driver).answer == AreaAnswer.none, "it comes back to the same number")
    }

    @Test("open all units of a row, the lowest rating first, with the rating of each beside it")
    func ratings() throws {
        var driver = try driver()
        try driver.press("Down", "Enter")
        #expect(driver.lines[1].contains("Kommuner › Bistand › Bistand, "))
        #expect(driver.lines[3].contains("karakter"))
        let units = driver.state.units.rows
        #expect(units.count == 85)
        let gaps = driver.state.content.gaps
        let steps = units.map { gaps.areas(ofUnit: $0)[1].benefit.step ?? 9 }
        #expect(steps == steps.sorted())
        try driver.press("s", "Up", "Up", "Up", "Up", "Enter")
        #expect(driver.state.units.rows == driver.state.place.domain(in: driver.state.content).units)
        try driver.press("s", "Down", "Down", "Enter")
        #expect(driver.state.units.rows == units, "the list's own column is one to sort by")
    }

    @Test("are ordered by lowest benefit, largest gap and largest fall")
    func orders() throws {
        var driver = try driver()
        try driver.press("s", "Down", "Enter")
        let means = try screen(driver).rows.compactMap { $0.benefit.mean.value?.value }
        #expect(means == means.sorted())
        try driver.press("s", "Down", "Enter")
        let gaps = try screen(driver).rows.compactMap { $0.gap?.value }
        #expect(gaps == gaps.sorted(by: >))
        try driver.press("s", "Down", "Enter")
        let changes = try screen(driver).rows.compactMap { $0.change?.value }
        #expect(changes == changes.sorted())
        #expect(driver.text.contains("størst fall siden 2016"))
    }

    @Test("are looked at for the country too; where the place is the country there is nothing to switch")
    func focus() throws {
        var driver = try driver()
        try driver.press("Tab")
        #expect(driver.lines[2].contains("Hele landet"))
        #expect(try screen(driver).rows[0].benefit.units == 426)
        #expect(try screen(driver).rows.allSatisfy { $0.rest == nil && !$0.isLow })
        try driver.press("Tab")
        #expect(try screen(driver).rows[0].benefit.units == 85)
        var country = try self.driver("")
        try country.press("Tab")
        #expect(country.text.contains("Hele landet vises allerede"))
    }

    @Test("follow the place, and say where a survey does not ask")
    func places() throws {
        var driver = try driver()
        try driver.press("r", "Down", "Enter")
        let domain = driver.state.place.domain(in: driver.state.content)
        #expect(driver.lines[1].contains("[3 Bistand]"))
        #expect(try screen(driver).rows.allSatisfy { $0.benefit.domain == domain })
    }

    @Test("are found again where they were left: the country in focus, the lowest first")
    func bookmark() throws {
        var driver = try driver()
        try driver.press("Tab", "s", "Down", "Enter")
        var other = Driver(try Demo.content(), region: "vest")
        other.state.goTo(bookmark: driver.state.bookmark)
        #expect(other.lines == driver.lines)
        try driver.press("6")
        other.state.goTo(bookmark: driver.state.bookmark)
        #expect(other.state.needs == [.readFigures])
    }

    @Test("are told in full by the readout, with the area that is selected")
    func readout() throws {
        var driver = try driver()
        try driver.press("Down", "Down")
        let readout = driver.state.front.readout(of: driver.state)
        let row = try #require(try screen(driver).selected)
        let selected = try #require(readout.selectedRow)
        #expect(selected.cells[0] == .text(row.area.label.nb))
        #expect(selected.cells[1] == .share(row.benefit.share(of: .poor)))
        #expect(readout.tables[0].rows.count == 10)
    }
}
