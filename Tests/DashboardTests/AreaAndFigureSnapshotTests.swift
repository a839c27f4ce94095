import Dashboard
import Survey
import TerminalUI
import Testing

/// What an adviser sees of the areas and the figures. Read a changed picture before it is recorded.
@Suite("Pictures of areas and figures")
struct AreaAndFigureSnapshotTests {
    private func driver(
        _ settings: Settings = Settings(), width: Int = 80, height: Int = 24, region: String = "vest"
    ) throws -> Driver {
        Driver(try Demo.content(), settings: settings, width: width, height: height, region: region)
    }

    /// Opens the figure that so many presses of Down lead to.
    private func open(figure downs: Int, _ driver: inout Driver) throws {
        try driver.press("6")
        driver.send(.figures(try Demo.library()))
        for _ in 0..<downs { try driver.press("Down") }
        try driver.press("Enter")
    }

    @Test("areas at 80x24: the list, a number, its units, the country, the order")
    func areas() throws {
        var driver = try driver()
        try driver.press("3")
        try expectSnapshot(driver.grid, "80x24-omrader")
        try driver.press("Down", "Down")
        try expectSnapshot(driver.grid, "80x24-omrader-flagget")
        try driver.press("Down", "Right")
        try expectSnapshot(driver.grid, "80x24-omrader-tall")
        try driver.press("Left", "Enter")
        try expectSnapshot(driver.grid, "80x24-omrader-kommuner")
        try driver.press("Esc", "Tab")
        try expectSnapshot(driver.grid, "80x24-omrader-landet")
        try driver.press("Tab", "s")
        try expectSnapshot(driver.grid, "80x24-omrader-sorter")
    }

    @Test("figures at 80x24: the list, a table, sums, bars, stacks, changes")
    func figures() throws {
        var driver = try driver(region: "")
        try driver.press("6")
        driver.send(.figures(try Demo.library()))
        try expectSnapshot(driver.grid, "80x24-figurer")
        try driver.press("Enter", "Right")
        try expectSnapshot(driver.grid, "80x24-tabell1")
        for (steps, name) in [(1, "1"), (3, "4"), (3, "7"), (5, "12"), (3, "15"), (1, "16")] {
            for _ in 0..<steps { try driver.press("n") }
            try expectSnapshot(driver.grid, "80x24-figur\(name)")
        }
        try driver.press("End")
        try expectSnapshot(driver.grid, "80x24-figur16-rapporten")
    }

    @Test("areas and figures at 140x45")
    func wide() throws {
        var driver = try driver(width: 140, height: 45)
        try driver.press("3", "Down", "Down", "Down")
        try expectSnapshot(driver.grid, "140x45-omrader")
        try open(figure: 15, &driver)
        try expectSnapshot(driver.grid, "140x45-figur15")
        try driver.press("Esc")
        try expectSnapshot(driver.grid, "140x45-figurer")
    }

    @Test("areas and a figure in the other languages", arguments: [Language.nynorsk, .english])
    func languages(language: Language) throws {
        var driver = try driver(Settings(language: language))
        try driver.press("3", "Down", "Down", "Down", "Right")
        try expectSnapshot(driver.grid, "\(language.rawValue)-omrader")
        try open(figure: 5, &driver)
        try expectSnapshot(driver.grid, "\(language.rawValue)-figur5")
    }

    @Test("areas, and a figure of bydeler, in ASCII")
    func ascii() throws {
        var driver = try driver(Settings(glyphs: .ascii), region: "ost")
        try driver.press("3")
        try expectSnapshot(driver.grid, "ascii-omrader")
        try driver.press("1", "b", "3")
        try expectSnapshot(driver.grid, "ascii-omrader-bydeler")
        try open(figure: 15, &driver)
        try expectSnapshot(driver.grid, "ascii-figur15-bydeler")
    }
}
