import Dashboard
import Survey
import TerminalUI
import Testing

/// What an adviser sees of the demo survey. Read a changed picture before it is recorded.
@Suite("Pictures of the screens")
struct SnapshotTests {
    @Test("every screen at 80x24 in bokmål")
    func small() throws {
        var driver = Driver(try Demo.content(), region: "vest")
        try expectSnapshot(driver.grid, "80x24-kommuner")
        try driver.press("f")
        try expectSnapshot(driver.grid, "80x24-filter")
        try driver.press("Esc", "s")
        try expectSnapshot(driver.grid, "80x24-sorter")
        try driver.press("Esc", "r")
        try expectSnapshot(driver.grid, "80x24-region")
        try driver.press("Esc", "/")
        driver.type("os")
        try expectSnapshot(driver.grid, "80x24-sok")
        try driver.press("Esc", "e")
        try expectSnapshot(driver.grid, "80x24-eksport")
        try driver.press("Esc", "?")
        try expectSnapshot(driver.grid, "80x24-hjelp")
        try driver.press("Esc", "Enter")
        try expectSnapshot(driver.grid, "80x24-svar")
        try driver.press("2")
        try expectSnapshot(driver.grid, "80x24-bistand")
        try driver.press("Down", "Down")
        try expectSnapshot(driver.grid, "80x24-bistand-regionen")
        try driver.press("5")
        try expectSnapshot(driver.grid, "80x24-fakta")
    }

    @Test("list and one kommune in wider windows", arguments: [(120, 40), (200, 60)])
    func wide(width: Int, height: Int) throws {
        var driver = Driver(try Demo.content(), width: width, height: height, region: "vest")
        try expectSnapshot(driver.grid, "\(width)x\(height)-kommuner")
        try driver.press("Enter")
        try expectSnapshot(driver.grid, "\(width)x\(height)-svar")
    }

    @Test("list and help with areas in the other languages", arguments: [Language.nynorsk, .english])
    func languages(language: Language) throws {
        var driver = Driver(try Demo.content(), settings: Settings(language: language), region: "vest")
        try expectSnapshot(driver.grid, "\(language.rawValue)-kommuner")
        try driver.press("Enter", "2")
        try expectSnapshot(driver.grid, "\(language.rawValue)-bistand")
    }

    @Test(
        "the follow-up at 80x24: list, one kommune, form, log, history, reminders",
        arguments: [(80, 24), (120, 40)])
    func followUp(width: Int, height: Int) throws {
        var driver = Driver(try Demo.content(), width: width, height: height, region: "vest")
        try driver.press("Down", "Down", "Down", "o", "Down", "o", "t", "Down", "Enter")
        driver.type("Sender plan i uke 4")
        try driver.press("Enter", "d")
        driver.type("1.1.2018")
        try driver.press("Enter", "5")
        try expectSnapshot(driver.grid, "\(width)x\(height)-oppfolging")
        guard width == 80 else { return }
        try driver.press("Enter")
        try expectSnapshot(driver.grid, "80x24-kommune-oppfolging")
        try driver.press("i")
        try expectSnapshot(driver.grid, "80x24-skjema")
        try driver.press("Esc", "t")
        try expectSnapshot(driver.grid, "80x24-logg")
        try driver.press("Esc", "H")
        try expectSnapshot(driver.grid, "80x24-historikk")
        try driver.press("Esc", "Esc", "4", "t", "Enter", "Down")
        try expectSnapshot(driver.grid, "80x24-svarinngang")
    }

    @Test("list and answers in ASCII")
    func ascii() throws {
        var driver = Driver(try Demo.content(), settings: Settings(glyphs: .ascii), region: "ost")
        try expectSnapshot(driver.grid, "ascii-kommuner")
        try driver.press("Enter")
        try expectSnapshot(driver.grid, "ascii-svar")
    }

    @Test("bydeler are shown beside bydeler, in counts where they are few")
    func bydeler() throws {
        var driver = Driver(try Demo.content(), region: "ost")
        try driver.press("b")
        try expectSnapshot(driver.grid, "80x24-bydeler")
        try driver.press("Enter")
        try expectSnapshot(driver.grid, "80x24-bydel")
    }
}
