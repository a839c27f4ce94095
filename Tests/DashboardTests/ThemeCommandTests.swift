import Testing
import TerminalUI

@testable import Dashboard

@Suite("The theme is changed while the program runs")
struct ThemeCommandTests {
    @Test("T goes through all the themes and remembers each")
    func cycle() throws {
        var driver = Driver()
        for name in ["light", "contrast", "mono", "dark"] {
            try driver.press("T")
            #expect(driver.state.settings.theme.name == name)
            #expect(driver.state.message?.text.en == "Theme: \(name).")
            #expect(driver.effects.last == .remember(.theme, name))
        }
    }
}
