import Survey
import SurveyAnalytics
import TerminalUI
import Testing

@testable import Dashboard

@Suite("The figures of the report")
struct FigureScreenTests {
    private func driver(_ region: String = "", width: Int = 80, height: Int = 24) throws -> Driver {
        var driver = Driver(try Demo.content(), width: width, height: height, region: region)
        try driver.press("6")
        driver.send(.figures(try Demo.library()))
        return driver
    }

    private func open(_ id: String, _ driver: inout Driver) throws {
        let place = try #require(driver.state.library?.figures.firstIndex { $0.id == id })
        for _ in 0..<place { try driver.press("Down") }
        try driver.press("Enter")
    }

    private func screen(_ driver: Driver) throws -> FigureScreen {
        try #require(driver.state.front as? FigureScreen)
    }

    @Test("are read when somebody wants them, once")
    func reading() throws {
        var driver = Driver(try Demo.content(), region: "vest")
        #expect(!driver.effects.contains(.readFigures))
        try driver.press("6")
        #expect(driver.effects.count { $0 == .readFigures } == 1)
        #expect(driver.text.contains("Leser figurene"))
        driver.send(.figures(try Demo.library()))
        #expect(driver.text.contains("Tabell 1") && driver.text.contains("Figur 12"))
        try driver.press("1", "6")
        #expect(driver.effects.count { $0 == .readFigures } == 1)
    }

    @Test("a figure that was left in front is opened again once the figures have been read")
    func bookmark() throws {
        var driver = Driver(try Demo.content(), region: "vest")
        try driver.press("6")
        driver.send(.figures(try Demo.library()))
        try driver.press("Down", "Down", "Enter")
        let (before, mark) = (driver.lines, driver.state.bookmark)
        var other = Driver(try Demo.content(), region: nil)
        other.state.goTo(bookmark: mark)
        #expect(other.state.needs == [.readFigures])
        other.send(.figures(try Demo.library()))
        #expect(other.lines == before)
        #expect(other.state.bookmark == mark)
        other.send(.figures(try Demo.library()))
        try other.press("Esc")
        try driver.press("Esc")
        #expect(other.lines == driver.lines)
    }

    @Test("every number of every figure opens as many units as it counts", arguments: ["", "vest", "ost"])
    func units(region: String) throws {
        let driver = try driver(region)
        let library = try #require(driver.state.library)
        let survey = try #require(driver.state.content.survey)
        for figure in library.figures {
            let result = try #require(driver.state.result(of: figure, .place))
            for (row, entry) in (result.table?.rows ?? []).enumerated() {
                for (series, value) in entry.values.enumerated() {
                    let found = result.units(row: row, series: series, in: survey, texts: library.texts)
                    if case .units(let units) = found {
                        #expect(units.count == value.share?.count, "\(figure.id) \(entry.label.id) \(series)")
                        #expect(units == units.sorted() && Set(units).isSubset(of: result.domain.units))
                    } else {
                        #expect(value.share == nil || entry.label == .allAreas, "\(figure.id) \(row)")
                    }
                }
            }
        }
    }

    @Test("Enter opens who gave an answer, and says why a sum cannot be opened")
    func opening() throws {
        var driver = try driver("vest")
        try open("4", &driver)
        let count = try #require(try screen(driver).value?.share?.count)
        try driver.press("Enter")
        #expect(driver.lines[1].contains("Figurer › Figur 4 › Figur 4, "))
        #expect(driver.state.units.rows.count == count)
        try driver.press("Esc", "p", "p", "p")
        #expect(driver.lines[1].contains("Figur 1"))
        try driver.press("Enter")
        #expect(driver.text.contains("Tallet er en sum fra registeret"))
        try driver.press("End", "Enter")
        #expect(driver.text.contains("Dette er en opplysning"))
    }

    @Test("what was printed stands beside the country's numbers, and not beside a region's")
    func printed() throws {
        var driver = try driver("vest")
        try open("4", &driver)
        #expect(try screen(driver).reading?.check.values.isEmpty == true)
        #expect(driver.text.contains("IMDi Vest, kommuner"))
        try driver.press("Tab")
        #expect(driver.text.contains("Hele landet, kommuner, n=302 av 426"))
        #expect(driver.text.contains("60 ="))
        #expect(driver.text.contains("Rapporten: 60 – likt"))
    }

    @Test("what was printed may come after the figures: it then stands beside the figure that is open")
    func later() throws {
        var driver = Driver(try Demo.content(), region: "")
        let library = try Demo.library()
        try driver.press("6")
        driver.send(.figures(FigureLibrary(figures: library.figures, texts: library.texts)))
        try open("4", &driver)
        #expect(!driver.text.contains("60 ="))
        driver.send(.figures(library))
        #expect(driver.text.contains("60 ="))
    }

    @Test("every printed row about a wave's items or panels has its place with some figure")
    func places() throws {
        let driver = try driver()
        let library = try #require(driver.state.library)
        let checks = library.figures.compactMap { figure in
            driver.state.result(of: figure, .country).map(driver.state.check)
        }
        let shown = Set(checks.flatMap { $0.values.values.map(\.row.id) + $0.others.map(\.row.id) })
        let beside = Set(checks.flatMap { $0.values.values.map(\.row.id) })
        for id in [
            "t1.size.u2000.all", "f2.yes", "f3.staffing", "f4.yes", "f5.2015", "f5.2017", "f6.40", "f7.admin",
            "f9.nav", "f11.with", "f12.with.2017", "f13.email", "f14.letter.2016", "f15.diverse.poor",
            "f15.interpreter.nr", "f16.business.2017", "f18.interpreter.1",
        ] { #expect(beside.contains(id), "\(id)") }
        for id in ["f4.n", "f5.n", "f7.one", "f10.rank", "sat.mean", "sat.min", "f16.n", "f19.settlement"] {
            #expect(shown.contains(id), "\(id)")
        }
    }

    @Test("n and p walk the figures, Right the series; the ends stay the ends")
    func walking() throws {
        var driver = try driver()
        try driver.press("Enter", "p")
        #expect(driver.lines[1].contains("Tabell 1"))
        try driver.press("Right", "Right", "Right")
        #expect(try screen(driver).series == 2)
        for _ in 0..<25 { try driver.press("n") }
        #expect(driver.lines[1].contains("Figur 19"))
        try driver.press("Esc")
        #expect(driver.lines[1].contains("[6 Figurer]"))
    }

    @Test("every figure can be walked through row by row at 80x24, and its cursor stays on the grid")
    func rows() throws {
        var driver = try driver("vest")
        try driver.press("Enter")
        for _ in 0..<20 {
            for _ in 0..<(try screen(driver)).list.count {
                let grid = driver.grid
                #expect(grid.bounds.contains(x: grid.cursor.x, y: grid.cursor.y))
                let id = try screen(driver).figure.id
                #expect(grid.textLines[grid.cursor.y].contains("▸"), "\(id)")
                try driver.press("Down")
            }
            try driver.press("n")
        }
    }

    @Test("the readout has the figure, its rows and what was printed")
    func readout() throws {
        var driver = try driver()
        try open("15", &driver)
        let readout = driver.state.front.readout(of: driver.state)
        let shown = try screen(driver).reading?.result
        #expect(readout.figure == shown)
        #expect(readout.tables[0].rows.count == 10)
        #expect(readout.tables.last?.title == "Rapporten")
        #expect(readout.notes.contains { $0.contains("Snitt over 10 områder") })
    }
}
