import Dashboard
import Survey
import TerminalUI
import Testing

/// What an adviser sees of the questions. Read a changed picture before it is recorded.
@Suite("Pictures of the questions")
struct QuestionSnapshotTests {
    /// The demo survey with the question open that a search finds first.
    private func driver(
        _ settings: Settings = Settings(), width: Int = 80, height: Int = 24, region: String = "vest",
        opening search: String? = nil
    ) throws -> Driver {
        var driver = Driver(
            try Demo.content(), settings: settings, width: width, height: height, region: region)
        try driver.press("2")
        if let search {
            try driver.press("/")
            driver.type(search)
            try driver.press("Enter", "Enter")
        }
        return driver
    }

    @Test("the list at 80x24: its beginning, a battery, a search")
    func list() throws {
        var driver = try driver()
        try expectSnapshot(driver.grid, "80x24-sporsmal")
        try driver.press("End")
        try expectSnapshot(driver.grid, "80x24-sporsmal-nytte")
        try driver.press("/")
        driver.type("tolk")
        try expectSnapshot(driver.grid, "80x24-sporsmal-sok")
    }

    @Test("a choice at 80x24: each section, the units of a category, another year")
    func choice() throws {
        var driver = try driver(opening: "tolkeretn")
        try expectSnapshot(driver.grid, "80x24-sporsmal-fordeling")
        try driver.press("Enter")
        try expectSnapshot(driver.grid, "80x24-sporsmal-enheter")
        try driver.press("Esc", "2", "Right", "i")
        try expectSnapshot(driver.grid, "80x24-sporsmal-inndelinger")
        try driver.press("3", "Down", "Right", "Right")
        try expectSnapshot(driver.grid, "80x24-sporsmal-regioner")
        try driver.press("d")
        try expectSnapshot(driver.grid, "80x24-sporsmal-endring")
        try driver.press("End")
        try expectSnapshot(driver.grid, "80x24-sporsmal-endring-nederst")
        try driver.press("1", "å")
        try expectSnapshot(driver.grid, "80x24-sporsmal-2016")
    }

    @Test("other kinds at 80x24: several answers, a scale, a number, texts, one that cannot be compared")
    func kinds() throws {
        try expectSnapshot(try driver(opening: "kanaler").grid, "80x24-sporsmal-flere")
        try expectSnapshot(try driver(opening: "nytte næringsliv").grid, "80x24-sporsmal-skala")
        try expectSnapshot(try driver(opening: "mål i prosent").grid, "80x24-sporsmal-tall")
        try expectSnapshot(try driver(opening: "tjenestebehov").grid, "80x24-sporsmal-tekst")
        var driver = try driver(opening: "tjenestebehov")
        try driver.press("4")
        try expectSnapshot(driver.grid, "80x24-sporsmal-uten-endring")
    }

    @Test("the list and two sections at 140x45")
    func wide() throws {
        var driver = try driver(width: 140, height: 45)
        try driver.press("Down", "Down", "Down")
        try expectSnapshot(driver.grid, "140x45-sporsmal")
        driver = try self.driver(width: 140, height: 45, opening: "tolkeretn")
        try expectSnapshot(driver.grid, "140x45-sporsmal-fordeling")
        try driver.press("d")
        try expectSnapshot(driver.grid, "140x45-sporsmal-endring")
    }

    @Test("in the other languages", arguments: [Language.nynorsk, .english])
    func languages(language: Language) throws {
        var driver = try driver(Settings(language: language))
        try expectSnapshot(driver.grid, "\(language.rawValue)-sporsmal")
        for _ in 0..<10 { try driver.press("Down") }
        try driver.press("d")
        try expectSnapshot(driver.grid, "\(language.rawValue)-sporsmal-endring")
    }

    @Test("in ASCII, of bydeler")
    func ascii() throws {
        var driver = Driver(try Demo.content(), settings: Settings(glyphs: .ascii), region: "ost")
        try driver.press("b", "2", "Down", "Enter")
        try expectSnapshot(driver.grid, "ascii-sporsmal-fordeling")
        try driver.press("3")
        try expectSnapshot(driver.grid, "ascii-sporsmal-regioner")
    }
}
